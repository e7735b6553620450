r"""Addresses in a page: made absolute, and only those that a reader may follow or see.

Schemes are compared after removing what browsers remove before they parse an address (ASCII tab and line
breaks inside it, C0 controls and spaces around it: WHATWG URL, "basic URL parser"), so that
`java\\nscript:` does not pass for something else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

_REMOVED_BY_BROWSERS = re.compile(r"[\t\n\r]")
_AROUND = "".join(map(chr, range(0x21)))
_NEVER = r"\x00-\x20\"<>\\^`{|}\x7f-\x9f"
_UNSAFE = re.compile(f"[{_NEVER}]")
_PICTURE_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=]+\Z")

_SAFE = rf"[^{_NEVER}#?\[\]]"
_PLAIN = re.compile(
    rf"https?://[a-z0-9][a-z0-9.-]*(?::\d{{1,5}})?(?:/{_SAFE}*)?(?:\?{_SAFE}+)?(?:#{_SAFE}+)?"
)
"""Most addresses of most pages: absolute, with nothing in them that a browser would change."""

_ROOTED = re.compile(rf"(?:/(?!\.)[!$%&'()*+,\-.0-9:;=@A-Z_a-z~]+)+/?(?:\?{_SAFE}+)?(?:#{_SAFE}+)?")
"""A path from the root of the site, without `.` and `..`."""

FOLLOWED = frozenset({"http", "https", "mailto"})
SHOWN = frozenset({"http", "https"})


def tidy(address: str) -> str:
    """Return the address as a browser would read it, with what must not stand in one percent-encoded."""
    return _UNSAFE.sub(lambda found: quote(found[0]), _REMOVED_BY_BROWSERS.sub("", address).strip(_AROUND))


def absolute(address: str | None, base: str | None) -> str | None:
    """Return `address` joined to `base`, or None when it is empty or cannot be an address at all."""
    if not address or not (cleaned := tidy(address)):
        return None
    try:
        joined = urljoin(base, cleaned) if base else cleaned
        return joined if urlsplit(joined).scheme or not base else None
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _origin(base: str) -> str | None:
    """Return scheme and host of a plain address, or None."""
    return (
        "/".join(base.split("/", 3)[:3]).partition("?")[0].partition("#")[0]
        if _PLAIN.fullmatch(base)
        else None
    )


def _of_scheme(address: str | None, base: str | None, schemes: frozenset[str]) -> str | None:
    if address and _PLAIN.fullmatch(address):
        return address
    if address and base and _ROOTED.fullmatch(address) and (origin := _origin(base)):
        return f"{origin}{address}"
    joined = absolute(address, base)
    if joined is None:
        return None
    parts = urlsplit(joined)
    if parts.scheme.lower() not in schemes or (parts.scheme.lower() != "mailto" and not parts.netloc):
        return None
    return joined


def link(address: str | None, base: str | None) -> str | None:
    """Return the absolute address of a link that may be followed, or None."""
    return _of_scheme(address, base, FOLLOWED)


def picture(address: str | None, base: str | None) -> str | None:
    """Return the absolute address of a picture that may be shown (`data:` pictures too), or None."""
    cleaned = tidy(address or "")
    if cleaned[:5].lower() == "data:":
        return cleaned if _PICTURE_DATA.match(cleaned) else None
    return _of_scheme(cleaned, base, SHOWN)


def web(address: str | None, base: str | None) -> str | None:
    """Return the absolute http(s) address of a page, or None."""
    return _of_scheme(address, base, SHOWN)
