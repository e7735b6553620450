"""What of a page becomes its article, once it is known what kind of page it may be."""

from __future__ import annotations

from collections.abc import Sequence

from presscut.content.layout import Block
from presscut.elements.assembly import Assembled, assemble, paragraphs
from presscut.kinds.live import LiveBlog
from presscut.kinds.paywalled import is_wall
from presscut.kinds.signs import Signs

_SHORT = 4_000
"""Code points of a text that may be one that a wall cuts off."""

_HEAD = 60


def article_of(signs: Signs, live: LiveBlog | None, blocks: Sequence[Block]) -> Assembled:
    """Return the html of a page's article out of `blocks`, the stretch of the page in which it is.

    Of a live blog it has every entry, in the order of the page; the words of a wall are never part of it.
    """
    base = signs.page.base
    if live and live.blocks:
        first, last = min(live.blocks), max(live.blocks)
        kept = {block.index for block in signs.kept if block.index < first} | live.blocks
        start = min(blocks[0].index, first) if blocks else first
        return assemble(signs.layout.blocks[start : last + 1], kept, base)
    if live and not _has(signs.kept, live.entries[0].text):
        lead = [block.text for block in signs.kept]
        said = [part for entry in live.entries for part in (entry.title, *entry.text.split("\n\n")) if part]
        return paragraphs([*lead, *said])
    short = sum(block.length for block in signs.kept) < _SHORT
    kept = {block.index for block in signs.kept if not (short and is_wall(block))}
    return assemble(blocks, kept, base)


def _has(kept: Sequence[Block], text: str) -> bool:
    return any(text[:_HEAD] in block.text for block in kept)
