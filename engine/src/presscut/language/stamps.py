"""Publication stamps as a reader sees them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_ISO = re.compile(r"\b(\d{4}-\d\d-\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp found in a text: `iso` is a day (`YYYY-MM-DD`) or a time; `start` and `end` hold its words."""

    iso: str
    zone: Literal["stated", "assumed"] | None
    start: int
    end: int


def read_stamp(text: str, *, language: str | None = None, zone: str | None = None) -> Stamp | None:
    """Return the first publication stamp of a visible text."""
    _ = language, zone
    found = _ISO.search(text)
    return Stamp(found[1], None, found.start(), found.end()) if found else None
