"""What a portal puts around a text: prompts, walls, notices, share bars, links to other texts, by their words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from presscut.language.families import members
from presscut.wire import prompts
from presscut.wire.phrases import opening

_LONGEST = 320
_SENTENCE = re.compile(r"[^.!?…\n]{0,240}(?:[.!?…]+(?=\s|$)|$)")
_TRIM = " \t\r\n\u00a0.:;,!?|•·>»›→-–—*()[]"
_GAP = re.compile(r"[\s|•·>»›/:–—-]*")
_COLON = re.compile(r"\s?(?::|»|>|$)")
_FEWEST_LABELS = 2
_HEAD_REACH = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompts:
    """The furniture of one language's portals. Phrases are lower case, separated by `|`."""

    labels: str = ""
    """Whole texts of buttons, menus and share bars; a line of nothing else is furniture."""

    sentences: str = ""
    """Openings of sentences that ask the reader for something, or tell of the portal itself."""

    also: str = ""
    """Openings of lines that lead to another text, whatever follows them ("Lire aussi")."""

    leads: str = ""
    """Openings of such lines where a colon or the line's end follows, since sentences begin so too ("À lire")."""


def is_furniture(line: str) -> bool:
    """Tell whether a line is a prompt, a wall, a notice, a share bar or a link to another text.

    It goes by words alone and by whole lines; a line longer than 320 code points is taken for a paragraph.
    """
    bare = line.strip(_TRIM)
    if not bare or len(bare) > _LONGEST:
        return False
    if _openings("sentences").match(bare) or _openings("also").match(bare):
        return True
    lead = _openings("leads").match(bare)
    if lead and _COLON.match(bare, lead.end()):
        return True
    return _labels_end(bare, 0)[0] == len(bare)


def prompts_end(line: str, at: int) -> int:
    """Return where the prompts end that a line begins with at code point `at`; `at` itself if there are none.

    Prompt sentences run to their stop. Labels count when there are several, or one of several words; and the
    next thing must begin as a sentence does, since "Menu unique à Paris" is no menu.
    """
    line = line[: at + _HEAD_REACH]
    while True:
        start = _after_gap(line, at)
        sentence = _openings("sentences").match(line, start)
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
    while match := _openings("labels").match(line, place):
        end, count = match.end(), count + 1
        place = _after_gap(line, end)
    return end, count


def _after_gap(line: str, at: int) -> int:
    gap = _GAP.match(line, at)
    return gap.end() if gap else at


@cache
def _openings(kind: str) -> re.Pattern[str]:
    phrases = "|".join(filter(None, (getattr(one, kind) for one in members(prompts, "PROMPTS", Prompts))))
    pattern = opening(phrases)
    assert pattern
    return pattern
