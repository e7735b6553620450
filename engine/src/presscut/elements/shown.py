"""Which of the things without words (pictures, players) belong to an article, and in which order all is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from turbohtml import Element

from presscut.content.layout import Block
from presscut.elements.posts import post_around

_PICTURE_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|\Z)|/(?:attachment|photo|image)", re.IGNORECASE
)
_HARMLESS = frozenset({None, "caption"})


def in_order(blocks: Sequence[Block], kept: frozenset[int]) -> list[Block]:
    """Return the kept blocks, and among them those whose pictures, players and posts belong to the article.

    Such a block stands before the last kept one, and right beside one: what stands among dropped blocks (the
    teasers of other articles) goes with them.
    """
    if not kept:
        return []
    last = max(kept)
    candidates = {
        block.index
        for block in blocks
        if block.index < last and block.index not in kept and _has_things(block)
    }
    if candidates:
        candidates &= _beside(blocks, kept) | _beside(tuple(reversed(blocks)), kept)
    harmless = (
        _HARMLESS | {block.mark for block in blocks if block.index in kept} if candidates else _HARMLESS
    )
    return [
        block
        for block in blocks
        if block.index in kept
        or (block.index in candidates and block.mark in harmless and not _is_teaser(block))
    ]


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


def _has_things(block: Block) -> bool:
    if block.frames and post_around(block.frames) is not None:
        return True
    return bool([run for run in block.runs if run.element is not None])


def _is_teaser(block: Block) -> bool:
    """Tell a picture that leads to another page, as those of other articles do."""
    links = [_link(run.path) for run in block.runs if run.element is not None and run.linked]
    return any(link is not None and not _PICTURE_FILE.search(link.attr("href") or "") for link in links)


def _link(path: Sequence[Element]) -> Element | None:
    return next((element for element in path if element.tag == "a"), None)
