"""Which of the things without words (pictures, players) belong to an article, and in which order all is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from presscut.content.layout import Block
from presscut.elements.images import is_picture
from presscut.elements.posts import post_around

_PICTURE_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|\Z)|/(?:attachment|photo|image)", re.IGNORECASE
)
_HARMLESS = frozenset({None, "caption"})


def in_order(blocks: Sequence[Block], kept: frozenset[int]) -> list[Block]:
    """Return the kept blocks, and among them those whose pictures, players and posts belong to the article.

    Such a block stands right beside a kept one, for what stands among dropped blocks (the teasers of other
    articles) goes with them; after the last one only players do, and pictures in figures.
    """
    if not kept:
        return []
    last = max(kept)
    candidates = {
        block.index
        for block in blocks
        if block.index not in kept and _has_things(block) and (block.index < last or _may_end(block))
    }
    if candidates:
        candidates &= _beside(blocks, kept) | _beside(tuple(reversed(blocks)), kept)
    if not candidates:
        return [block for block in blocks if block.index in kept]
    shown = [block for block in blocks if block.index in candidates and not _is_teaser(block)]
    if any(block.mark not in _HARMLESS for block in shown):
        usual = _HARMLESS | {block.mark for block in blocks if block.index in kept}
        shown = [block for block in shown if block.mark in usual]
    chosen = kept.union(block.index for block in shown)
    return [block for block in blocks if block.index in chosen]


def _beside(blocks: Iterable[Block], kept: frozenset[int]) -> set[int]:
    """Return the indices of the blocks between which and a kept one, before them, there are no words but captions."""
    found: set[int] = set()
    near = True
    for block in blocks:
        if block.index in kept:
            near = True
        elif near:
            found.add(block.index)
            near = not block.text or block.tag == "figcaption" or block.mark == "caption"
    return found


def _may_end(block: Block) -> bool:
    return any(not is_picture(thing) for thing in block.things) or any(
        frame.tag == "figure" for frame in block.frames
    )


def _has_things(block: Block) -> bool:
    return bool(block.things) or (bool(block.frames) and post_around(block.frames) is not None)


def _is_teaser(block: Block) -> bool:
    """Tell a picture that leads to another page, as those of other articles do."""
    links = [link for thing in block.things if (link := thing.closest("a")) is not None]
    return any(not _PICTURE_FILE.search(link.attr("href") or "") for link in links)
