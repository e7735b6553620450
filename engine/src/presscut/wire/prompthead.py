"""Where the prompts end that a line begins with: portals glue their buttons to the first sentence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from presscut.language.families import members
from presscut.wire import prompts
from presscut.wire.phrases import opening
from presscut.wire.prompt import Prompts, Sort

_SENTENCE = re.compile(r"[^.!?…\n]{0,240}(?:[.!?…]+(?=\s|$)|$)")
_GAP = re.compile(r"[\s|•·>»›/:–—-]*")
_STOP = re.compile(r"\.(?=\s|$)")
_WORD = re.compile(r"\w+")
_LONGEST_WORD = 40
_FEWEST_LABELS = 2
_HEAD_REACH = 1500
_GLUED: tuple[Sort, ...] = (
    "login",
    "subscribe",
    "cookie",
    "share",
    "newsletter",
    "comment",
    "tool",
    "copyright",
    "appeal",
    "app",
    "navigation",
)
"""Sorts of prompts that stand before a text in its own line; a topic or "related" there is the text's own."""


def prompts_end(line: str, at: int) -> int:
    """Return where the prompts end that a line begins with at code point `at`; `at` itself if there are none.

    Prompt sentences run to their stop. Labels count when there are several, or one of several words; and the
    next thing must begin as a sentence does, since "Menu unique à Paris" is no menu.
    """
    line = line[: at + _HEAD_REACH]
    while True:
        start = _after_gap(line, at)
        sentence = _opened(line, start, "openings")
        stop = _SENTENCE.match(line, sentence.end()) if sentence else None
        if stop:
            at = stop.end()
            continue
        end, count = _labels_end(line, start)
        following = line[_after_gap(line, end) :][:1]
        several = count >= _FEWEST_LABELS or (count and " " in line[start:end].strip())
        if not several or following.islower() or line[end : end + 1] in ("'", "’"):
            return at
        at = end


def _labels_end(line: str, at: int) -> tuple[int, int]:
    """Return where a run of labels ends, and how many there are."""
    end, count, place = at, 0, at
    while match := _opened(line, place, "labels"):
        end, count = _after_stop(line, match.end()), count + 1
        place = _after_gap(line, end)
    return end, count


def _after_stop(line: str, at: int) -> int:
    """Some portals end their labels as if they were sentences."""
    stop = _STOP.match(line, at)
    return stop.end() if stop else at


def _after_gap(line: str, at: int) -> int:
    gap = _GAP.match(line, at)
    return gap.end() if gap else at


def _opened(line: str, at: int, kind: str) -> re.Match[str] | None:
    """Match the phrases of a kind at a code point, asking only those that begin with the word that stands there."""
    word = _WORD.search(line, at, at + _LONGEST_WORD)
    if word is None or (first := word[0].lower()) not in _by_word(kind):
        return None
    pattern = _pattern(kind, first)
    return pattern.match(line, at) if pattern else None


@cache
def _pattern(kind: str, word: str) -> re.Pattern[str] | None:
    return opening("|".join(_by_word(kind)[word]))


@cache
def _by_word(kind: str) -> Mapping[str, list[str]]:
    by_word: dict[str, list[str]] = defaultdict(list)
    for one in members(prompts, "PROMPTS", Prompts):
        for sort in _GLUED:
            for phrase in getattr(getattr(one, sort), kind).split("|"):
                if "#" not in phrase and (word := _WORD.search(phrase)):
                    by_word[word[0]].append(phrase)
    return by_word
