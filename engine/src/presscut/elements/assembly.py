"""A tree again, out of the blocks that were kept: their frames (lists, tables, quotes) around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from turbohtml import Element, Text

from presscut.content.layout import Block
from presscut.content.spaces import squeeze
from presscut.elements.images import is_tiny, true_source
from presscut.elements.tables import PARTS, layout_tables

_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
_CARRIED = frozenset(
    {
        "href",
        "title",
        "lang",
        "dir",
        "colspan",
        "rowspan",
        "scope",
        "start",
        "reversed",
        "type",
        "value",
        "datetime",
    }
)
_IN_FRAME = frozenset({"li", "dt", "dd", "td", "th", "caption"})
"""Leaves that are frames themselves: their words stand in them without a paragraph."""


def paragraphs(texts: Iterable[str]) -> Element:
    """Return a `div` with one paragraph a text."""
    root = Element("div")
    for text in texts:
        # An element that has no parent yet holds kilobytes of its own: each joins the tree before the next is made.
        paragraph = Element("p")
        root.append(paragraph)
        paragraph.append(Text(text))
    return root


def assemble(blocks: Sequence[Block], base: str | None) -> Element:
    """Return a `div` that holds the blocks in their frames, pictures with the address that would be shown."""
    root = Element("div")
    trail = _Trail(root)
    dissolved = layout_tables(blocks)
    paths = [_without(block.frames, dissolved) for block in blocks]
    tenants = Counter(path[-1] for path in paths if path)
    for block, path in zip(blocks, paths, strict=True):
        inner = trail.at(path)
        if path and _stands_bare(block, path[-1], tenants[path[-1]]):
            _fill(inner, block, base)
            continue
        leaf = Element("pre" if block.tag == "pre" else _HEADINGS.get(block.tag, "p"))
        _fill(leaf, block, base)
        if len(leaf):
            inner.append(leaf)
    return root


def _without(frames: tuple[Element, ...], dissolved: set[Element]) -> tuple[Element, ...]:
    """Return the frames less the tables that only place things, with their rows and cells."""
    if not dissolved.intersection(frames):
        return frames
    kept: list[Element] = []
    gone = False
    for frame in frames:
        if frame.tag == "table":
            gone = frame in dissolved
        if not (gone and frame.tag in PARTS):
            kept.append(frame)
    return tuple(kept)


def _stands_bare(block: Block, frame: Element, tenants: int) -> bool:
    """Tell whether a block needs no paragraph of its own in its frame."""
    if frame.tag == "figure":
        return bool(block.pictures) and not block.text
    return tenants == 1 and block.tag in _IN_FRAME and block.tag == frame.tag


class _Trail:
    """The copies of the elements that are open, shared by neighbours as far as their paths agree."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._open: list[tuple[Element, Element]] = []

    def at(self, path: tuple[Element, ...]) -> Element:
        """Return the copy of the innermost element of `path`, opening what is not open yet."""
        shared = 0
        while shared < min(len(path), len(self._open)) and self._open[shared][0] is path[shared]:
            shared += 1
        del self._open[shared:]
        for original in path[shared:]:
            copy = Element(original.tag, _attributes(original))
            (self._open[-1][1] if self._open else self._root).append(copy)
            self._open.append((original, copy))
        return self._open[-1][1] if self._open else self._root


def _attributes(original: Element) -> dict[str, str | list[str] | None]:
    return {
        name: value
        for name in original.attrs
        if name in _CARRIED and (value := original.attr(name)) is not None
    }


def _fill(leaf: Element, block: Block, base: str | None) -> None:
    trail = _Trail(leaf)
    spoken = False
    for run in block.runs:
        if run.element is not None:
            _put_picture(trail.at(run.path), run.element, base)
        elif run.is_break:
            trail.at(run.path).append(Element("br"))
        elif (
            words := run.text
            if block.tag == "pre"
            else squeeze(run.text)
            if spoken
            else squeeze(run.text).lstrip(" ")
        ):
            trail.at(run.path).append(Text(words))
            spoken = True


def _put_picture(inner: Element, image: Element, base: str | None) -> None:
    source = true_source(image, base)
    if source is not None and not is_tiny(image):
        attributes = {"src": source, "alt": image.attr("alt") or ""}
        attributes |= {side: value for side in ("width", "height") if (value := image.attr(side))}
        inner.append(Element("img", attributes))
