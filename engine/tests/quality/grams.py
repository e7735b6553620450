"""How near a text comes to another: the F1 of their 4-grams, as the field measures article extraction."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_LENGTH = 4
_NO_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese: each character is a token."""

_TOKEN = re.compile(rf"[{_NO_SPACES}]|[^\W_{_NO_SPACES}]+")


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case, after NFKC; characters in scripts without spaces."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).lower())


def gram_f1(expected: str, read: str) -> float:
    """Return the F1 of the multisets of 4-grams, 0 to 1; a shorter text is one gram; 1 for two texts of no words."""
    wanted, got = _grams(tokens(expected)), _grams(tokens(read))
    all_grams = wanted.total() + got.total()
    return 2 * (wanted & got).total() / all_grams if all_grams else 1.0


def _grams(words: list[str]) -> Counter[tuple[str, ...]]:
    starts = range(max(1, len(words) - _LENGTH + 1)) if words else ()
    return Counter(tuple(words[i : i + _LENGTH]) for i in starts)
