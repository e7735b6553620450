"""Publication stamps as a reader sees them: a day, often an hour, now and then a zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from typing import Literal

from presscut.language.days import FoundDay, find_days
from presscut.language.hours import FoundHour, hour_after, hour_before
from presscut.language.known import all_tongues, tongues_for
from presscut.language.months import weekday_number
from presscut.language.offsets import read_zone
from presscut.language.zonefile import zone_named

_WEEKDAY_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{2,13}\.?),?\s{1,2}$")
_MONTH_FIRST_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp found in a text.

    `iso` is ISO 8601: a day (`2020-08-15`), or a time with seconds and the offset that is stated or assumed
    (`2020-08-15T18:27:00+02:00`). `zone` is None for a day and for a time without an offset. `start` and
    `end` are the code points of the stamp's words, half open, a weekday before them included.
    """

    iso: str
    zone: Literal["stated", "assumed"] | None
    start: int
    end: int


def read_stamp(text: str, *, language: str | None = None, zone: str | None = None) -> Stamp | None:
    """Return the first publication stamp of a visible text, or None.

    A stamp that the text itself calls an update is taken only where there is no other. `language` settles
    `03/04/2020`; English leaves it open unless its region (`en-GB`) or `zone` tells. `zone` is the IANA zone
    assumed where none is stated; an unknown one raises `zoneinfo.ZoneInfoNotFoundError`.
    """
    spare: Stamp | None = None
    for day in find_days(text, language=language, day_first=day_first(language, zone)):
        stamp = _stamp(text, day, language, zone)
        if stamp is None:
            continue
        if not _is_update(text[max(0, stamp.start - 60) : stamp.start]):
            return stamp
        spare = spare or stamp
    return spare


def day_first(language: str | None, zone: str | None) -> bool | None:
    """Tell whether `03/04` is a day before a month, by language, region and zone; None where nobody can."""
    orders = {tongue.day_first for tongue in tongues_for(language)} if language else {None}
    if orders != {None}:
        return orders.pop() if len(orders) == 1 else None
    region = (language or "").replace("_", "-").upper().partition("-")[2]
    if region == "US" or zone in _MONTH_FIRST_ZONES:
        return False
    return True if region or (language and zone and not zone.startswith("America/")) else None


def _stamp(text: str, day: FoundDay, language: str | None, zone: str | None) -> Stamp | None:
    start = _with_weekday(text, day.start, language)
    hour = _hour(text, start, day, zone)
    if hour is None:
        return None if day.short else Stamp(day.day.isoformat(), None, start, day.end)
    moment = datetime.combine(day.day, hour.hour)
    stated = read_zone(text, hour.end, moment, zone)
    start, end = min(start, hour.start), max(day.end, hour.end, stated[1] if stated else 0)
    if hour.end <= day.start:
        end = day.end
    if stated:
        return Stamp(moment.replace(tzinfo=stated[0]).isoformat(), "stated", start, end)
    if zone:
        return Stamp(moment.replace(tzinfo=zone_named(zone)).isoformat(), "assumed", start, end)
    return Stamp(moment.isoformat(), None, start, end)


def _hour(text: str, start: int, day: FoundDay, zone: str | None) -> FoundHour | None:
    midnight = datetime.combine(day.day, time())
    for hour in (hour_after(text, day.end), hour_before(text, start)):
        if hour and (hour.sure or read_zone(text, hour.end, midnight, zone)):
            return hour
    return None


def _with_weekday(text: str, start: int, language: str | None) -> int:
    before = _WEEKDAY_BEFORE.search(text, max(0, start - 18), start)
    if before and (weekday_number(before[1], language) or weekday_number(before[1], None)) is not None:
        return before.start()
    return start


def says_updated(line: str) -> bool:
    """Tell whether a line names a change (`Updated`, `mis à jour`) rather than, or beside, a publication."""
    return bool(_update_words().search(line))


@cache
def _update_words() -> re.Pattern[str]:
    labels = {label for tongue in all_tongues() for label in tongue.updated.split("|") if label}
    words = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    return re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)")


def _is_update(before: str) -> bool:
    return bool(_update_label().search(before))


@cache
def _update_label() -> re.Pattern[str]:
    labels = {label for tongue in all_tongues() for label in tongue.updated.split("|") if label}
    words = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    return re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)\s{{0,2}}[:\-–]?\s{{0,2}}(?:[^\W\d_]{{1,4}}\s{{1,2}})?$")
