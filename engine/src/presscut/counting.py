"""Counting, without keeping what is counted: the words of a long text are many times its size."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_SIGNS = "\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f"
_ALONE = frozenset("–—-−«»‹›<>:;!?|•·/…+=©*#%'\"()[]{}„“”‘’→←↑↓►▶■●◆★☆_~^\\@,.&§│") | {
    "--",
    "...",
    "»,",
    "».",
}
_LEADS_OF_SIGNS = b"\xe0\xe3\xe4\xe5\xe6\xe7\xe8\xe9"
"""The first bytes of signs in UTF-8, and of little else: that none is there is soon found out."""

_STEP = 50_000


class Count(NamedTuple):
    """`words` stand between blanks; `signs` are letters of scripts without blanks: Han, kana, Thai."""

    words: int
    signs: int


def count(pattern: re.Pattern[str], text: str) -> int:
    """Return how often `pattern` is found in `text`, without overlap."""
    return sum(1 for _ in pattern.finditer(text))


def count_words(text: str) -> Count:
    """Count what stands between blanks, but for punctuation that stands alone.

    In a text with signs each of them counts by itself, and what stands between them is a word if it has letters.
    """
    raw = text.encode("utf-8", "replace")
    if len(raw.translate(None, _LEADS_OF_SIGNS)) == len(raw):
        return Count(_between_blanks(text), 0)
    word, run = _patterns()
    if not run.search(text):
        return Count(_between_blanks(text), 0)
    return Count(count(word, text), sum(found.end() - found.start() for found in run.finditer(text)))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a word and of a run of signs; wide classes are dear to compile, and seldom needed."""
    word = f"[^\\W{_SIGNS}]+"
    return re.compile(f"{word}(?:['’-]{word})*"), re.compile(f"[{_SIGNS}]+")


def _between_blanks(text: str) -> int:
    words = 0
    for at in range(0, len(text), _STEP):
        found = text[at : at + _STEP].split()
        words += len(found) - len(list(filter(_ALONE.__contains__, found)))
        cut = text[max(at - 1, 0) : at + 1]
        words -= len(cut) > 1 and cut == cut.strip()
    return words
