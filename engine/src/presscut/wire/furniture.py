"""What a portal puts around a text: prompts, walls, notices, share bars, links to other texts, by their words."""

from __future__ import annotations

import re
from functools import cache

from presscut.language.families import members
from presscut.wire import prompts
from presscut.wire.phrases import opening
from presscut.wire.prompt import Prompts

_LONGEST = 320
_SENTENCE = re.compile(r"[^.!?…\n]{0,240}(?:[.!?…]+(?=\s|$)|$)")
_TRIM = " \t\r\n\u00a0.:;,!?|•·>»›→-–—*()[]"
_GAP = re.compile(r"[\s|•·>»›/:–—-]*")
_STOP = re.compile(r"\.(?=\s|$)")
_COLON = re.compile(r"\s?(?::|»|>|$)")
_WORD = re.compile(r"\w+")
_LONGEST_WORD = 40
_FEWEST_LABELS = 2
_HEAD_REACH = 1500


def is_furniture(line: str) -> bool:
    """Tell whether a line is a prompt, a wall, a notice, a share bar or a link to another text.

    It goes by words alone and by whole lines; a line longer than 320 code points is taken for a paragraph.
    """
    bare = line.strip(_TRIM)
    if not bare or len(bare) > _LONGEST:
        return False
    # A small letter in front is the middle of a sentence that was broken into lines.
    broken = bare[0].islower()
    if not broken and (_opened(bare, 0, "sentences") or _opened(bare, 0, "also")):
        return True
    lead = _opened(bare, 0, "leads")
    if lead and _COLON.match(bare, lead.end()):
        return True
    return _labels_end(bare, 0)[0] == len(bare) and not (broken and line.rstrip().endswith("."))


def prompts_end(line: str, at: int) -> int:
    """Return where the prompts end that a line begins with at code point `at`; `at` itself if there are none.

    Prompt sentences run to their stop. Labels count when there are several, or one of several words; and the
    next thing must begin as a sentence does, since "Menu unique à Paris" is no menu.
    """
    line = line[: at + _HEAD_REACH]
    while True:
        start = _after_gap(line, at)
        sentence = _opened(line, start, "sentences")
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
    pattern = _openings(kind).get(word[0].lower()) if word else None
    return pattern.match(line, at) if pattern else None


@cache
def _openings(kind: str) -> dict[str, re.Pattern[str]]:
    by_word: dict[str, list[str]] = {}
    for one in members(prompts, "PROMPTS", Prompts):
        for phrase in filter(None, getattr(one, kind).split("|")):
            word = _WORD.search(phrase)
            assert word
            by_word.setdefault(word[0], []).append(phrase)
    patterns = {word: opening("|".join(phrases)) for word, phrases in by_word.items()}
    return {word: pattern for word, pattern in patterns.items() if pattern}
