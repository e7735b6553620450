"""A tree cut into blocks, in one walk without recursion.

The walk is the dearest step of an extraction, so its loop stands in one function, and what can be asked of the
whole tree at once (which elements are hidden) is asked before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Node, Text

from presscut.content.layout import BREAK, Block, Layout, Path, Place
from presscut.content.signs import ARTICLE_BODY, FLAG_OF_ROLE, FLAG_OF_TAG, HIDDEN
from presscut.content.spaces import SPACES

UNREAD = frozenset(
    """
    script style template svg applet canvas select button input textarea option optgroup datalist progress
    meter head link meta base title frame frameset noframes map area noembed source track param dialog
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
MEDIA = frozenset("img iframe video audio object embed math amp-img amp-iframe amp-video amp-youtube".split())  # noqa: SIM905 - a table of words
"""Elements that stand in a block as they are: their inside is no text of the page."""

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
_LONGEST_NAMES = 300
_MOST_AROUND = 100
"""Frames, and inline elements, that are remembered of a run: the sanitiser nests no deeper."""

_MOST_PICTURES = 20
"""Pictures that are taken out of one `noscript`."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SUSPECTS = '[hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i]'


def segment(root: Element, *, max_depth: int = 512) -> Layout:  # noqa: C901 - one loop, for its speed
    """Return the blocks and places under `root`; elements deeper than `max_depth` read as their text."""
    walk = _Walk(root)
    children: list[Iterator[Node]] = [iter(root.children)]
    left: list[int] = [_NOTHING]
    while children:
        for node in children[-1]:
            if type(node) is Text:
                data = node.data
                if data.strip(SPACES):
                    if walk.breaks:
                        walk.settle_breaks()
                    walk.spoken = True
                elif walk.breaks or not walk.pieces:
                    continue
                walk.pieces.append(data)
                walk.nodes.append(node if len(children) <= max_depth else data)
                if walk.links:
                    walk.linked += len(data.strip(SPACES))
            elif type(node) is Element and (tag := node.tag) not in UNREAD:
                if len(children) >= max_depth:
                    opened = _NOTHING
                elif (opened := walk.enter(node, tag)) == _SHUT:
                    continue
                children.append(iter(node.children))
                left.append(opened)
                break
        else:
            children.pop()
            if opened := left.pop():
                walk.leave(opened)
    return walk.finish()


_SHUT, _NOTHING, _LINK, _BLOCK = -1, 0, 1, 2
"""What entering an element opened; `_SHUT`: its inside is not to be walked."""


class _Walk:
    """What the walk has open: places, frames, links, and the block being filled."""

    def __init__(self, root: Element) -> None:
        self.hidden = _hidden(root)
        self.blocks: list[Block] = []
        self.paths: dict[Path, int] = {Path(0, root.tag, ""): 0}
        self.place = Place(0, root, root.tag, None, "", 0, 0, 0)
        self.places = [self.place]
        self.frames: tuple[Element, ...] = ()
        self.leaf_tags: list[str] = ["div"]
        self.pieces: list[str] = []
        self.nodes: list[Node | str] = []
        self.links = 0
        self.linked = 0
        self.links_seen = 0
        self.spoken = False
        self.breaks = 0

    def enter(self, element: Element, tag: str) -> int:  # noqa: PLR0911 - one a kind of element
        """Open an element, and say what that opened."""
        if tag in BLOCKS:
            if tag == "hr":
                self.flush()
                return _SHUT
            return self._open_block(element, tag)
        if tag == "a":
            self.links += 1
            self.links_seen += 1
            return _LINK
        if tag == "br":
            self.breaks += 1
            return _SHUT
        if tag in MEDIA:
            self._add_thing(element)
            return _SHUT
        if tag == "noscript":
            for picture in element.find_all("img", limit=_MOST_PICTURES):
                self._add_thing(picture)
            return _SHUT
        if "-" in tag and len(self.leaf_tags) == 1:
            # A component of the site's own, where no paragraph is open: such elements hold parts of the page.
            return self._open_block(element, tag)
        return _NOTHING

    def leave(self, opened: int) -> None:
        """Close what entering opened."""
        if opened == _LINK:
            self.links -= 1
            return
        if self.nodes:
            self.flush()
        self.breaks = 0
        place = self.place
        place.end = len(self.blocks)
        if place.parent is not None:
            self.place = place.parent
        if place.tag in FRAMES and self.frames and self.frames[-1] is place.element:
            self.frames = self.frames[:-1]
        if place.tag in _LEAVES:
            self.leaf_tags.pop()

    def flush(self) -> None:
        """End the block being filled."""
        nodes, pieces, linked, links = self.nodes, self.pieces, self.linked, self.links_seen
        if not nodes:
            self.breaks = 0
            return
        self.nodes, self.pieces = [], []
        self.linked = self.links_seen = self.breaks = 0
        if not self.spoken and len(nodes) == len(pieces):
            return
        self.spoken = False
        tag = self.leaf_tags[-1]
        joined = "".join(pieces)
        text = joined.strip("\n") if tag == "pre" else " ".join(joined.split())
        # Frames that were cut short could end in one that holds no words (`ul`, `table`): the words stand outside.
        frames = self.frames if len(self.frames) < _MOST_AROUND else ()
        self.blocks.append(Block(len(self.blocks), tag, self.place, frames, nodes, text, linked, links))

    def finish(self) -> Layout:
        self.flush()
        for place in self.place.chain():
            place.end = len(self.blocks)
        return Layout(self.blocks, self.places, list(self.paths))

    def _add_thing(self, element: Element) -> None:
        if self.breaks:
            self.settle_breaks()
        self.nodes.append(element)

    def settle_breaks(self) -> None:
        """Two line breaks or more end a paragraph, as old pages write them; one is a line break."""
        if self.breaks > 1 and self.leaf_tags[-1] != "pre":
            self.flush()
        elif self.pieces:
            self.pieces.append("\n" * self.breaks)
            self.nodes.extend([BREAK] * self.breaks)
        self.breaks = 0

    def _open_block(self, element: Element, tag: str) -> int:
        if self.nodes:
            self.flush()
        self.breaks = 0
        parent = self.place
        flags = parent.flags | FLAG_OF_TAG.get(tag, 0)
        name, ident = element.attr("class"), element.attr("id")
        names = f"{name or ''} {ident}"[:_LONGEST_NAMES] if ident else name or ""
        if role := element.attr("role"):
            flags |= FLAG_OF_ROLE.get(role, 0)
        if element.attr("itemprop") == "articleBody":
            flags |= ARTICLE_BODY
        if self.hidden and element in self.hidden:
            flags |= HIDDEN
        path = self.paths.setdefault(Path(parent.path, tag, names), len(self.paths))
        self.place = Place(len(self.places), element, tag, parent, names, flags, path, len(self.blocks))
        self.places.append(self.place)
        if tag in FRAMES and len(self.frames) < _MOST_AROUND:
            self.frames = (*self.frames, element)
        if tag in _LEAVES:
            self.leaf_tags.append(tag)
        return _BLOCK


def _hidden(root: Element) -> frozenset[Element]:
    """Return the elements that a browser would not show, as far as the markup itself says so."""
    return frozenset(
        element
        for element in root.select(_SUSPECTS)
        if "hidden" in element.attrs
        or element.attr("aria-hidden") == "true"
        or _HIDDEN_STYLE.search(element.attr("style") or "")
    )
