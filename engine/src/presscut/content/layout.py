"""A page as blocks in reading order, and the places (block-level elements) that hold them.

A block is a stretch of text that a reader sees as one paragraph, heading, cell or list item. A place knows
which blocks it spans, so whatever is asked of an element (how much prose, how many links) is a sum over a
range.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from turbohtml import Element, Node, Text

from presscut.content.features import prose
from presscut.content.signs import reason_of_flags, reason_of_names
from presscut.phrasing import PHRASING


class Run(NamedTuple):
    """A piece of a block: text, a line break, or a thing that is no text (`img`, `iframe`, `math`…).

    `path` holds the inline elements around it, outermost first.
    """

    text: str
    path: tuple[Element, ...]
    element: Element | None = None
    linked: bool = False
    is_break: bool = False


BREAK = "\n"
"""What stands for a line break among the nodes of a block."""

_MOST_AROUND = 100
"""Inline elements that are looked at around a node: the sanitiser nests no deeper."""


class Place:
    """A block-level element, and the range of blocks in it: from `first` up to `end`.

    `names` is the page's own `class` and `id`; `flags` says what is around (bits of `signs`), its own element
    included; `path` numbers the places whose tags and names are the same all the way up.
    """

    __slots__ = ("depth", "element", "end", "first", "flags", "index", "names", "parent", "path", "tag")

    def __init__(  # noqa: PLR0913, PLR0917 - made once, in the walk
        self,
        index: int,
        element: Element,
        tag: str,
        parent: Place | None,
        names: str,
        flags: int,
        path: int,
        first: int,
    ) -> None:
        """Open a place at block `first`; the walk sets `end` when it leaves the element."""
        self.index = index
        self.element = element
        self.tag = tag
        self.parent = parent
        self.names = names
        self.flags = flags
        self.path = path
        self.depth: int = parent.depth + 1 if parent else 0
        self.first = first
        self.end = first

    def chain(self) -> Iterator[Place]:
        """Yield the place and those around it, innermost first."""
        place: Place | None = self
        while place is not None:
            yield place
            place = place.parent

    @property
    def mark(self) -> str | None:
        """Why the place looks like no part of an article, by its names and by those around it, or None."""
        if reason := reason_of_flags(self.flags):
            return reason
        return next((why for place in self.chain() if (why := reason_of_names(place.names))), None)


class Block:
    """One stretch of text. `tag` is the element that makes it what it is (`p`, `h2`, `li`, `pre`, `td`...).

    `text` has its white space collapsed (kept in `pre`); `linked` counts its characters inside links, `links`
    the links.
    """

    __slots__ = ("_nodes", "frames", "index", "length", "linked", "links", "place", "tag", "text")

    def __init__(  # noqa: PLR0913, PLR0917 - made once, in the walk
        self,
        index: int,
        tag: str,
        place: Place,
        frames: tuple[Element, ...],
        nodes: list[Node | str],
        text: str,
        linked: int,
        links: int,
    ) -> None:
        """Take what the walk found: `nodes` are texts, things and breaks in order."""
        self.index = index
        self.tag = tag
        self.place = place
        self.frames = frames
        self._nodes = nodes
        self.text = text
        self.length = len(text)
        self.linked = linked
        self.links = links

    @property
    def runs(self) -> list[Run]:
        """The pieces of the block; made anew each time, since few blocks are ever asked."""
        return [_run(node, self.place.element) for node in self._nodes]

    @property
    def link_density(self) -> float:
        """The share of the characters that are links, 0 to 1."""
        return min(1.0, self.linked / self.length) if self.length else 0.0

    @property
    def prose(self) -> float:
        """How much running text the block holds, in letters of a European text."""
        return prose(self.tag, self.text, self.link_density)

    @property
    def opener(self) -> str:
        """The tag of the element in which its first piece stands: `strong` for a line that begins in bold."""
        first = self._nodes[0] if self._nodes else BREAK
        parent = None if isinstance(first, str) else first.parent
        return parent.tag if isinstance(parent, Element) else ""

    @property
    def things(self) -> list[Element]:
        """What stands in the block and is no text: `img`, `iframe`, `math` and the like."""
        return [node for node in self._nodes if type(node) is Element]

    @property
    def pictures(self) -> list[Element]:
        """The `img` elements of the block."""
        return [thing for thing in self.things if thing.tag == "img"]

    @property
    def mark(self) -> str | None:
        """Why the place that holds the block looks like no part of an article."""
        return self.place.mark


Path = tuple[int, str, str]
"""What places have in common whose tags and names are the same all the way up: the path around it, a tag, names."""


@dataclass(frozen=True, slots=True)
class Layout:
    """All blocks and all places of a page, both in document order; the first place is the root.

    `paths` are in the order in which they were first met: a path's parent stands before it.
    """

    blocks: list[Block]
    places: list[Place]
    paths: list[Path]


def _run(node: Node | str, outside: Element) -> Run:
    """Return the run of a node, with the inline elements between it and the place that holds it."""
    if isinstance(node, str):
        return Run(node, (), is_break=node is BREAK)
    parent = node.parent
    if parent is outside and type(node) is Text:
        return Run(node.data, ())
    around: list[Element] = []
    for _ in range(_MOST_AROUND):
        if not isinstance(parent, Element) or parent == outside:
            break
        if parent.tag in PHRASING:
            around.append(parent)
        parent = parent.parent
    linked = any(element.tag == "a" for element in around)
    text, thing = (node.data, None) if isinstance(node, Text) else ("", node)
    return Run(text, tuple(reversed(around)), thing if isinstance(thing, Element) else None, linked)
