"""Lines that are a site's own words: prompts, share bars, "read also"."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block
from presscut.wire.furniture import kind_of_line


def furniture(block: Block, setting: Setting) -> str | None:
    """Refuse lines that the word lists know."""
    del setting
    sort = kind_of_line(block.text)
    return f"furniture: {sort}" if sort else None
