"""What is measured of a block: how much it looks like prose."""

from __future__ import annotations

import re

from presscut.counting import count

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SENTENCE_ENDS = frozenset(".!?…。！？؟।:;»”\"')]")
_COMMA = re.compile(r"[,;，、；،]")
_CJK_WORTH = 2.5
"""Letters of a European text that say as much as one sign of a script without spaces."""

_SHORT = 40
_CODE_SHARE = 0.3
_UNPUNCTUATED = 0.4
_NO_PROSE = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "legend"})


def worth(text: str) -> float:
    """Return the length of a text in letters of a European one."""
    if text.isascii():
        return len(text)
    return len(text) + (_CJK_WORTH - 1) * count(_CJK, text)


def prose(tag: str, text: str, link_density: float) -> float:
    """Return how much running text a block holds, in letters; 0 for headings, links and fragments."""
    if tag in _NO_PROSE:
        return 0.0
    size = worth(text)
    if tag == "pre":
        return size * _CODE_SHARE
    unlinked = size * (1 - link_density) ** 2
    ends = ends_sentence(text)
    if unlinked < _SHORT and not (ends and unlinked > _SHORT / 2):
        return 0.0
    return unlinked if ends or _COMMA.search(text) else unlinked * _UNPUNCTUATED


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends as sentences end."""
    return text.rstrip()[-1:] in _SENTENCE_ENDS
