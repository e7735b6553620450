"""Visits: the sessions of those who came by, signed in or not."""

from __future__ import annotations

from importlib import import_module

from django.conf import settings


def forget_expired() -> None:
    """Delete the sessions that have ended; Django leaves that to whoever runs it."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
