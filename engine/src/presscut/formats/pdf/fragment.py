"""The pieces of a PDF's text: words on one line that stand together, and the lines that they make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words on one line without a wide gap between them.

    Lengths are points, the origin is the page's lower left corner. `base` is the height of the base line,
    `size` that of the font's box (about 1.2 em).
    """

    page: int
    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its size, and what stands on it."""

    number: int
    width: float
    height: float
    fragments: tuple[Fragment, ...]


def reading_order(fragments: Iterable[Fragment]) -> list[Fragment]:
    """Return fragments from top to bottom, those of one line from left to right."""
    return [fragment for line in lines(fragments) for fragment in line]


def lines(fragments: Iterable[Fragment]) -> list[list[Fragment]]:
    """Return the lines of one column, top to bottom, each from left to right."""
    found: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda one: (-one.base, one.left)):
        if found and abs(found[-1][0].base - fragment.base) < 0.4 * max(found[-1][0].size, fragment.size):
            found[-1].append(fragment)
        else:
            found.append([fragment])
    return [sorted(line, key=lambda one: one.left) for line in found]


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of the values are; there must be one."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]
