"""A verdict for every block of a page: kept or dropped, and why."""

from __future__ import annotations

from dataclasses import dataclass

from presscut.cleanup.edges import drop_edges, drop_empty_headings
from presscut.cleanup.rules import RULES, Setting
from presscut.cleanup.tail import cut_tail
from presscut.content.layout import Block, Layout
from presscut.content.region import Region


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided about one block."""

    block: Block
    kept: bool
    reason: str


def rule(layout: Layout, region: Region, setting: Setting) -> list[Ruling]:
    """Return a ruling for each block of the page, in reading order."""
    reasons = [_reason_against(block, region, setting) for block in layout.blocks]
    inside = slice(region.lead, region.end)
    blocks, against = layout.blocks[inside], reasons[inside]
    for amend in (cut_tail, drop_edges, drop_empty_headings):
        against = amend(blocks, against)
    reasons[inside] = against
    return [
        Ruling(block, why is None, why or "article text")
        for block, why in zip(layout.blocks, reasons, strict=True)
    ]


def _reason_against(block: Block, region: Region, setting: Setting) -> str | None:
    if not region.lead <= block.index < region.end:
        return "outside the article"
    if block.index < region.first and not block.prose:
        return "before the article"
    return next((reason for judge in RULES if (reason := judge(block, setting))), None)
