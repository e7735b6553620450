"""The stretch of blocks in which the article stands, and the block that says its title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presscut.content.layout import Layout

_WORD = re.compile(r"\w+")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NO_HEADLINES = frozenset({"li", "td"})
LIKELY = 0.5
"""Expected share of a block from which on it is the article's."""

_NEAR = 30
"""Blocks between a headline and the text below it: the byline, tools, a picture and its caption."""


@dataclass(frozen=True, slots=True)
class Region:
    """Block indices: the article's text begins at `first` and ends before `end`; its headline is over `lead`."""

    lead: int
    first: int
    end: int


def region_of(shares: Sequence[float], headline: int | None) -> Region:
    """Return where the likely blocks are; `headline` is the index of the block that says the title."""
    likely = [index for index, share in enumerate(shares) if share >= LIKELY]
    if not likely:
        middle = 0 if headline is None else headline + 1
        return Region(middle, middle, middle)
    first, end = likely[0], likely[-1] + 1
    if headline is None or not 0 <= first - headline <= _NEAR:
        return Region(first, first, end)
    return Region(min(headline + 1, first), first, end)


def find_headline(layout: Layout, title: str | None) -> int | None:
    """Return the index of the block where the title stands as a heading, else as a line of its own.

    It is the same words in the same order, whatever stands between them.
    """
    words = _WORD.findall(title.lower()) if title else None
    if not title or not words:
        return None
    least, most = len(title) // 2, 2 * len(title)
    found = [
        block
        for block in layout.blocks
        if least <= block.length <= most
        and block.tag not in _NO_HEADLINES
        and _WORD.findall(block.text.lower()) == words
    ]
    headings = [block for block in found if block.tag in _HEADINGS]
    top = [block for block in headings if block.tag == "h1"]
    chosen = top or headings or found
    return chosen[0].index if chosen else None
