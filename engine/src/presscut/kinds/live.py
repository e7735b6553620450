"""Live blogs: a row of entries, each with its time, in the page itself or in its data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from turbohtml import Element

from presscut.article import Entry
from presscut.content.layout import Block, Place
from presscut.kinds.liveupdates import entries_of_data
from presscut.kinds.signs import Signs
from presscut.wire.furniture import kind_of_line

_FEWEST = 3
_MOST = 1_000
_MOST_AROUND = 60
_LONGEST_MARK = 40
_NEEDED_WORDS = 8
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NAMED = re.compile(
    r"/live/|live-?blog|live-?ticker|(?:^|[/_-])live(?:$|[/_-])|live-?updates|en-direct|(?:^|"
    r"[/_-])direct[/_-]|minute-par-minute|"
    r"en-vivo|minuto-a-minuto|in-diretta|la-diretta|ao-vivo|minuto-a-minuto|onlajn|na-zywo|relacja|"
    r"newsblog|online-transl"
)
_TITLED = re.compile(
    r"\b(?:live(?: blog| updates?|ticker|blog)?|en direct|direct|en vivo|in diretta|diretta|ao vivo|"
    r"newsblog|na żywo|онлайн|liveblogg?)\b\s*[:|–-]|"
    r"[:|–-]\s*(?:live(?:blog|ticker| updates?)?|en direct|as it happened|suivez (?:le|en) direct)\b|"
    r"live updates|minute par minute|"
    r"minuto a minuto|liveticker|liveblog|直播|ライブ更新",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\W*(?:[^\W\d]{2,12}\.?,? )?(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?,? )?(\d{1,2})\s?[:h.]\s?(\d{2})(?::\d{2})?\s?(?:uhr|"
    r"a\.?m\.?|p\.?m\.?|h|et|gmt|bst|cet|utc)?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LiveBlog:
    """The entries of a live blog, in the order of the page.

    `blocks` are the indices of their blocks; none where the entries are in the page's data alone.
    """

    entries: tuple[Entry, ...]
    blocks: frozenset[int] = frozenset()
    warnings: tuple[str, ...] = ()


def read_live(signs: Signs) -> LiveBlog | None:
    """Return the entries of a page that calls itself a live blog, or is named as one and looks like one."""
    declared = "LiveBlogPosting" in signs.types or "LiveBlogPosting" in signs.items
    if not declared and not (_NAMED.search(signs.path) or _TITLED.search(signs.title)):
        return None
    if found := _entries_of_page(signs):
        return found
    entries = entries_of_data(signs.scripts, signs.facts.clock) if declared else ()
    return LiveBlog(entries, warnings=("entries-from-data",)) if len(entries) >= _FEWEST else None


def _entries_of_page(signs: Signs) -> LiveBlog | None:
    places = {place.element: place for place in signs.layout.places}
    spans = _row(_marks(signs), places)
    if len(spans) < _FEWEST:
        return None
    entries: list[Entry] = []
    blocks: set[int] = set()
    for mark, place in spans[:_MOST]:
        entry, indices = _entry(signs, mark, signs.layout.blocks[place.first : place.end])
        if entry.text or entry.title:
            entries.append(entry)
            blocks.update(indices)
    words = sum(len(entry.text.split()) for entry in entries)
    enough = len(entries) >= _FEWEST and (words >= _NEEDED_WORDS * len(entries) or not words)
    return LiveBlog(tuple(entries), frozenset(blocks)) if enough else None


def _marks(signs: Signs) -> list[Element]:
    """Return what tells the times on the page: `time` elements, else the places of lines that are nothing but a time."""
    times = signs.page.tree.select("time")[:_MOST]
    if len(times) >= _FEWEST:
        return list(times)
    return [
        block.place.element
        for block in signs.layout.blocks
        if block.length <= _LONGEST_MARK and _CLOCK.fullmatch(block.text)
    ][:_MOST]


def _row(marks: Sequence[Element], places: dict[Element, Place]) -> list[tuple[Element, Place]]:
    """Return the places that hold one mark each and stand side by side, with their marks: the longest row of them."""
    chains = [_around(mark) for mark in marks]
    held = Counter(element for chain in chains for element in chain)
    rows: dict[tuple[Element, str], list[tuple[Element, Place]]] = {}
    for mark, chain in zip(marks, chains, strict=True):
        alone = [element for element in chain if held[element] == 1]
        if not alone or not isinstance(parent := alone[-1].parent, Element):
            continue
        place = next((places[element] for element in reversed(alone) if element in places), None)
        if place is not None and place.end > place.first:
            rows.setdefault((parent, alone[-1].tag), []).append((mark, place))
    return max(rows.values(), key=_size, default=[])


def _size(row: Sequence[tuple[Element, Place]]) -> int:
    return sum(place.end - place.first for _, place in row)


def _around(element: Element) -> list[Element]:
    chain: list[Element] = []
    around: object = element
    while isinstance(around, Element) and len(chain) < _MOST_AROUND:
        chain.append(around)
        around = around.parent
    return chain


def _entry(signs: Signs, mark: Element, blocks: Sequence[Block]) -> tuple[Entry, list[int]]:
    clock, title = " ".join(mark.text.split()), None
    stamp = str(mark.attr("datetime") or "")
    said: list[str] = []
    indices: list[int] = []
    for block in blocks:
        text = block.text
        if text and (text == clock or _CLOCK.fullmatch(text)):
            indices.append(block.index)
        elif text and not signs.refused(block) and not kind_of_line(text):
            indices.append(block.index)
            if title is None and not said and block.tag in _HEADINGS:
                title = text
            else:
                said.append(text)
    return Entry(_time(signs, stamp, clock), title, "\n\n".join(said)), indices


def _time(signs: Signs, stamp: str, clock: str) -> str | None:
    """Return the time of an entry; one that tells the hour alone is of the day on which the page was published."""
    moment = signs.facts.clock.read(stamp) if stamp else None
    if moment is None and clock:
        moment = signs.facts.clock.read_words(clock)
    published = signs.facts.published
    if moment is None and published and (hour := _CLOCK.fullmatch(clock)):
        moment = signs.facts.clock.read(f"{published.iso[:10]}T{hour[1]:>02}:{hour[2]}")
    return moment.iso if moment else None
