"""Days as a dateline gives them, mostly without a year, and the year that they must have meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from presscut.language.months import month_number, weekday_number

_WORD = r"[^\W\d_]{3,13}"
_LEAD = rf"(?:(?P<weekday>{_WORD})\.?,?\s)?(?:(?:le|am|den|dnia)\s)?"
_YEAR = r"(?P<year>(?:1[6-9]|2[01])\d{2})"
_FORMS = (
    re.compile(
        rf"{_LEAD}(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|[ºª.])?[\s.-]{{0,2}}(?:(?:de|of)\s|d['’])?"
        rf"(?P<name>{_WORD})\.?(?:,?\s(?:del?\s)?{_YEAR}|-{_YEAR.replace('year', 'year2')})?"
    ),
    re.compile(rf"{_LEAD}(?P<name>{_WORD})\.?\s{{0,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s{_YEAR})?"),
    re.compile(rf"{_YEAR}\.?\s(?P<name>{_WORD})\.?\s(?P<day>\d{{1,2}})\.?(?:,\s(?P<weekday>{_WORD}))?"),
    re.compile(rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?{_YEAR})?"),
    re.compile(rf"(?P<weekday>{_WORD})"),
)
_SHORTEST_WEEKDAY = 4


@dataclass(frozen=True, slots=True)
class BareDay:
    """What a dateline says of its day: a day of a month, maybe with its year, or a weekday alone (Monday 0)."""

    month: int | None = None
    day: int | None = None
    year: int | None = None
    weekday: int | None = None


def read_bare_day(fragment: str, *, language: str | None) -> BareDay | None:
    """Read a fragment that is a day and nothing else: `15 août`, `Aug. 15, 2020`, `Monday`, `15.8.`."""
    for form in _FORMS:
        match = form.fullmatch(fragment.strip())
        found = _understood(match.groupdict(), language) if match else None
        if found:
            return found
    return None


def day_meant(bare: BareDay, *, published: str | None) -> str | None:
    """Return the day as `YYYY-MM-DD`: the one nearest to `published` (ISO 8601), or None without a year.

    A weekday alone is the latest one that is not after the day of publication.
    """
    reference = _day_of(published)
    if bare.weekday is not None and bare.day is None:
        if reference is None:
            return None
        return (reference - timedelta(days=(reference.weekday() - bare.weekday) % 7)).isoformat()
    if bare.year:
        only = _valid(bare.year, bare)
        return only.isoformat() if only else None
    if reference is None:
        return None
    years = (_valid(reference.year + step, bare) for step in (-1, 0, 1))
    days = [day for day in years if day]
    return min(days, key=lambda day: abs(day - reference)).isoformat() if days else None


def _understood(said: dict[str, str | None], language: str | None) -> BareDay | None:
    weekday = _weekday(said.get("weekday"), language)
    if said.get("weekday") and weekday is None:
        return None
    if not said.get("day"):
        return BareDay(weekday=weekday) if len(said["weekday"] or "") >= _SHORTEST_WEEKDAY else None
    name = said.get("name")
    month = (
        int(said.get("month") or 0) or month_number(name or "", language) or month_number(name or "", None)
    )
    year = int(said.get("year") or said.get("year2") or 0) or None
    bare = BareDay(month, int(said["day"] or 0), year, weekday)
    return bare if month and _valid(year or 2000, bare) else None


def _weekday(name: str | None, language: str | None) -> int | None:
    if not name:
        return None
    known = weekday_number(name, language)
    return known if known is not None else weekday_number(name, None)


def _valid(year: int, bare: BareDay) -> date | None:
    try:
        return date(year, bare.month or 0, bare.day or 0)
    except ValueError:
        return None


def _day_of(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
