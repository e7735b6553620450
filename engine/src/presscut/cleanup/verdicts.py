"""A verdict for every block of a page: kept or dropped, and why."""

from __future__ import annotations

from dataclasses import dataclass

from presscut.cleanup.rules import RULES, Setting
from presscut.cleanup.edges import drop_edges, drop_empty_headings
from presscut.content.layout import Block, Layout, Place


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided about one block."""

    block: Block
    kept: bool
    reason: str


def rule(layout: Layout, container: Place, setting: Setting) -> list[Ruling]:
    """Return a ruling for each block of the page, in reading order."""
    reasons = [_reason_against(block, container, setting) for block in layout.blocks]
    inside = slice(container.first, container.end)
    blocks, against = layout.blocks[inside], reasons[inside]
    for amend in (drop_edges, drop_empty_headings):
        against = amend(blocks, against)
    reasons[inside] = against
    return [
        Ruling(block, why is None, why or "article text")
        for block, why in zip(layout.blocks, reasons, strict=True)
    ]


def _reason_against(block: Block, container: Place, setting: Setting) -> str | None:
    if not container.first <= block.index < container.end:
        return "outside the article"
    return next((reason for judge in RULES if (reason := judge(block, setting))), None)
