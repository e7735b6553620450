"""Lists of links: what else there is to read, not what was written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from turbohtml import Element

from presscut.cleanup.setting import Setting
from presscut.content.features import ends_sentence
from presscut.content.layout import Block

_MOST = 0.5
_NEARLY_ALL = 0.8
_SENTENCE = 60


def mostly_links(block: Block, setting: Setting) -> str | None:
    """Refuse blocks most of which is a link, but not sentences that are linked as a whole."""
    density = block.link_density
    if block.tag == "li" and block.frames and isinstance(around := block.frames[-1].parent, Element):
        density = setting.lists.get(around, density)
    if block.tag in {"h2", "h3", "h4", "h5", "h6", "td", "th"} and density < 1:
        return None
    if density <= _MOST:
        return None
    if density < _NEARLY_ALL and block.length > _SENTENCE and ends_sentence(block.text):
        return None
    return "mostly links"


def densities_of_lists(blocks: Iterable[Block]) -> dict[Element, float]:
    """Return for each list how much of its items are links, 0 to 1: an item is judged by its list."""
    lengths: Counter[Element] = Counter()
    linked: Counter[Element] = Counter()
    for block in blocks:
        if block.tag == "li" and block.frames and isinstance(around := block.frames[-1].parent, Element):
            lengths[around] += block.length
            linked[around] += round(block.length * block.link_density)
    return {around: linked[around] / length for around, length in lengths.items() if length}
