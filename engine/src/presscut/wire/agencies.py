"""The news agencies and how they are written."""

from __future__ import annotations

import re

_NAMED = re.compile(r"(?<!\w)(Reuters|AFP|dpa|EFE|ANSA|Belga|TASS|Kyodo|Xinhua|Interfax)(?!\w)")


def agency_named(text: str) -> str | None:
    """Return the canonical name of the agency that `text` names, or None."""
    found = _NAMED.search(text)
    return found[1] if found else None
