"""Days with a year, as running text writes them: 15/08/2020, 15 août 2020, Aug. 15, 2020, 2020年8月15日."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from presscut.language.months import month_number

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = r"(?P<name>[^\W\d_]{2,12})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?=T\d{4})",
        r"(?<!\d)(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]",
        r"(?<![\d./-])(?P<one>\d{1,2})(?P<mark>[-/.])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})(?!\d)",
        r"(?<![\d./-])(?P<one>\d{1,2})(?P<mark>[/.])(?P<two>\d{1,2})(?P=mark)(?P<short>\d{2})(?![\d/.])",
        (
            rf"(?<!\d)(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|[ºª.])?[\s-]{{0,2}}(?:(?:de|of)\s|d['’])?{_NAME}\.?"
            r"[,\s-]{1,3}(?:del?\s)?(?P<year>\d{4})(?!\d)"
        ),
        rf"(?<!\w){_NAME}\.?\s{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[,.\s]{{1,3}}(?P<year>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<year>\d{{4}})(?:\.|\sm\.)?\s{_NAME}\.?\s(?P<day>\d{{1,2}})(?!\d)\.?",
    )
)
_EARLIEST = 1600
_LATEST = 2200
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day and the code points that say it; `short` when its year has two figures only."""

    day: date
    start: int
    end: int
    short: bool = False


def find_days(text: str, *, language: str | None, day_first: bool | None) -> Iterator[FoundDay]:
    """Yield the days that `text` writes out with their year, in the order of the text.

    `day_first` settles `03/04/2020`; where it is None such a day is passed over, `15/08/2020` is not.
    """
    found: list[FoundDay] = []
    for form in _FORMS:
        for match in form.finditer(text):
            day = _day(match, language, day_first=day_first)
            if day:
                found.append(FoundDay(day, match.start(), match.end(), short="short" in match.groupdict()))
    end = -1
    for one in sorted(found, key=lambda item: (item.start, -item.end)):
        if one.start >= end:
            end = one.end
            yield one


def _day(match: re.Match[str], language: str | None, *, day_first: bool | None) -> date | None:
    said = match.groupdict()
    year = int(said["year"]) if said.get("year") else _CENTURY + int(said["short"])
    if "name" in said:
        month = month_number(said["name"], language) or month_number(said["name"], None)
        return _valid(year, month or 0, int(said["day"]))
    if "month" in said:
        return _valid(year, int(said["month"]), int(said["day"]))
    dotted = said["mark"] == "."  # nobody writes the month first with dots
    return _in_order(year, int(said["one"]), int(said["two"]), day_first=dotted or day_first)


def _in_order(year: int, one: int, two: int, *, day_first: bool | None) -> date | None:
    by_day, by_month = _valid(year, two, one), _valid(year, one, two)
    if by_day is None or by_month is None or by_day == by_month:
        return by_day or by_month
    return None if day_first is None else by_day if day_first else by_month


def _valid(year: int, month: int, day: int) -> date | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
