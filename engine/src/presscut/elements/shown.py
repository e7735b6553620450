"""Which of the things without words (pictures, players) belong to an article, and in which order all is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import Element

from presscut.content.layout import Block

_PICTURE_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|\Z)|/(?:attachment|photo|image)", re.IGNORECASE
)
_HARMLESS = frozenset({None, "caption"})


def in_order(blocks: Sequence[Block], kept: frozenset[int]) -> list[Block]:
    """Return the kept blocks, and between and before them those whose pictures and players belong to the article."""
    last = max(kept, default=-1)
    marks = {block.mark for block in blocks if block.index in kept} if kept else set()
    harmless = _HARMLESS | marks
    return [
        block
        for block in blocks
        if block.index in kept
        or (block.index < last and _has_things(block) and block.mark in harmless and not _is_teaser(block))
    ]


def _has_things(block: Block) -> bool:
    return any(run.element is not None for run in block.runs)


def _is_teaser(block: Block) -> bool:
    """Tell a picture that leads to another page, as those of other articles do."""
    links = [_link(run.path) for run in block.runs if run.element is not None and run.linked]
    return any(link is not None and not _PICTURE_FILE.search(link.attr("href") or "") for link in links)


def _link(path: Sequence[Element]) -> Element | None:
    return next((element for element in path if element.tag == "a"), None)
