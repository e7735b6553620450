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

_WHOLE_TEXT = 900
"""Characters from which on a `noscript` holds the page for readers without scripts, not a word about scripts."""

_MOST_UNSCRIPTED = 20
"""Elements `noscript` that are asked for their length: one inside another would be read again and again."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SUSPECTS = '[hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i]'
_FLAGGED = '[role], [itemprop="articleBody"]'

_TRANSPARENT, _UNREAD, _LINK, _BLOCK, _RULE, _BREAK, _MEDIA, _UNSCRIPTED = range(8)
_KIND_OF_TAG = {
    **dict.fromkeys(UNREAD, _UNREAD),
    **dict.fromkeys(MEDIA, _MEDIA),
    **dict.fromkeys(BLOCKS, _BLOCK),
    "a": _LINK,
    "hr": _RULE,
    "br": _BREAK,
    "noscript": _UNSCRIPTED,
}
"""What the walk does with an element; the walk goes on inside those up to `_BLOCK`, but for `_UNREAD`."""


def segment(root: Element, *, max_depth: int = 512) -> Layout:  # noqa: C901, PLR0912 - one loop, for its speed
    """Return the blocks and places under `root`; elements deeper than `max_depth` read as their text."""
    walk = _Walk(root)
    pieces, nodes = walk.pieces, walk.nodes
    children: list[Iterator[Node]] = [iter(root.children)]
    left: list[int] = [_TRANSPARENT]
    depth = 1
    while children:
        for node in children[-1]:
            if type(node) is Text:
                data = node.data
                stripped = data.strip(SPACES)
                if stripped:
                    if walk.breaks:
                        walk.settle_breaks()
                    walk.spoken = True
                    if walk.links:
                        walk.linked += len(stripped)
                elif walk.breaks or not pieces:
                    continue
                pieces.append(data)
                nodes.append(node if depth <= max_depth else data)
            elif type(node) is Element:
                tag = node.tag
                kind = _KIND_OF_TAG.get(tag)
                if kind is None:
                    # A component of the site's own, where no paragraph is open: such elements hold parts of the page.
                    kind = _BLOCK if "-" in tag and len(walk.leaf_tags) == 1 else _TRANSPARENT
                if kind == _UNREAD:
                    continue
                if kind == _UNSCRIPTED and walk.reads_unscripted(node):
                    kind = _BLOCK
                if depth >= max_depth:
                    kind = _TRANSPARENT
                elif kind == _BLOCK:
                    walk.open_block(node, tag)
                elif kind == _LINK:
                    walk.links += 1
                    walk.links_seen += 1
                elif kind != _TRANSPARENT:
                    walk.pass_by(node, kind)
                    continue
                children.append(iter(node.children))
                left.append(kind)
                depth += 1
                break
        else:
            children.pop()
            depth -= 1
            kind = left.pop()
            if kind == _BLOCK:
                walk.close_block()
            elif kind == _LINK:
                walk.links -= 1
    return walk.finish()


class _Walk:
    """What the walk has open: places, frames, links, and the block being filled."""

    def __init__(self, root: Element) -> None:
        self.flags = _flags(root)
        self.blocks: list[Block] = []
        self.paths: dict[Path, int] = {(0, root.tag, ""): 0}
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
        self.unscripted = 0

    def reads_unscripted(self, element: Element) -> bool:
        """Tell whether a `noscript` is to be read as a part of the page."""
        self.unscripted += 1
        return self.unscripted <= _MOST_UNSCRIPTED and len(" ".join(element.text.split())) >= _WHOLE_TEXT

    def pass_by(self, element: Element, kind: int) -> None:
        """Take what has no text inside."""
        if kind == _BREAK:
            self.breaks += 1
        elif kind == _RULE:
            self.flush()
        elif kind == _MEDIA:
            self._add_thing(element)
        else:
            for picture in element.find_all("img", limit=_MOST_PICTURES):
                self._add_thing(picture)

    def open_block(self, element: Element, tag: str) -> None:
        """End the block being filled, and go into another place."""
        if self.nodes:
            self.flush()
        self.breaks = 0
        parent = self.place
        names, ident = element.attr("class") or "", element.attr("id")
        if ident:
            names = f"{names} {ident}"[:_LONGEST_NAMES]
        flags = parent.flags | FLAG_OF_TAG.get(tag, 0)
        if self.flags:
            flags |= self.flags.get(element, 0)
        path = self.paths.setdefault((parent.path, tag, names), len(self.paths))
        self.place = Place(len(self.places), element, tag, parent, names, flags, path, len(self.blocks))
        self.places.append(self.place)
        if tag in FRAMES and len(self.frames) < _MOST_AROUND:
            self.frames = (*self.frames, element)
        if tag in _LEAVES:
            self.leaf_tags.append(tag)

    def close_block(self) -> None:
        """End the block being filled, and go back to the place around."""
        if self.nodes:
            self.flush()
        self.breaks = 0
        place = self.place
        place.end = len(self.blocks)
        if place.parent is not None:
            self.place = place.parent
        if self.frames and self.frames[-1] is place.element:
            self.frames = self.frames[:-1]
        if place.tag in _LEAVES:
            self.leaf_tags.pop()

    def flush(self) -> None:
        """End the block being filled."""
        nodes, pieces, linked, links = self.nodes, self.pieces, self.linked, self.links_seen
        if not nodes:
            self.breaks = 0
            return
        self.linked = self.links_seen = self.breaks = 0
        if self.spoken or len(nodes) > len(pieces):
            self.spoken = False
            tag = self.leaf_tags[-1]
            joined = pieces[0] if len(pieces) == 1 else "".join(pieces)
            text = joined.strip("\n") if tag == "pre" else " ".join(joined.split())
            # Frames that were cut short could end in one that holds no words (`ul`, `table`): the words stand outside.
            frames = self.frames if len(self.frames) < _MOST_AROUND else ()
            self.blocks.append(
                Block(len(self.blocks), tag, self.place, frames, nodes[:], text, linked, links)
            )
        # Emptied, not replaced: the loop of the walk holds them.
        nodes.clear()
        pieces.clear()

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


def _flags(root: Element) -> dict[Element, int]:
    """Return what attributes say of elements: their role, what they hold, and that a browser would not show them."""
    flags: dict[Element, int] = {}
    for element in root.select(_FLAGGED):
        flag = FLAG_OF_ROLE.get(element.attr("role") or "", 0)
        if element.attr("itemprop") == "articleBody":
            flag |= ARTICLE_BODY
        if flag:
            flags[element] = flag
    for element in root.select(_SUSPECTS):
        if (
            "hidden" in element.attrs
            or element.attr("aria-hidden") == "true"
            or _HIDDEN_STYLE.search(element.attr("style") or "")
        ):
            flags[element] = flags.get(element, 0) | HIDDEN
    return flags
