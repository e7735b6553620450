"""Reads a plain text as a crawler left it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presscut.language.detect import detect

if TYPE_CHECKING:
    from presscut.language.stamps import Stamp

_BLANK = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class PlainReading:
    """A text's header, read off, and its paragraphs, verbatim."""

    title: str | None
    published_stamp: Stamp | None
    agency: str | None
    byline: str | None
    blocks: tuple[str, ...]
    language: str | None
    captured_month: str | None


def read_plain(text: str) -> PlainReading:
    """Read a crawled text: its header line, if it has one, and the story's blocks."""
    blocks = tuple(block.strip() for block in _BLANK.split(text) if block.strip())
    return PlainReading(None, None, None, None, blocks, detect(text), None)
