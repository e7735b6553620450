"""Lists of links: what else there is to read, not what was written."""

from __future__ import annotations

from presscut.cleanup.setting import Setting
from presscut.content.features import ends_sentence
from presscut.content.layout import Block

_MOST = 0.5
_NEARLY_ALL = 0.8
_SENTENCE = 60


def mostly_links(block: Block, setting: Setting) -> str | None:
    """Refuse blocks most of which is a link, but not sentences that are linked as a whole."""
    del setting
    if block.tag in {"h2", "h3", "h4", "h5", "h6", "td", "th"} and block.link_density < 1:
        return None
    if block.link_density <= _MOST:
        return None
    if block.link_density < _NEARLY_ALL and block.length > _SENTENCE and ends_sentence(block.text):
        return None
    return "mostly links"
