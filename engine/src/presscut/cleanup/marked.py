"""Parts that the markup itself takes out of the text: what is not shown, and what is said of a picture."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block
from presscut.content.signs import FIGURE, HIDDEN, QUOTE, TABLE


def hidden(block: Block, setting: Setting) -> str | None:
    """Refuse what a browser does not show, unless the page hides most of its article (until a script runs)."""
    return "not shown" if block.place.flags & HIDDEN and not setting.hides_article else None


def caption(block: Block, setting: Setting) -> str | None:
    """Refuse what stands in a figure beside its picture, and what the page names a caption: it goes with the picture."""
    del setting
    flags = block.place.flags
    if block.tag == "figcaption":
        return "caption"
    if flags & FIGURE and not flags & (TABLE | QUOTE) and block.tag not in {"pre", "li"}:
        return "caption"
    return "caption" if block.mark == "caption" else None
