"""The order in which a page is read: down its columns, and across where something stands over them all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from presscut.formats.pdf.fragment import Fragment, quantile, reading_order

_FEWEST = 4
_MOST_SPLITS = 6
_MOST_EDGES = 50
_ALIGNED = 2
_MOST_ACROSS = 0.34
_NARROWEST = 4.0
"""Words in a column are that many heights of their font wide, at least in the middle: a list's numbers are not."""

_OVERLAP = 0.5
_PLAY = 1.0


def columns(fragments: Sequence[Fragment], splits: int = _MOST_SPLITS) -> list[list[Fragment]]:
    """Return the fragments of one page, column by column in reading order; `splits` is how often it may part them."""
    gutter = _gutter(fragments) if splits else None
    if gutter is None:
        return [reading_order(fragments)] if fragments else []
    found: list[list[Fragment]] = []
    for across, band in _bands(fragments, gutter):
        if across:
            found.append(reading_order(band))
        else:
            found += columns([one for one in band if one.right <= gutter], splits - 1)
            found += columns([one for one in band if one.right > gutter], splits - 1)
    return found


def _bands(fragments: Sequence[Fragment], gutter: float) -> Iterator[tuple[bool, list[Fragment]]]:
    """Yield what stands across the gutter, and what stands beside it, from top to bottom."""
    ordered = sorted(fragments, key=lambda one: -one.base)
    for across, band in groupby(ordered, key=lambda one: one.left < gutter - _PLAY and one.right > gutter):
        yield across, list(band)


def _gutter(fragments: Sequence[Fragment]) -> float | None:
    """Return where a column begins that has another one on its left, or None."""
    if len(fragments) < 2 * _FEWEST:
        return None
    lefts = sorted(one.left for one in fragments)
    rights = sorted(one.right for one in fragments)
    best: tuple[float, float] | None = None
    for edge, times in Counter(round(left) for left in lefts).most_common(_MOST_EDGES):
        at = edge - _PLAY
        before = bisect_right(rights, at)
        after = len(lefts) - bisect_left(lefts, at)
        across = len(fragments) - before - after
        if times < _ALIGNED or min(before, after) < _FEWEST or across > _MOST_ACROSS * len(fragments):
            continue
        worth = min(before, after) - across
        if (best is None or worth > best[0]) and _are_columns(fragments, at):
            best = (worth, at)
    return best[1] if best else None


def _are_columns(fragments: Sequence[Fragment], at: float) -> bool:
    sides = [one for one in fragments if one.right <= at], [one for one in fragments if one.left >= at]
    if any(_width(side) < _NARROWEST for side in sides if side):
        return False
    tops = [max(one.base for one in side) for side in sides]
    feet = [min(one.base for one in side) for side in sides]
    shared = min(tops) - max(feet)
    return shared > _OVERLAP * min(top - foot for top, foot in zip(tops, feet, strict=True))


def _width(side: Sequence[Fragment]) -> float:
    return quantile([(one.right - one.left) / one.size for one in side], 0.5)
