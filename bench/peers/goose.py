"""`Goose().extract(raw_html=...)` with its defaults."""

from __future__ import annotations

import logging
from importlib.metadata import version

from goose3 import Goose

from support.reading import Reading, text_or_none

NAME = "goose3"
VERSION = version("goose3")

logging.getLogger("goose3").setLevel(logging.CRITICAL)
_GOOSE = Goose()


def read(html: bytes, url: str) -> Reading:
    """Read with the defaults."""
    del url  # it knows an address only as something to fetch
    found = _GOOSE.extract(raw_html=html)
    return Reading(
        found.title,
        found.cleaned_text,
        author="; ".join(found.authors or ()),
        date=text_or_none(found.publish_date),
    )
