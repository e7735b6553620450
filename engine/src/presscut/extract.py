"""From bytes to an `Article`, stage by stage."""

from __future__ import annotations

from datetime import UTC, datetime

from presscut.article import Article
from presscut.cleanup.links import densities_of_lists
from presscut.cleanup.setting import Setting
from presscut.cleanup.verdicts import rule
from presscut.composing import Draft, compose
from presscut.content.container import weigh_marks
from presscut.content.region import choose_region, find_headline
from presscut.content.segment import segment
from presscut.document import Page, PlainText, check_text, open_document
from presscut.elements.assembly import assemble, paragraphs
from presscut.elements.images import gather_pictures
from presscut.errors import BadArgument
from presscut.formats.plain import read_plain
from presscut.kinds import Signs, judge_kind, read_signs
from presscut.metadata.facts import facts_of_plain, read_facts
from presscut.metadata.nearby import complete
from presscut.options import Options
from presscut.sanitize import sanitize

_DEFAULTS = Options()


def extract(
    data: bytes,
    *,
    url: str | None = None,
    content_type: str | None = None,
    captured_at: datetime | str | None = None,
    options: Options = _DEFAULTS,
) -> Article:
    """Read the article out of the bytes of a page or of a plain text.

    Args:
        data: the bytes as they came.
        url: where they came from; relative addresses are joined to it.
        content_type: the transport's `Content-Type`, with its charset if it had one.
        captured_at: when they came (a text is read as ISO 8601), in UTC where it has no offset; no date of the
            article is later.
        options: limits and wishes.

    Raises:
        EmptyInput: no bytes, or white space only.
        InputTooLarge: over a limit of `options`.
        UnsupportedFormat: neither a page nor a text.
        BadArgument: `captured_at` is no ISO 8601 time.
    """
    latest = _time(captured_at)
    document = open_document(data, url=url, content_type=content_type, options=options)
    if isinstance(document, PlainText):
        return _from_text(document)
    return _from_page(document, latest, options)


def _time(given: datetime | str | None) -> datetime | None:
    if given is None:
        return None
    try:
        moment = datetime.fromisoformat(given) if isinstance(given, str) else given
    except ValueError as error:
        raise BadArgument(
            f"“{given}” is no time: give ISO 8601, such as 2026-03-14T18:27:00+01:00."
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _from_page(page: Page, captured_at: datetime | None, options: Options) -> Article:
    facts = read_facts(page, captured_at)
    layout = segment(page.root, max_depth=options.max_depth)
    check_text(sum(block.length for block in layout.blocks), options)
    weigh_marks(layout)
    region = choose_region(layout, find_headline(layout, facts.title))
    complete(facts, layout, region)
    rulings = rule(
        layout,
        region,
        Setting(
            facts.title, facts.authors, facts.language, facts.clock.zone, densities_of_lists(layout.blocks)
        ),
    )
    kept = [ruling.block for ruling in rulings if ruling.kept]
    draft = Draft(
        facts=facts,
        tree=sanitize(assemble(kept, page.base), page.base),
        url=page.url,
        pictures=gather_pictures(layout, region, kept, page.base),
        rulings=tuple(rulings) if options.why else (),
    )
    signs = read_signs(page.root, layout, facts)
    return compose(draft, lambda text: judge_kind(text, facts.title, signs))


def _from_text(document: PlainText) -> Article:
    reading = read_plain(document.text)
    draft = Draft(
        facts=facts_of_plain(reading),
        tree=sanitize(paragraphs(reading.blocks), document.url),
        url=document.url,
        agency=reading.agency,
    )
    return compose(draft, lambda text: judge_kind(text, reading.title, Signs()))
