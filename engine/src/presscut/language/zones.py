"""The time zone that a page means when it does not say."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit

from presscut.language.known import primary, tongues_for
from presscut.language.zonefile import zone_table

_PRESS_TIME = {
    "AR": "America/Argentina/Buenos_Aires",
    "BR": "America/Sao_Paulo",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "ID": "Asia/Jakarta",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
}
"""Countries of several zones whose national press keeps the time of one."""

_LENT_TO_THE_WORLD = frozenset(
    {
        "ac",
        "ai",
        "am",
        "cc",
        "co",
        "fm",
        "gg",
        "io",
        "la",
        "ly",
        "me",
        "sh",
        "so",
        "st",
        "tk",
        "to",
        "tv",
        "vc",
        "ws",
    }
)
"""Top-level domains of countries that are sold to anybody."""


def zone_of(*, url: str | None = None, language: str | None = None, country: str | None = None) -> str | None:
    """Return the IANA zone to assume of a page, or None when no one is likelier than the others.

    Asked in turn: `country` (ISO 3166, two letters), the country of the address's top-level domain, the
    region of the language tag (`fr-BE`), and the country where most of the language's press is printed. The
    first that names a country decides: a French page under `.ca` has no zone, since Canada has six.
    """
    for code in (country, _domain_country(url), _region(language)):
        if code and code.upper() in _zones_by_country():
            return _zones_by_country()[code.upper()]
    homes = {tongue.zone for tongue in tongues_for(language) if tongue.code == primary(language)}
    return homes.pop() if homes else None


def _domain_country(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    last = host.rstrip(".").rpartition(".")[2]
    if last in _LENT_TO_THE_WORLD:
        return None
    return "GB" if last == "uk" else last


def _region(language: str | None) -> str | None:
    parts = (language or "").replace("_", "-").split(".")[0].split("-")
    return next((part for part in parts[1:] if len(part) == len("FR")), None)


@cache
def _zones_by_country() -> dict[str, str | None]:
    """Return the one zone of every country; None for countries that have several and no `_PRESS_TIME`."""
    found: dict[str, str | None] = {}
    for line in zone_table().splitlines():
        if line and not line.startswith("#"):
            code, _, zone = line.split("\t")[:3]
            found[code] = None if code in found else zone
    return found | _PRESS_TIME
