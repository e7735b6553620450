"""`Document(bytes).summary()`, rendered as text; it gives neither author nor date."""

from __future__ import annotations

import logging
from importlib.metadata import version

from readability import Document

from support.reading import Reading

NAME = "readability-lxml"
VERSION = version("readability-lxml")

logging.getLogger("readability").setLevel(logging.CRITICAL)


def read(html: bytes, url: str) -> Reading:
    """Read the summary."""
    document = Document(html, url=url)
    return Reading(document.short_title(), html=document.summary(html_partial=True))
