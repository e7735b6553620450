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
from presscut.content.region import LIKELY

LIKELY_THOUGH_MARKED = 0.55
"""As `LIKELY`, where the page's own names, or the elements around, speak against the block."""

LIKELY_OF_LITTLE = 0.3
_LEAST_TEXT = 150
"""Characters of likely text: with less, a page has hardly an article."""

_LEAST_LEFT = 60
"""Characters that the rules must leave of it."""

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
    likely = fill_gaps(blocks, shares, _threshold(blocks, shares))
    against = [
        _reason_against(block, share, setting) if expected else UNLIKELY
        for block, share, expected in zip(blocks, shares, likely, strict=True)
    ]
    against = keep_belongings(blocks, against, shares, UNLIKELY)
    if not setting.is_thread:
        against = drop_comments(blocks, against, shares)
    against = drop_repeats(blocks, against, shares)
    against = drop_empty_headings(blocks, against, shares)
    if _takes_most(blocks, likely, against):
        against = [None if expected else UNLIKELY for expected in likely]
    return [
        Ruling(block, why is None, why or "article text", share)
        for block, share, why in zip(blocks, shares, against, strict=True)
    ]


def _threshold(blocks: Sequence[Block], shares: Sequence[float]) -> float:
    """Return from which share on a block counts as likely: less where next to nothing would be left to read."""
    length = sum(block.length for block, share in zip(blocks, shares, strict=True) if share >= LIKELY)
    return LIKELY if length >= _LEAST_TEXT else LIKELY_OF_LITTLE


def _takes_most(blocks: Sequence[Block], likely: Sequence[bool], against: Sequence[str | None]) -> bool:
    """Tell whether the rules refuse nearly all that is likely: then it is they that are wrong about the page."""
    length = sum(block.length for block, expected in zip(blocks, likely, strict=True) if expected)
    left = sum(block.length for block, why in zip(blocks, against, strict=True) if why is None)
    return length >= _LEAST_TEXT and left < _LEAST_LEFT


def _reason_against(block: Block, share: float, setting: Setting) -> str | None:
    if share < LIKELY_THOUGH_MARKED and block.mark:
        return UNLIKELY
    return next((reason for judge in RULES if (reason := judge(block, setting))), None)
