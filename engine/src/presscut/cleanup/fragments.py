"""Blocks without words."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block


def pictures_alone(block: Block, setting: Setting) -> str | None:
    """Refuse blocks that have neither words nor pictures (a line of bullets, an empty cell)."""
    del setting
    if block.pictures or any(sign.isalnum() for sign in block.text):
        return None
    return "no words"
