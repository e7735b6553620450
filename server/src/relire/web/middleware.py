"""What every answer carries, and the zone in which a reader sees hours."""

from __future__ import annotations

import zoneinfo
from collections.abc import Callable
from functools import cache
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

Answer = Callable[[HttpRequest], HttpResponseBase]

ZONE_COOKIE = "tz"
"""The browser's IANA time zone, set by `zone.js`."""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
}


class ContentSecurity:
    """Forbid whatever is not ours in a page, and keep pages out of shared caches."""

    def __init__(self, get_response: Answer) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Add the headers that an answer does not have yet."""
        response = self._get_response(request)
        response.headers.setdefault("Content-Security-Policy", policy(settings.CLIENT_DOOR_ORIGIN))
        response.headers.setdefault("Cache-Control", "private, no-store")
        return response


class ReaderTimeZone:
    """Show hours in the browser's zone when it has told us, else in the instance's."""

    def __init__(self, get_response: Answer) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Activate the zone for this request."""
        name = request.COOKIES.get(ZONE_COOKIE, "")
        with timezone.override(name if name in _zones() else settings.TIME_ZONE):
            return self._get_response(request)


def policy(client_door: str) -> str:
    """Return the Content-Security-Policy; a form may lead to the client door's provider, when there is one.

    Browsers check `form-action` also where a form's answer redirects to, and a provider may send on to a sign-in
    page of another origin: so where there is a provider, a form may lead to any that is encrypted.
    """
    parts = urlsplit(client_door)
    provider = f" https: {parts.scheme}://{parts.netloc}" if parts.netloc else ""
    directives = _POLICY | {"form-action": _POLICY["form-action"] + provider}
    return "; ".join(f"{name} {value}" for name, value in directives.items())


@cache
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())
