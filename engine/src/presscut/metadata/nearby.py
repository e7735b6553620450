"""Who wrote it and when: what the page says of itself, weighed together with the words around the text."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from presscut.metadata import authors, dates, weights
from presscut.metadata.ballot import Nominee, elect, step
from presscut.metadata.candidates import Candidate
from presscut.metadata.names import says_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presscut.content.layout import Block, Layout
    from presscut.content.region import Region
    from presscut.metadata.facts import Evidence, Facts

WHERE = "near the headline"
AT_THE_END = "at the end"
ANYWHERE = "a line of the page"
_LONGEST = 160
_LONGEST_BYLINE = 90
_BEFORE, _AFTER, _FURTHEST, _LAST = 4, 12, 12, 4
_NAMED = frozenset({"any author", "any desk"})
"""Whom the page itself calls its author is believed where nobody likelier is found."""

_LONGEST_NAME = 60
_LINES = (
    (-1, "above the headline"),
    (0, "line 0"),
    (1, "line 1"),
    (2, "line 2"),
    (3, "line 3"),
    (8, "line 4 to 8"),
)
_MOST_ANYWHERE = 12
_IN_PASSING = re.compile(
    r"\b(?:by|von|par|por|door|di|av|af)\s((?:[A-ZÀ-ÖØ-Þ][\w.'’-]+|[a-z]\w{3,}(?=\s(?:on|am|at)\s))(?:\s[A-ZÀ-ÖØ-Þ][\w.'’-]*){0,3})"
)
_BARE = re.compile(
    r"[A-ZÀ-ÖØ-ÞА-Я][^\W\d_]*\.?(?:[ -](?:(?:de|del|van|von|der|den|la|le|da|di) )*[A-ZÀ-ÖØ-ÞА-Я][^\W\d_]*\.?){1,3}"
    r"(?=$|\s*[,|•·(–—-]|\s+\d)"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./]\d{1,2}[./]\d\d")


def complete(facts: Facts, layout: Layout, region: Region) -> None:
    """Decide on the people and the times of a page, now that it is known where its text stands."""
    if (evidence := facts.evidence) is None:
        return
    lines = lines_of(facts, evidence, layout, region)
    _read_times(facts, evidence, lines)
    _read_people(facts, evidence, lines)


def lines_of(facts: Facts, evidence: Evidence, layout: Layout, region: Region) -> list[Candidate]:
    """Return the lines that may say who wrote a page and when."""
    lines = list(_lines(layout, region, facts.title))
    return lines if _is_dated(evidence, lines) else lines + _dated_lines(layout)


def _is_dated(evidence: Evidence, lines: list[Candidate]) -> bool:
    return bool(evidence.candidates.all("published", "created", "moment", "day")) or any(
        _YEAR.search(line.value) for line in lines
    )


def _dated_lines(layout: Layout) -> list[Candidate]:
    """Return the lines anywhere on the page that name a day; for pages that name none where one is looked for."""
    dated = (block for block in layout.blocks if block.length <= _LONGEST and _YEAR.search(block.text))
    return [Candidate("moment", block.text, ANYWHERE) for block in islice(dated, _MOST_ANYWHERE)]


def nominees_of_dates(facts: Facts, evidence: Evidence, lines: list[Candidate]) -> list[Nominee]:
    """Return the days that could be the day of publication."""
    stamps = [one for one in lines if _YEAR.search(one.value)]
    fields = ("published", "created", "modified", "moment", "day")
    candidates = [*evidence.candidates.all(*fields[:3]), *stamps, *evidence.candidates.all(*fields[3:])]
    return dates.nominate(candidates, facts.clock, evidence.headline)


def nominees_of_authors(facts: Facts, evidence: Evidence, lines: list[Candidate]) -> list[Nominee]:
    """Return the sets of people that could be the authors."""
    around = authors.Surroundings(evidence.sites, evidence.headline, facts.language)
    fields = ("author", "desk", "contributor", "byline")
    said = [one for line in lines for one in _bylines(line, facts)]
    return authors.nominate([*evidence.candidates.all(*fields), *said], around)


def _bylines(line: Candidate, facts: Facts) -> Iterator[Candidate]:
    """Yield what a line near the text says of its author: labelled, in passing, or as a bare name."""
    text = line.value
    if says_by(text, facts.language):
        if len(text) <= _LONGEST_BYLINE:
            yield line
    elif said := _IN_PASSING.search(text):
        yield line._replace(value=said[1], where=f"{line.where}, in passing")
    elif len(text) <= _LONGEST_NAME and text != facts.title and (bare := _BARE.match(text)):
        signs = (*line.signs, "with a date") if _YEAR.search(text) else line.signs
        yield line._replace(value=bare[0], where=f"{line.where}, bare", signs=signs)


def _read_times(facts: Facts, evidence: Evidence, lines: list[Candidate]) -> None:
    if chosen := elect(nominees_of_dates(facts, evidence, lines), weights.DATES):
        facts.published, facts.where["published"] = chosen.value, chosen.where
    for one in evidence.candidates.of("modified", ("json-ld",)):
        if moment := facts.clock.read(one.value):
            facts.modified, facts.where["modified"] = moment, one.where
            return


def _read_people(facts: Facts, evidence: Evidence, lines: list[Candidate]) -> None:
    nominees = nominees_of_authors(facts, evidence, lines)
    named = [one for one in nominees if not one.signs.isdisjoint(_NAMED)]
    if chosen := elect(nominees, weights.AUTHORS) or elect(named, weights.AUTHORS, doubt=False):
        facts.authors, facts.where["authors"] = chosen.value, chosen.where
    said = [one for one in lines if len(one.value) <= _LONGEST_BYLINE and says_by(one.value, facts.language)]
    seen = evidence.candidates.of("byline", ("rel=author", "byline")) or said
    if seen:
        facts.byline = min((one.value for one in seen), key=len)
        facts.where["byline"] = seen[0].where


def _lines(layout: Layout, region: Region, title: str | None) -> Iterator[Candidate]:
    """Yield the short lines around the headline and before the second paragraph, and the last ones."""
    blocks = layout.blocks
    headline = _headline(blocks, region, title)
    first = max(0, region.lead - _BEFORE) if headline is None else max(0, headline - _BEFORE)
    start = region.first if headline is None else min(region.first, headline + 1)
    paragraphs = 0
    for block in blocks[first : min(region.end, max(region.first, start + _FURTHEST) + _AFTER)]:
        if _is_line(block):
            yield Candidate("moment", block.text, WHERE, (_distance(block.index, headline, region),))
        elif block.index >= start and block.prose:
            paragraphs += 1
            if paragraphs > 1:
                break
    for block in blocks[max(region.first + _AFTER, region.end - _LAST) : region.end + 1]:
        if _is_line(block):
            yield Candidate("moment", block.text, AT_THE_END)


def _headline(blocks: list[Block], region: Region, title: str | None) -> int | None:
    """Return the index of the last block up to the first paragraphs that is the headline."""
    for block in reversed(blocks[: region.first + 3]):
        if title and block.text == title:
            return block.index
    return None


def _distance(index: int, headline: int | None, region: Region) -> str:
    if headline is None:
        return "above the text" if index < region.first else "in the text"
    return step(index - headline, _LINES, "further down")


def _is_line(block: Block) -> bool:
    return 0 < block.length <= _LONGEST
