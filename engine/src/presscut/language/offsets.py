"""Time zones as they are written after an hour: Z, +02:00, GMT+2, CEST, ET, heure de Paris."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo

from presscut.language.zonefile import zone_named

_NUMERIC = re.compile(r"(?P<name>UTC|GMT|Z)?\s?(?:(?P<sign>[+\-−])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?)?")
_ABBREVIATION = re.compile(r"[A-Z]{2,5}(?![A-Za-z])|мск")
_PLACE = re.compile(
    r"(?:heure|ora|hora|uhr)\s(?:de|di|d['’])?\s?(?P<fr>[A-Z][a-z]+)|(?P<en>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s[Tt]ime"
)
_HOURS = {
    "GMT": 0, "UTC": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8,
    "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "AST": -4, "ADT": -3, "BRT": -3, "ART": -3, "JST": 9,
    "KST": 9, "HKT": 8, "SGT": 8, "PHT": 8, "WIB": 7, "AEST": 10, "AEDT": 11, "AWST": 8, "NZST": 12,
    "NZDT": 13, "SAST": 2, "EAT": 3, "WAT": 1, "CAT": 2, "PKT": 5,
}  # fmt: skip
_REGIONS = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "мск": "Europe/Moscow",
    "Eastern": "America/New_York",
    "Pacific": "America/Los_Angeles",
    "Paris": "Europe/Paris",
    "London": "Europe/London",
    "Berlin": "Europe/Berlin",
    "Roma": "Europe/Rome",
    "Madrid": "Europe/Madrid",
    "Bruxelles": "Europe/Brussels",
    "Moscow": "Europe/Moscow",
    "Moscou": "Europe/Moscow",
    "New York": "America/New_York",
    "Tokyo": "Asia/Tokyo",
    "Beijing": "Asia/Shanghai",
    "Hong Kong": "Asia/Hong_Kong",
    "Israel": "Asia/Jerusalem",
}
_FARTHEST = 14


def read_zone(text: str, at: int, moment: datetime, assumed: str | None) -> tuple[tzinfo, int] | None:
    """Return the zone written at code point `at` of `text` and the code point after it, or None.

    An abbreviation that `assumed` (an IANA zone) itself uses at `moment` means that zone: `CST` is Chicago's
    or Shanghai's. `IST` alone is nobody's: it is Dublin's, Jerusalem's and Kolkata's.
    """
    start = at + len(text[at : at + 2]) - len(text[at : at + 2].lstrip(" \u00a0\u202f("))
    number = _NUMERIC.match(text, start)
    if (
        number
        and number[0].strip()
        and (number["sign"] or not text[number.end() : number.end() + 1].isalpha())
    ):
        return _numeric(number)
    word = _ABBREVIATION.match(text, start)
    zone = _abbreviated(word[0], moment, assumed) if word else None
    if word and zone:
        return zone, word.end()
    place = _PLACE.match(text, start)
    name = (place["fr"] or place["en"]) if place else None
    return (zone_named(_REGIONS[name]), place.end()) if place and name in _REGIONS else None


def _numeric(number: re.Match[str]) -> tuple[tzinfo, int] | None:
    hours, minutes = int(number["hours"] or 0), int(number["minutes"] or 0)
    if hours > _FARTHEST or minutes >= 60:  # noqa: PLR2004 -- sixty minutes are an hour
        return None
    offset = timedelta(hours=hours, minutes=minutes)
    if number["sign"] and not number["name"] and len(number["hours"]) == 1:
        return None
    end = number.start() + len(number[0].rstrip())
    return timezone(-offset if number["sign"] in ("-", "−") else offset), end


def _abbreviated(word: str, moment: datetime, assumed: str | None) -> tzinfo | None:
    if assumed and moment.replace(tzinfo=zone_named(assumed)).tzname() == word:
        return zone_named(assumed)
    if word in _REGIONS:
        return zone_named(_REGIONS[word])
    return timezone(timedelta(hours=_HOURS[word])) if word in _HOURS else None
