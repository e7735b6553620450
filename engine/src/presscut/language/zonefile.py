"""The zones of the IANA, read when the first is asked for: what reads them is dear to import."""

from __future__ import annotations

from datetime import tzinfo
from functools import lru_cache


@lru_cache(maxsize=64)
def zone_named(name: str) -> tzinfo:
    """Return the zone of an IANA name; raises `zoneinfo.ZoneInfoNotFoundError` or ValueError where there is none."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - it reads how this Python was built, before any zone

    return ZoneInfo(name)


def zone_table() -> str:
    """Return `zone.tab`, which says for each zone the country and the place that it is named after."""
    from pkgutil import get_data  # noqa: PLC0415 - as above; `importlib.resources` is five times as dear

    return (get_data("tzdata", "zoneinfo/zone.tab") or b"").decode()
