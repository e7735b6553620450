"""`extract(bytes, url=...)` with its defaults."""

from __future__ import annotations

from importlib.metadata import version

from presscut_plugin import extract
from support.reading import Reading

NAME = "presscut"
VERSION = version("presscut")


def read(html: bytes, url: str) -> Reading:
    """Read with the defaults."""
    found = extract(html, url)
    return Reading(found.get("title"), found.get("text"), author=found.get("author"), date=found.get("date"))
