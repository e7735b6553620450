"""`bare_extraction` with its defaults, and metadata."""

from __future__ import annotations

from importlib.metadata import version

import trafilatura

from support.reading import Reading

NAME = "trafilatura"
VERSION = version("trafilatura")


def read(html: bytes, url: str) -> Reading:
    """Read with the defaults."""
    return extraction(html, url)


def extraction(html: bytes, url: str, *, favor_precision: bool = False) -> Reading:
    """Read with or without `favor_precision`."""
    found = trafilatura.bare_extraction(html, url=url, with_metadata=True, favor_precision=favor_precision)
    if found is None:
        return Reading()
    return Reading(found.title, found.text, author=found.author, date=found.date)
