"""The time zone that a page means when it does not say."""

from __future__ import annotations

_BY_LANGUAGE = {"fr": "Europe/Paris", "de": "Europe/Berlin"}


def zone_of(*, url: str | None = None, language: str | None = None, country: str | None = None) -> str | None:
    """Return the IANA zone to assume, or None when no country is likelier than the others."""
    if url or country:
        return None
    return _BY_LANGUAGE.get((language or "").split("-")[0].lower())
