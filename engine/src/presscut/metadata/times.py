"""Times as pages write them, made ISO 8601; the zone stated by the page, or assumed and said to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from presscut.article import Zone
from presscut.language.stamps import read_stamp

_ISO = re.compile(
    r"\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?\Z")
_FIRST_YEAR = 1990
_LEEWAY = timedelta(days=1)
_MILLISECONDS = 13


@dataclass(frozen=True, slots=True)
class Moment:
    """A day (`YYYY-MM-DD`, no zone) or a time with offset, and whether the page stated that."""

    iso: str
    zone: Zone | None


@dataclass(frozen=True, slots=True)
class Clock:
    """What times of one page are read with: its language, the zone to assume, the latest day that can be."""

    language: str | None
    zone: str | None
    latest: str | None

    def read(self, text: str) -> Moment | None:
        """Return the moment a text says, or None if it says none, or one that cannot be."""
        moment = self._read_iso(text) or self._read_words(text)
        return moment if moment and self._possible(moment.iso) else None

    def _read_iso(self, text: str) -> Moment | None:
        if _EPOCH.match(text.strip()):
            seconds = int(text) / (1000 if len(text.strip()) == _MILLISECONDS else 1)
            return Moment(
                (datetime(1970, 1, 1) + timedelta(seconds=seconds)).isoformat("T", "seconds") + "+00:00",
                "stated",
            )  # noqa: DTZ001 - the offset is written by hand
        found = _ISO.match(text)
        if not found:
            return None
        year, month, day, hour, minute, second, offset = found.groups()
        try:
            if hour is None:
                return Moment(date(int(year), int(month), int(day)).isoformat(), None)
            local = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0))  # noqa: DTZ001 - its zone is the next question
        except ValueError:
            return None
        return self._placed(local, offset)

    def _placed(self, local: datetime, offset: str | None) -> Moment:
        if offset:
            return Moment(local.isoformat() + _offset(offset), "stated")
        if self.zone:
            return Moment(local.replace(tzinfo=ZoneInfo(self.zone)).isoformat(), "assumed")
        return Moment(local.date().isoformat(), None)

    def _read_words(self, text: str) -> Moment | None:
        stamp = read_stamp(text[:300], language=self.language, zone=self.zone)
        return Moment(stamp.iso, stamp.zone) if stamp else None

    def _possible(self, iso: str) -> bool:
        day = date.fromisoformat(iso[:10])
        if day.year < _FIRST_YEAR:
            return False
        if self.latest is None:
            return True
        return day <= date.fromisoformat(self.latest[:10]) + _LEEWAY


def _offset(text: str) -> str:
    if text.upper() in {"Z", "UTC", "GMT"}:
        return "+00:00"
    digits = text[1:].replace(":", "").ljust(4, "0")
    return f"{text[0]}{digits[:2]}:{digits[2:]}"
