"""Parts that the page itself names as something else: navigation, comments, captions."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block


def marked(block: Block, setting: Setting) -> str | None:
    """Give the mark of the place that holds the block."""
    del setting
    return block.mark or ("caption" if block.tag in {"figcaption", "legend"} else None)
