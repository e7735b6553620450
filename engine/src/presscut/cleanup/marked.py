"""Parts that the markup itself takes out of the text: what is not shown, and what is said of a picture."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block
from presscut.content.signs import HIDDEN


def hidden(block: Block, setting: Setting) -> str | None:
    """Refuse what a browser does not show, unless the page hides most of its article (until a script runs)."""
    return "not shown" if block.place.flags & HIDDEN and not setting.hides_article else None


def caption(block: Block, setting: Setting) -> str | None:
    """Refuse captions: they stand with their pictures."""
    del setting
    return "caption" if block.tag == "figcaption" else None
