"""What only its neighbours betray: headings of nothing."""

from __future__ import annotations

from presscut.content.layout import Block

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TEXT = 7
"""A rank below every heading's."""


def drop_empty_headings(blocks: list[Block], against: list[str | None]) -> list[str | None]:
    """Refuse headings that no kept text follows before a heading of the same or a higher rank."""
    amended = list(against)
    follows = 0
    for i in reversed(range(len(blocks))):
        if amended[i] is not None:
            continue
        if blocks[i].tag not in _HEADINGS:
            follows = _TEXT
            continue
        rank = int(blocks[i].tag[1])
        if rank >= follows:
            amended[i] = "heading of nothing"
        else:
            follows = rank
    return amended
