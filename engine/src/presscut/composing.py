"""An `Article` out of a clean tree and the facts: rendered, read as a wire item, counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from presscut.article import Article, Author, Verdict
from presscut.cleanup.verdicts import Ruling
from presscut.counting import count_words
from presscut.elements.assembly import Assembled
from presscut.kinds.finding import Finding, Given
from presscut.language.detect import detect
from presscut.metadata.facts import Facts
from presscut.render.markdown import to_markdown
from presscut.render.text import to_text
from presscut.wire.agencies import agency_named
from presscut.wire.reading import read_wire

_WORDS_A_MINUTE = 230
_SIGNS_A_MINUTE = 500
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Draft:
    """What the stages before gave. The html of `body` is sanitised; `next_page` is an address that was told, not read."""

    facts: Facts
    body: Assembled
    url: str | None
    agency: str | None = None
    rulings: tuple[Ruling, ...] = ()
    warnings: tuple[str, ...] = ()
    next_page: str | None = None


def compose(draft: Draft, judge: Callable[[Given], Finding]) -> Article:
    """Return the article; `judge` tells from what was read what kind of page it is."""
    text = to_text(draft.body.html)
    words, signs = count_words(text)
    finding = judge(_given(draft, text, words + signs // 2))
    if finding.bare:
        draft, text, words, signs = replace(draft, body=Assembled("")), "", 0, 0
    facts = draft.facts
    language, published = _language(facts, text), facts.published
    wire = read_wire(text, language=language, published=published.iso if published else None)
    byline = facts.byline or wire.byline
    return Article(
        url=draft.url,
        canonical_url=facts.canonical_url,
        next_page=draft.next_page,
        title=facts.title,
        subtitle=facts.subtitle,
        byline=byline,
        authors=tuple(Author(name) for name in facts.authors),
        agency=draft.agency or wire.agency or _agency(facts, byline),
        site_name=facts.site_name,
        section=facts.section,
        tags=facts.tags,
        language=language,
        published=published.iso if published else None,
        modified=facts.modified.iso if facts.modified else None,
        published_zone=published.zone if published else None,
        dateline=wire.dateline,
        update=wire.update,
        credits=wire.credits,
        story=wire.story,
        description=facts.description,
        lead_image=facts.lead_image,
        licence=facts.licence,
        images=draft.body.pictures,
        embeds=draft.body.embeds,
        html=draft.body.html,
        markdown=to_markdown(draft.body.html),
        text=text,
        word_count=words + signs,
        reading_minutes=-(
            -(words * _SIGNS_A_MINUTE + signs * _WORDS_A_MINUTE) // (_WORDS_A_MINUTE * _SIGNS_A_MINUTE)
        ),
        kind=finding.kind,
        entries=finding.entries,
        links=finding.links,
        provenance=dict(facts.where),
        warnings=(*draft.warnings, *finding.warnings),
        why=tuple(_verdict(ruling) for ruling in draft.rulings),
    )


def _given(draft: Draft, text: str, words: int) -> Given:
    videos = sum(embed.kind == "video" for embed in draft.body.embeds)
    return Given(text, words, len(draft.body.pictures), videos)


def _language(facts: Facts, text: str) -> str | None:
    """Return the declared tag if the text agrees with it, else what the text is written in."""
    declared = facts.language
    detected = detect(text, hint=declared)
    if declared and (detected is None or declared.split("-")[0] == detected):
        return declared
    return detected


def _agency(facts: Facts, byline: str | None) -> str | None:
    return next(
        (agency for line in (byline, *facts.authors) if line and (agency := agency_named(line))), None
    )


def _verdict(ruling: Ruling) -> Verdict:
    block = ruling.block
    return Verdict(ruling.kept, ruling.reason, block.tag, block.text[:_SHOWN])
