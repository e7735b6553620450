"""Its `article()`, on bytes whose encoding it detects."""

from __future__ import annotations

from importlib.metadata import version

from turbohtml import parse

from support.reading import Reading

NAME = "turbohtml article()"
VERSION = version("turbohtml")


def read(html: bytes, url: str) -> Reading:
    """Read with the defaults; the encoding is detected."""
    del url
    found = parse(html, detect_encoding=True).article()
    return Reading(found.title, found.text, author=found.byline, date=found.date)
