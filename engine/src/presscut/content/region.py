"""The stretch of blocks in which the article is looked for: the container, and its headline as an anchor.

A lead often stands between the headline and the element that holds the rest; what stands before the
headline is never part of the article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presscut.content.container import Weights, choose_container

if TYPE_CHECKING:
    from presscut.content.layout import Block, Layout

_WORD = re.compile(r"\w+")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEAST_SHARE_AFTER = 0.5


@dataclass(frozen=True, slots=True)
class Region:
    """Block indices: the article's container is `first` to `end`; its lead may start at `lead`."""

    lead: int
    first: int
    end: int


def choose_region(layout: Layout, headline: int | None) -> Region:
    """Return where the article of a page is; `headline` is the index of the block that says its title."""
    container = choose_container(layout, headline)
    if headline is None or headline >= container.end:
        return Region(container.first, container.first, container.end)
    after = headline + 1
    if after <= container.first:
        return Region(after, container.first, container.end)
    if _share_after(layout, container.first, after, container.end) < _LEAST_SHARE_AFTER:
        return Region(container.first, container.first, container.end)
    return Region(after, after, container.end)


def same_words(text: str, other: str) -> bool:
    """Tell whether two lines have the same words in the same order, whatever stands between them."""
    words = _WORD.findall(text.lower())
    return bool(words) and words == _WORD.findall(other.lower())


def find_headline(layout: Layout, title: str | None) -> int | None:
    """Return the index of the block where the title stands as a heading, else as a line of its own."""
    if title is None:
        return None
    found = [block for block in layout.blocks if _may_say(block, title) and same_words(block.text, title)]
    headings = [block for block in found if block.tag in _HEADINGS]
    top = [block for block in headings if block.tag == "h1"]
    chosen = top or headings or found
    return chosen[0].index if chosen else None


def _may_say(block: Block, title: str) -> bool:
    return block.length <= 2 * len(title) and block.tag not in {"li", "td"}


def _share_after(layout: Layout, first: int, middle: int, end: int) -> float:
    weights = Weights([0.0 if block.mark else block.prose for block in layout.blocks])
    whole = weights.between(first, end)
    return weights.between(middle, end) / whole if whole else 1.0
