"""Blocks without words."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block


def no_words(block: Block, setting: Setting) -> str | None:
    """Refuse blocks without a letter or a digit: a line of bullets, an empty cell, a picture (it is shown as such)."""
    del setting
    return None if any(sign.isalnum() for sign in block.text) else "no words"
