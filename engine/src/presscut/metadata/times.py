"""Times as pages write them, made ISO 8601; the zone stated by the page, or assumed and said to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from presscut.language.stamps import read_stamp
from presscut.language.zonefile import zone_named

if TYPE_CHECKING:
    from presscut.article import Zone

_ISO = re.compile(
    r"\s*(?P<year>\d{4})-?(?P<month>\d{2})-?(?P<day>\d{2})(?!\d)"
    r"(?:[T\s]+(?P<hour>\d{2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<offset>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"\s*(1\d{9})(?:\d{3})?\s*\Z")
_FIRST_YEAR = 1990
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Moment:
    """A day (`YYYY-MM-DD`, no zone) or a time with offset, and whether the page stated that."""

    iso: str
    zone: Zone | None


@dataclass(frozen=True, slots=True)
class Clock:
    """What times of one page are read with: its language, the zone to assume, the latest that can be."""

    language: str | None = None
    zone: str | None = None
    latest: datetime | None = None

    def read(self, text: str) -> Moment | None:
        """Return the moment a text says, or None if it says none, or one that cannot be."""
        moment = self._read_iso(text)
        if moment is None:
            return self.read_words(text)
        return moment if self._possible(moment.iso) else None

    def read_words(self, text: str) -> Moment | None:
        """Return the moment that a visible line says in words or figures."""
        stamp = read_stamp(text[:_LONGEST], language=self.language, zone=self.zone)
        return Moment(stamp.iso, stamp.zone) if stamp and self._possible(stamp.iso) else None

    def _read_iso(self, text: str) -> Moment | None:
        if seconds := _EPOCH.match(text):
            return Moment(datetime.fromtimestamp(int(seconds[1]), UTC).isoformat(), "stated")
        found = _ISO.match(text)
        if not found:
            return None
        day = f"{found['year']}-{found['month']}-{found['day']}"
        try:
            if found["hour"] is None:
                return Moment(date.fromisoformat(day).isoformat(), None)
            clock = f"{found['hour']}:{found['minute']}:{found['second'] or '00'}"
            return self._placed(datetime.fromisoformat(f"{day}T{clock}{_offset(found['offset'])}"))
        except ValueError:
            return None

    def _placed(self, time: datetime) -> Moment:
        if time.tzinfo is not None:
            return Moment(time.isoformat(), "stated")
        if self.zone:
            return Moment(time.replace(tzinfo=zone_named(self.zone)).isoformat(), "assumed")
        return Moment(time.date().isoformat(), None)

    def _possible(self, iso: str) -> bool:
        moment = datetime.fromisoformat(iso)
        if moment.year < _FIRST_YEAR:
            return False
        if self.latest is None:
            return True
        if moment.tzinfo is None:
            return moment.date() <= self.latest.date()
        return moment <= self.latest


def _offset(text: str | None) -> str:
    """Return an offset as ISO 8601 writes it; empty for none."""
    if not text:
        return ""
    if text.upper() in {"Z", "UTC", "GMT"}:
        return "+00:00"
    digits = text[1:].replace(":", "").ljust(4, "0")
    return f"{text[0]}{digits[:2]}:{digits[2:]}"
