"""A page as blocks in reading order, and the places (block-level elements) that hold them.

A block is a stretch of text that a reader sees as one paragraph, heading, cell or list item. A place knows
which blocks it spans, so whatever is asked of an element (how much prose, how many links) is a sum over a
range.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from turbohtml import Element

from presscut.content.features import prose
from presscut.content.spaces import collapse


class Run(NamedTuple):
    """A piece of a block: text, a picture or a line break, with the inline elements around it."""

    text: str
    path: tuple[Element, ...]
    element: Element | None = None
    linked: bool = False
    is_break: bool = False


@dataclass(slots=True)
class Place:
    """A block-level element and the range of blocks in it.

    `sign` is what its own names say against it ("navigation"); `mark` is the reason that holds for what is
    in it, its own or from around it, once the marks are weighed.
    """

    element: Element
    tag: str
    parent: Place | None
    depth: int
    sign: str | None
    first: int
    end: int = 0
    mark: str | None = None
    named_content: bool = False

    def chain(self) -> Iterator[Place]:
        """Yield the place and those around it, innermost first."""
        place: Place | None = self
        while place is not None:
            yield place
            place = place.parent


@dataclass
class Block:
    """One stretch of text. `tag` is the element that makes it what it is (`p`, `h2`, `li`, `pre`, `td`...)."""

    index: int
    tag: str
    place: Place
    frames: tuple[Element, ...]
    runs: list[Run] = field(default_factory=list)

    @cached_property
    def text(self) -> str:
        """The block's words, white space collapsed (kept in `pre`)."""
        joined = "".join(run.text for run in self.runs)
        return joined.strip("\n") if self.tag == "pre" else collapse(joined)

    @cached_property
    def length(self) -> int:
        """Characters of `text`."""
        return len(self.text)

    @cached_property
    def link_density(self) -> float:
        """The share of the characters that are links, 0 to 1."""
        if not self.length:
            return 0.0
        return min(1.0, sum(len(collapse(run.text)) for run in self.runs if run.linked) / self.length)

    @cached_property
    def prose(self) -> float:
        """How much running text the block holds, in letters of a European text."""
        return prose(self.tag, self.text, self.link_density)

    @cached_property
    def pictures(self) -> list[Element]:
        """The `img` elements of the block."""
        return [run.element for run in self.runs if run.element is not None and run.element.tag == "img"]

    @property
    def mark(self) -> str | None:
        """Why the place that holds the block looks like no part of an article."""
        return self.place.mark


@dataclass(frozen=True, slots=True)
class Layout:
    """All blocks and all places of a page, both in document order; the first place is the root."""

    blocks: list[Block]
    places: list[Place]
