"""A tree again, out of the blocks that were kept: their frames (lists, tables, quotes) around them."""

from __future__ import annotations

from collections.abc import Iterable

from turbohtml import Element, Text

from presscut.content.layout import Block
from presscut.content.spaces import squeeze
from presscut.elements.images import is_tiny, true_source

_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
_CARRIED = frozenset(
    {"href", "title", "lang", "dir", "colspan", "rowspan", "scope", "start", "reversed", "type", "value", "datetime"}
)
_IN_FRAME = frozenset({"li", "dt", "dd", "td", "th", "caption"})
"""Leaves that are frames themselves: their words stand in them without a paragraph."""


def paragraphs(texts: Iterable[str]) -> Element:
    """Return a `div` with one paragraph a text."""
    return Element("div", None, [Element("p", None, [Text(text)]) for text in texts])


def assemble(blocks: Iterable[Block], base: str | None) -> Element:
    """Return a `div` that holds the blocks in their frames, pictures with the address that would be shown."""
    root = Element("div")
    trail = _Trail(root)
    for block in blocks:
        inner = trail.at(block.frames)
        if block.tag in _IN_FRAME and block.frames and block.frames[-1].tag == block.tag:
            _fill(inner, block, base)
        else:
            leaf = Element("pre" if block.tag == "pre" else _HEADINGS.get(block.tag, "p"))
            _fill(leaf, block, base)
            inner.append(leaf)
    return root


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
    return {name: value for name in original.attrs if name in _CARRIED and (value := original.attr(name)) is not None}


def _fill(leaf: Element, block: Block, base: str | None) -> None:
    trail = _Trail(leaf)
    for run in block.runs:
        inner = trail.at(run.path)
        if run.element is not None:
            _put_picture(inner, run.element, base)
        elif run.is_break:
            inner.append(Element("br"))
        elif run.text:
            inner.append(Text(run.text if block.tag == "pre" else squeeze(run.text)))


def _put_picture(inner: Element, image: Element, base: str | None) -> None:
    source = true_source(image, base)
    if source is not None and not is_tiny(image):
        attributes = {"src": source, "alt": image.attr("alt") or ""}
        attributes |= {side: value for side in ("width", "height") if (value := image.attr(side))}
        inner.append(Element("img", attributes))
