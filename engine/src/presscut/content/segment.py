"""A tree cut into blocks, in one walk without recursion."""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Node, Text

from presscut.content.layout import Block, Layout, Place, Run
from presscut.content.signs import mark_of_names, mark_of_tag, names_content
from presscut.content.spaces import SPACES
from presscut.phrasing import PHRASING

UNREAD = frozenset(
    """
    script style template noscript iframe svg math object embed applet canvas audio video select button
    input textarea option optgroup datalist progress meter head link meta base title frame frameset
    noframes map area noembed source track param dialog
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
BLOCKS = frozenset(
    """
    html body address article aside blockquote caption center dd details dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre
    section summary table tbody td tfoot th thead tr ul listing xmp plaintext amp-sidebar amp-accordion
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
FRAMES = frozenset(
    """
    ul ol li dl dt dd blockquote table caption thead tbody tfoot tr td th figure
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
_LEAVES = frozenset(
    """
    p h1 h2 h3 h4 h5 h6 li dt dd pre td th figcaption caption summary legend
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
_OF_THE_PAGE = frozenset({"html", "body", "main", "article"})
_LONGEST_NAMES = 300
_MOST_AROUND = 100
"""Frames, and inline elements, that are remembered of a run: the sanitiser nests no deeper."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def segment(root: Element, *, max_depth: int = 512) -> Layout:
    """Return the blocks and places under `root`; elements deeper than `max_depth` read as their text."""
    walk = _Walk(root)
    children: list[Iterator[Node]] = [iter(root.children)]
    open_elements: list[Element | None] = [None]
    while children:
        for node in children[-1]:
            if isinstance(node, Text):
                walk.add_text(node.data)
            elif isinstance(node, Element) and node.tag not in UNREAD:
                entered = len(children) < max_depth and walk.enter(node)
                if entered or len(children) >= max_depth:
                    open_elements.append(node if entered else None)
                    children.append(iter(node.children))
                    break
        else:
            children.pop()
            if left := open_elements.pop():
                walk.leave(left)
    return walk.finish()


class _Walk:
    """What the walk has open: places, frames, inline elements, and the block being filled."""

    def __init__(self, root: Element) -> None:
        self.blocks: list[Block] = []
        self.place = Place(root, root.tag, None, 0, None, 0)
        self.places = [self.place]
        self.frames: tuple[Element, ...] = ()
        self.path: tuple[Element, ...] = ()
        self.links = 0
        self.leaf_tags: list[str] = ["div"]
        self.runs: list[Run] = []
        self.pending_breaks = 0

    def add_text(self, data: str) -> None:
        if not data.strip(SPACES):
            if self.runs and not self.pending_breaks:
                self.runs.append(Run(data, self.path, None, self.links > 0))
            return
        self._settle_breaks()
        self.runs.append(Run(data, self.path, None, self.links > 0))

    def enter(self, element: Element) -> bool:
        """Open an element; False when its inside is not to be walked."""
        tag = element.tag
        if tag == "br":
            self.pending_breaks += 1
            return False
        if tag == "img":
            self._settle_breaks()
            self.runs.append(Run("", self.path, element, self.links > 0))
            return False
        if tag == "hr":
            self.flush()
            return False
        names, mark = _look_at(element, tag)
        if mark == "not shown":
            return False
        if tag in BLOCKS:
            self._open_block(element, tag, names, mark)
        elif tag in PHRASING:
            self.path = _within(self.path, element)
            self.links += tag == "a"
        return True

    def leave(self, element: Element) -> None:
        tag = element.tag
        if tag not in BLOCKS:
            if tag in PHRASING:
                self.path = _without(self.path, element)
                self.links -= tag == "a"
            return
        self.flush()
        self.place.end = len(self.blocks)
        if self.place.parent is not None:
            self.place = self.place.parent
        if tag in FRAMES:
            self.frames = _without(self.frames, element)
        if tag in _LEAVES:
            self.leaf_tags.pop()

    def flush(self) -> None:
        """End the block being filled."""
        runs, self.runs, self.pending_breaks = self.runs, [], 0
        if any(run.element is not None or run.text.strip(SPACES) for run in runs):
            # Frames that were cut short could end in one that holds no words (`ul`, `table`): the words stand outside.
            frames = self.frames if len(self.frames) < _MOST_AROUND else ()
            self.blocks.append(Block(len(self.blocks), self.leaf_tags[-1], self.place, frames, runs))

    def finish(self) -> Layout:
        self.flush()
        for place in self.place.chain():
            place.end = len(self.blocks)
        return Layout(self.blocks, self.places)

    def _settle_breaks(self) -> None:
        """Two line breaks or more end a paragraph, as old pages write them; one is a line break."""
        if self.pending_breaks > 1 and self.leaf_tags[-1] != "pre":
            self.flush()
        elif self.pending_breaks and self.runs:
            self.runs.extend([Run("\n", self.path, is_break=True)] * self.pending_breaks)
        self.pending_breaks = 0

    def _open_block(self, element: Element, tag: str, names: str, sign: str | None) -> None:
        self.flush()
        parent = self.place
        self.place = Place(
            element,
            tag,
            parent,
            parent.depth + 1,
            sign,
            len(self.blocks),
            named_content=bool(names) and names_content(names),
        )
        self.places.append(self.place)
        if tag in FRAMES:
            self.frames = _within(self.frames, element)
        if tag in _LEAVES:
            self.leaf_tags.append(tag)


def _within(around: tuple[Element, ...], element: Element) -> tuple[Element, ...]:
    return (*around, element) if len(around) < _MOST_AROUND else around


def _without(around: tuple[Element, ...], element: Element) -> tuple[Element, ...]:
    return around[:-1] if around and around[-1] is element else around


def _look_at(element: Element, tag: str) -> tuple[str, str | None]:
    """Return the names that the page gives to an element, and why it would be no article text."""
    attributes = element.attrs
    if not len(attributes):
        return "", mark_of_tag(tag, None)
    if _is_hidden(element):
        return "", "not shown"
    names = f"{element.attr('class') or ''} {element.attr('id') or ''}".strip()[:_LONGEST_NAMES]
    if tag in _OF_THE_PAGE:
        return names, None
    if element.attr("itemprop") == "articleBody":
        return f"{names} articlebody", None
    return names, mark_of_tag(tag, element.attr("role")) or (mark_of_names(names) if names else None)


def _is_hidden(element: Element) -> bool:
    attributes = element.attrs
    if "hidden" in attributes or element.attr("aria-hidden") == "true":
        return True
    style = element.attr("style")
    return bool(style and _HIDDEN_STYLE.search(style))
