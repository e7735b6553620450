"""Lists and tables, which are kept or left whole: what their cells and items expect together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from turbohtml import Element

from presscut.content.layout import Block

_HOLDERS = frozenset({"ul", "ol", "dl", "table"})


def share_votes(blocks: Sequence[Block], shares: Sequence[float]) -> list[float]:
    """Return the shares, those in one list or table drawn half the way to what they have in the mean."""
    groups: dict[Element, list[int]] = defaultdict(list)
    for i, block in enumerate(blocks):
        if block.frames and block.text:
            holder = next((frame for frame in reversed(block.frames) if frame.tag in _HOLDERS), None)
            if holder is not None:
                groups[holder].append(i)
    drawn = list(shares)
    for members in groups.values():
        lengths = [blocks[i].length for i in members]
        mean = sum(shares[i] * length for i, length in zip(members, lengths, strict=True)) / sum(lengths)
        for i in members:
            drawn[i] = (shares[i] + mean) / 2
    return drawn
