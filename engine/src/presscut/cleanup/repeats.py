"""What a page says again and again: the same line under every teaser."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from presscut.content.layout import Block

_SHORTEST = 20
_OFTEN = 3
_SURE = 0.8


def drop_repeats(
    blocks: Sequence[Block], against: Sequence[str | None], shares: Sequence[float]
) -> list[str | None]:
    """Refuse a line that stands in the page three times or more, unless it is very likely the article's."""
    times = Counter(block.text for block in blocks if block.length > _SHORTEST)
    return [
        "said again and again" if why is None and times[block.text] >= _OFTEN and share < _SURE else why
        for block, why, share in zip(blocks, against, shares, strict=True)
    ]
