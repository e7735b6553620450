"""From bytes to an `Article`, stage by stage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from presscut.article import Article
from presscut.cleanup.setting import Setting
from presscut.cleanup.verdicts import rule
from presscut.clues import clues_of
from presscut.composing import Draft, compose
from presscut.content.region import LIKELY, find_headline, region_of
from presscut.content.segment import segment
from presscut.content.signs import HIDDEN
from presscut.document import Page, PlainText, check_size, check_text, open_document
from presscut.elements.assembly import paragraphs
from presscut.elements.passages import of_passages
from presscut.errors import BadArgument
from presscut.formats.format import Manuscript
from presscut.formats.plain import read_plain
from presscut.joining import join
from presscut.kinds.finding import Finding, Given
from presscut.kinds.judging import judge, judge_text
from presscut.kinds.live import read_live
from presscut.kinds.signs import Signs
from presscut.kinds.stretch import article_of
from presscut.metadata.facts import facts_of_plain, read_facts
from presscut.metadata.following import next_page
from presscut.metadata.manuscript import facts_of_manuscript
from presscut.metadata.nearby import complete
from presscut.options import Options
from presscut.render.text import to_text

if TYPE_CHECKING:
    from presscut.content.layout import Block, Layout
    from presscut.content.model import Model
    from presscut.content.region import Region

_DEFAULTS = Options()
_Judge = Callable[[Given], Finding]


def extract_with(  # noqa: PLR0913 - those of `extract`
    model: Model | None,
    inputs: Sequence[bytes],
    *,
    url: str | None = None,
    content_type: str | None = None,
    captured_at: datetime | str | None = None,
    options: Options = _DEFAULTS,
) -> Article:
    """Do what `extract` does with another model than the one that ships: so is a model tried that was just trained."""
    latest = _time(captured_at)
    check_size(sum(map(len, inputs)), options)
    drafts: list[Draft] = []
    judges: list[_Judge] = []
    for number, one in enumerate(inputs, 1):
        document = open_document(one, url=url, content_type=content_type, options=options)
        draft, judge = _read(document, latest, options, number, model)
        drafts.append(draft)
        judges.append(judge)
    if len(inputs) == 1:
        return compose(drafts[0], judges[0])
    check_text(sum(len(to_text(draft.body.html)) for draft in drafts), options)
    return compose(join(drafts[0], drafts[1:]), judges[0])


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


def _read(
    document: Page | PlainText | Manuscript,
    captured_at: datetime | None,
    options: Options,
    number: int,
    model: Model | None,
) -> tuple[Draft, _Judge]:
    if isinstance(document, Page):
        return _from_page(document, captured_at, options, number, model)
    draft = (
        _from_text(document)
        if isinstance(document, PlainText)
        else _from_manuscript(document, captured_at, options)
    )
    return draft, judge_text


def _from_page(
    page: Page, captured_at: datetime | None, options: Options, number: int, model: Model | None
) -> tuple[Draft, _Judge]:
    # numpy comes with the model: loaded for the first page, not by `import presscut`.
    from presscut.content.model import default_model  # noqa: PLC0415 - see above

    facts = read_facts(page, captured_at)
    layout = segment(page.root, max_depth=options.max_depth)
    check_text(sum(block.length for block in layout.blocks), options)
    signs = Signs(page, layout, facts)
    clues = clues_of(signs)
    shares = (model or default_model()).shares(layout, clues)
    region = region_of(shares, find_headline(layout, facts.title))
    complete(facts, layout, region)
    setting = Setting(
        facts.title,
        facts.authors,
        facts.language,
        facts.clock.zone,
        _hides_article(layout, shares),
        clues.thread,
    )
    rulings = rule(layout, shares, setting)
    signs.kept = [ruling.block for ruling in rulings if ruling.kept]
    live = read_live(signs)
    draft = Draft(
        facts=facts,
        body=article_of(signs, live, _stretch(layout, region, signs.kept)),
        url=page.url,
        rulings=tuple(rulings) if options.why else (),
        next_page=next_page(page, facts.canonical_url, number),
    )
    return draft, lambda given: judge(signs, given, live)


def _stretch(layout: Layout, region: Region, kept: Sequence[Block]) -> list[Block]:
    """Return the blocks from the first to the last of the region and of what was kept."""
    if not kept:
        return layout.blocks[region.lead : region.end]
    return layout.blocks[min(region.lead, kept[0].index) : max(region.end, kept[-1].index + 1)]


def _hides_article(layout: Layout, shares: Sequence[float]) -> bool:
    """Tell whether a browser would show less than half of the likely text before a script runs."""
    likely = [
        (block.length, bool(block.place.flags & HIDDEN))
        for block, share in zip(layout.blocks, shares, strict=True)
        if share >= LIKELY
    ]
    return 2 * sum(length for length, unseen in likely if unseen) > sum(length for length, _ in likely)


def _from_text(document: PlainText) -> Draft:
    reading = read_plain(document.text)
    return Draft(
        facts=facts_of_plain(reading),
        body=paragraphs(reading.blocks),
        url=document.url,
        agency=reading.agency,
    )


def _from_manuscript(manuscript: Manuscript, captured_at: datetime | None, options: Options) -> Draft:
    check_text(sum(len(passage.text) for passage in manuscript.passages), options)
    return Draft(
        facts=facts_of_manuscript(manuscript, captured_at),
        body=of_passages(manuscript.passages),
        url=manuscript.url,
        warnings=manuscript.warnings,
    )
