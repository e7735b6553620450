"""What only its neighbours betray: headings of nothing."""

from __future__ import annotations

from collections.abc import Sequence

from presscut.content.layout import Block

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SURE = 0.8
_TEXT = 7
"""A rank below every heading's."""


def drop_empty_headings(
    blocks: Sequence[Block], against: Sequence[str | None], shares: Sequence[float]
) -> list[str | None]:
    """Refuse headings that no kept text follows before a heading of the same or a higher rank.

    One that is very likely the article's stays: what is under it may be a picture or a film.
    """
    amended = list(against)
    follows = 0
    for i in reversed(range(len(blocks))):
        if amended[i] is not None:
            continue
        if blocks[i].tag not in _HEADINGS:
            follows = _TEXT
            continue
        rank = int(blocks[i].tag[1])
        if rank >= follows and (shares[i] < _SURE or follows == 0):
            amended[i] = "heading of nothing"
        else:
            follows = rank
    return amended
