"""Lines that are a site's own words: prompts, share bars, "read also"."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block
from presscut.wire.furniture import is_furniture

_LONGEST = 240


def furniture(block: Block, setting: Setting) -> str | None:
    """Refuse lines that the word lists know."""
    del setting
    return "furniture" if block.length <= _LONGEST and is_furniture(block.text) else None
