"""Days and hours as people write them, in French and in English. All functions are pure.

`published` is what an article says of itself: an ISO 8601 day, or a moment with the offset that the page
means. It is shown in that offset: the hour that its readers saw.
"""

from __future__ import annotations

from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import override

NBSP = "\N{NO-BREAK SPACE}"
_DAY_LENGTH = len("2020-08-15")


def day(value: date, language: str) -> str:
    """Return `15 août 2020`, `15 Aug 2020`; the space after the number does not break."""
    with override(language):
        if language == "fr":
            number = "1er" if value.day == 1 else str(value.day)
            return f"{number}{NBSP}{date_format(value, 'F Y')}"
        return f"{value.day}{NBSP}{date_format(value, 'M Y')}"


def numeric_day(value: date, language: str) -> str:
    """Return `15/08/2020` in French, where that is how agencies are stamped; else as `day`."""
    return f"{value:%d/%m/%Y}" if language == "fr" else day(value, language)


def month(value: date, language: str) -> str:
    """Return `août 2020`, `August 2020`."""
    with override(language):
        return date_format(value, "F Y")


def moment(value: datetime, language: str) -> str:
    """Return `15 août 2020 à 18:27`, `15 Aug 2020, 18:27`, in the value's own zone."""
    return _joined(day(value.date(), language), value, language)


def stamp(published: str, language: str, *, numeric: bool = False) -> str:
    """Return when an article was published, as exactly as it says; empty when it does not say."""
    value = read(published)
    if value is None:
        return ""
    written = (numeric_day if numeric else day)(value.date(), language)
    return _joined(written, value, language) if len(published) > _DAY_LENGTH else written


def read(published: str) -> datetime | None:
    """Return the moment (the day's midnight for a day), or None for what is neither."""
    try:
        return datetime.fromisoformat(published)
    except ValueError:
        return None


def _joined(written: str, value: datetime, language: str) -> str:
    between = f" à{NBSP}" if language == "fr" else f",{NBSP}"
    return f"{written}{between}{value:%H:%M}"
