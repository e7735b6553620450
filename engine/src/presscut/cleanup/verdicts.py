"""A verdict for every block of a page: kept or dropped, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from presscut.cleanup.edges import drop_empty_headings
from presscut.cleanup.rules import RULES, Setting
from presscut.content.layout import Block, Layout

_UNLIKE = "unlike an article's text"
LIKELY = 0.5
"""Expected share of a block from which on it is the article's."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided about one block."""

    block: Block
    kept: bool
    reason: str


def rule(layout: Layout, shares: Sequence[float], setting: Setting) -> list[Ruling]:
    """Return a ruling for each block of the page, in reading order; `shares` is what the model expects of each."""
    against = [
        _reason_against(block, share, setting) for block, share in zip(layout.blocks, shares, strict=True)
    ]
    against = drop_empty_headings(layout.blocks, against)
    return [
        Ruling(block, why is None, why or f"article text ({share:.2f})")
        for block, share, why in zip(layout.blocks, shares, against, strict=True)
    ]


def _reason_against(block: Block, share: float, setting: Setting) -> str | None:
    if share < LIKELY:
        return f"{block.mark or _UNLIKE} ({share:.2f})"
    return next((reason for judge in RULES if (reason := judge(block, setting))), None)
