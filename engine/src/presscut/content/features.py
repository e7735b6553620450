"""What is measured of a block: how much it looks like prose."""

from __future__ import annotations

import re

from presscut.content.layout import Block

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SENTENCE_ENDS = frozenset(".!?…。！？؟।:;»”\"')]")
_COMMA = re.compile(r"[,;，、；،]")
_CJK_WORTH = 2.5
"""Letters of a European text that say as much as one sign of a script without spaces."""

_SHORT = 40
_CODE_SHARE = 0.3


def worth(block: Block) -> float:
    """Return the length of a block in letters of a European text."""
    text = block.text
    return block.length + (_CJK_WORTH - 1) * len(_CJK.findall(text))


def prose(block: Block) -> float:
    """Return how much running text a block holds, in letters; 0 for headings, links and fragments."""
    if block.tag in {"h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "legend"}:
        return 0.0
    size = worth(block)
    if block.tag == "pre":
        return size * _CODE_SHARE
    unlinked = size * (1 - block.link_density) ** 2
    if unlinked < _SHORT and not (ends_sentence(block.text) and unlinked > _SHORT / 2):
        return 0.0
    commas = len(_COMMA.findall(block.text))
    return unlinked * (1.0 if commas or ends_sentence(block.text) else 0.4)


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as sentences end."""
    return text.rstrip()[-1:] in _SENTENCE_ENDS
