"""Paragraphs out of the lines of columns: where one ends, and how two lines are put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from presscut.formats.pdf.fragment import Fragment, lines, quantile
from presscut.formats.pdf.layer import SOFT_HYPHEN

_ENDED = re.compile(r"[.!?:…。！？][\"'”»’)\]]*$")
_BULLET = re.compile(r"[•‣▪■●◦–—*-]\s|\d{1,2}[.)]\s")
_BROKEN = re.compile(rf"([^\W_]{{1,60}})[-‐{SOFT_HYPHEN}]$")
_GOES_ON = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DENSE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_LIKE = 0.08
_LOOSE = 1.3
_INDENT = 0.6
_DEEPEST = 6.0
_SHORT = 0.15
_USUAL = 1.2
_LARGER = 1.15
_AMPLE = 1.3


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or heading, and how it is set: `size` is the height of its font (about 1.2 em)."""

    text: str
    page: int
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    bold: bool

    @property
    def letter(self) -> float:
        """The mean width of a letter."""
        return (self.right - self.left) / max(len(self.text), 1)


def paragraphs(columns: Iterable[Sequence[Fragment]]) -> list[Block]:
    """Return the paragraphs of all columns, in order; those that go on in the next column are whole."""
    set_ = [_Column.of(column) for column in columns if column]
    pitch = _pitches(set_)
    known = frozenset(
        word.lower() for column in set_ for line in column.lines for word in _WORD.findall(line.text)
    )
    found: list[list[_Line]] = []
    full = False
    for column in set_:
        for at, block in enumerate(_blocks(column, pitch)):
            if at == 0 and found and _runs_on(found[-1][-1], block[0], full=full):
                found[-1] += block
            else:
                found.append(block)
            full = column.fills(block[-1])
    return [Block(_text(block, known), block[0].page, block[0].size, block[0].bold) for block in found]


@dataclass(frozen=True, slots=True)
class _Column:
    """The lines of a column, where most of them begin, where its longest end, and the size of most."""

    lines: list[_Line]
    edge: float
    reach: float
    size: float

    @classmethod
    def of(cls, fragments: Sequence[Fragment]) -> _Column:
        found = _lines(fragments)
        edge = Counter(round(line.left) for line in found).most_common(1)[0][0]
        reach = quantile([line.right for line in found], 0.9)
        return cls(found, edge, reach, quantile([line.size for line in found], 0.5))

    def fills(self, line: _Line) -> bool:
        """Tell whether a line goes to the end of the column."""
        return line.right > self.reach - _SHORT * (self.reach - self.edge)

    def had_room(self, line: _Line, following: _Line) -> bool:
        """Tell whether the first word of the next line would have stood on this one: then the break was meant."""
        if line.size > _LARGER * self.size:
            return False
        room = self.reach - line.right
        word = len(following.text.split(" ", 1)[0]) + 1
        return room > max(_AMPLE * word * following.letter, _SHORT * (self.reach - self.edge))

    def indent(self, line: _Line) -> float:
        """Return how far right of the column's edge a line begins, in heights of its font."""
        return (line.left - self.edge) / line.size


def _lines(column: Sequence[Fragment]) -> list[_Line]:
    return [
        _Line(
            text=" ".join(one.text for one in line),
            page=line[0].page,
            left=line[0].left,
            right=line[-1].right,
            base=line[0].base,
            size=max(one.size for one in line),
            bold=all(one.bold for one in line),
        )
        for line in lines(column)
    ]


def _pitches(columns: Iterable[_Column]) -> dict[int, float]:
    """Return the usual distance of two base lines for each size of letters."""
    found: dict[int, list[float]] = {}
    for column in columns:
        for line, following in pairwise(column.lines):
            gap = line.base - following.base
            if round(line.size) == round(following.size) and 0 < gap < 3 * line.size:
                found.setdefault(round(line.size), []).append(gap)
    return {size: quantile(gaps, 0.4) for size, gaps in found.items()}


def _blocks(column: _Column, pitch: dict[int, float]) -> list[list[_Line]]:
    blocks: list[list[_Line]] = []
    for line in column.lines:
        if blocks and not _begins(blocks[-1][-1], line, pitch, column):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _begins(before: _Line, line: _Line, pitch: dict[int, float], column: _Column) -> bool:
    """Tell whether a line begins a paragraph."""
    usual = pitch.get(round(line.size), _USUAL * line.size)
    if not _alike(before, line) or before.base - line.base > _LOOSE * usual or _BULLET.match(line.text):
        return True
    if _INDENT < column.indent(line) < _DEEPEST and column.indent(before) < _INDENT:
        return True
    if line.text[:1].islower() or _BROKEN.search(before.text):
        return False
    ended = not column.fills(before) and _ENDED.search(before.text[-5:])
    return bool(ended or column.had_room(before, line))


def _runs_on(last: _Line, line: _Line, *, full: bool) -> bool:
    """Tell whether the last line of a column, filled or not, goes on at the head of the next column or page."""
    if not _alike(last, line):
        return False
    if _BROKEN.search(last.text) or line.text[:1].islower():
        return True
    return full and not _ENDED.search(last.text[-5:])


def _alike(line: _Line, other: _Line) -> bool:
    return abs(line.size - other.size) <= _LIKE * max(line.size, other.size) and line.bold == other.bold


def _text(block: Sequence[_Line], known: frozenset[str]) -> str:
    """Return the text of a paragraph: words that were broken at the end of a line are whole."""
    pieces = [block[0].text]
    for line in block[1:]:
        broken, rest = _BROKEN.search(pieces[-1]), _GOES_ON.match(line.text)
        if broken and rest:
            pieces[-1] = pieces[-1][: broken.end(1)]
            pieces.append(("-" if _is_compound(broken[1], rest[0], known) else "") + line.text)
        else:
            dense = _DENSE.match(pieces[-1][-1:]) and _DENSE.match(line.text[:1])
            pieces.append(("" if dense else " ") + line.text)
    return "".join(pieces).replace(SOFT_HYPHEN, "-")


def _is_compound(start: str, end: str, known: frozenset[str]) -> bool:
    """Tell a word that has a hyphen of its own from one that was broken for want of room."""
    if not end[0].islower():
        return True
    return f"{start}-{end}".lower() in known and (start + end).lower() not in known
