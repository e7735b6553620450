"""A verdict for every block of a page: kept or dropped, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from presscut.cleanup.belonging import keep_belongings
from presscut.cleanup.comments import drop_comments
from presscut.cleanup.edges import drop_empty_headings
from presscut.cleanup.gaps import fill_gaps
from presscut.cleanup.repeats import drop_repeats
from presscut.cleanup.rules import RULES, Setting
from presscut.cleanup.votes import share_votes
from presscut.content.layout import Block, Layout

LIKELY = 0.5
"""Expected share of a block from which on it is the article's."""

LIKELY_THOUGH_MARKED = 0.55
"""As above, where the page's own names, or the elements around, speak against the block."""

UNLIKELY = "unlike an article's text"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided about one block, by which rule, and the share of it that the model expected."""

    block: Block
    kept: bool
    rule: str
    share: float

    @property
    def reason(self) -> str:
        """The rule in words, what the page's names say of the part, and the expected share."""
        mark = self.block.mark if self.rule == UNLIKELY else None
        return f"{mark or self.rule} ({self.share:.2f})"


def rule(layout: Layout, shares: Sequence[float], setting: Setting) -> list[Ruling]:
    """Return a ruling for each block of the page, in reading order; `shares` is what the model expects of each."""
    blocks = layout.blocks
    shares = share_votes(blocks, shares)
    likely = fill_gaps(blocks, shares, LIKELY)
    against = [
        _reason_against(block, share, setting) if expected else UNLIKELY
        for block, share, expected in zip(blocks, shares, likely, strict=True)
    ]
    against = keep_belongings(blocks, against, shares, UNLIKELY)
    if not setting.is_thread:
        against = drop_comments(blocks, against, shares)
    against = drop_repeats(blocks, against, shares)
    against = drop_empty_headings(blocks, against, shares)
    return [
        Ruling(block, why is None, why or "article text", share)
        for block, share, why in zip(blocks, shares, against, strict=True)
    ]


def _reason_against(block: Block, share: float, setting: Setting) -> str | None:
    if share < LIKELY_THOUGH_MARKED and block.mark:
        return UNLIKELY
    return next((reason for judge in RULES if (reason := judge(block, setting))), None)
