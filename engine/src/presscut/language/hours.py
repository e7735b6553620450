"""Hours of the day beside a date: 18:27, 18h27, 6:27 p.m., 18.27 Uhr, um 18 Uhr, 18時27分."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from functools import cache

from presscut.language.known import all_tongues

_CLOCK = (
    r"(?P<hour>\d{1,2})"
    r"(?:(?P<mark>:|\.|\s?[hH]\s?|\s?Uhr\s?|\s?[時时点시]\s?)(?P<minute>\d{2}(?!\d))?(?::(?P<second>\d{2}))?(?:[.,]\d{3,9})?)?"
    r"(?:\s?(?P<half>[aApP]\.?\s?[mM]\b\.?))?"
    r"(?:\s?(?P<suffix>Uhr|uur|hrs?|h)\b|[分분])?"
)
_COMPACT = re.compile(r"T([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(?!\d)")
_GAP = r"(?:\s{1,3}|[,;.•·|–—\-/@(]){0,8}"
_BEFORE = re.compile(rf"(?<![\d:.,]){_CLOCK}")
_BETWEEN = re.compile(
    r"\s?\(?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d)?\)?[\s,.•·|–—-]{0,4}(?:[^\W\d_]{2,12}\.?,?\s){0,2}"
)
_NOON = 12


@dataclass(frozen=True, slots=True)
class FoundHour:
    """An hour and the code points that say it; `sure` unless its dot could be a decimal point."""

    hour: time
    start: int
    end: int
    sure: bool


def hour_after(text: str, at: int) -> FoundHour | None:
    """Return the hour that follows code point `at`, past punctuation and one word such as "at"."""
    compact = _COMPACT.match(text, at)
    if compact:
        hour, minute, second = (int(part or 0) for part in compact.groups())
        return FoundHour(time(hour, minute, second), compact.start(), compact.end(), sure=True)
    match = _after().match(text, at)
    return _found(match, joined=bool(match["at"])) if match else None


def hour_before(text: str, at: int) -> FoundHour | None:
    """Return the hour that stands close before code point `at`, at most a zone and a weekday between."""
    window = max(0, at - 48)
    for match in _BEFORE.finditer(text, window, at):
        rest = text[match.end() : at]
        if _BETWEEN.fullmatch(rest):
            return _found(match, joined=False)
    return None


@cache
def _after() -> re.Pattern[str]:
    words = {word for tongue in all_tongues() for word in tongue.at.split()}
    between = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"{_GAP}(?P<at>T(?=\d)|(?:(?i:{between})[\s.:]{{1,3}}){{1,2}})?{_CLOCK}")


def _found(match: re.Match[str], *, joined: bool) -> FoundHour | None:
    mark, half = (match["mark"] or "").strip(), (match["half"] or "").lower()[:1]
    if not mark and not half:
        return None
    if mark in (":", ".") and not match["minute"]:
        return None
    hour = int(match["hour"])
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        found = time(hour, int(match["minute"] or 0), int(match["second"] or 0))
    except ValueError:
        return None
    sure = mark != "." or joined or bool(half or match["suffix"])
    return FoundHour(found, match.start("hour"), match.end(), sure)
