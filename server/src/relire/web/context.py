"""What every page knows."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

from relire.portal.pending import SESSION_KEY

_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


def everywhere(request: HttpRequest) -> dict[str, Any]:
    """Return the instance's address, its client door, what waits for a sign-in, and whether plain http is a worry."""
    session = getattr(request, "session", {})
    return {
        "public_url": settings.PUBLIC_URL,
        "client_door_name": settings.CLIENT_DOOR_NAME,
        "plain_http": is_plain_http(settings.PUBLIC_URL),
        "pending": len(session.get(SESSION_KEY, ())),
    }


def is_plain_http(public_url: str) -> bool:
    """Tell whether people reach the instance over a network without encryption."""
    parts = urlsplit(public_url)
    return parts.scheme == "http" and parts.hostname not in _HERE
