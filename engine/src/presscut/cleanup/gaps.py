"""Paragraphs about which the model is in doubt, between others about which it is not."""

from __future__ import annotations

from collections.abc import Sequence

from presscut.content.layout import Block

_DOUBTFUL = 0.3


def fill_gaps(blocks: Sequence[Block], shares: Sequence[float], likely: float) -> list[bool]:
    """Tell for each block whether it counts as likely.

    A doubtful one does between two likely ones of the same make: its element and theirs stand side by side.
    """
    counts = [share >= likely for share in shares]
    for i in range(1, len(blocks) - 1):
        if not counts[i] and shares[i] >= _DOUBTFUL and counts[i - 1] and shares[i + 1] >= likely:
            path = blocks[i].place.path
            counts[i] = path == blocks[i - 1].place.path == blocks[i + 1].place.path
    return counts
