"""Reads a plain text as a crawler left it: what stands around the story is told from the story."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presscut.formats.header import read_header
from presscut.language.detect import detect
from presscut.language.zones import zone_of
from presscut.wire.furniture import is_furniture

if TYPE_CHECKING:
    from presscut.language.stamps import Stamp

_BLANK = re.compile(r"\n[^\S\n]*\n")
_SENTENCE_END = re.compile(r"[.!?:…»”\"')\]]\s*$")
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class PlainReading:
    """A crawled text, read.

    `blocks` are the paragraphs as published, only furniture lines taken off. `published_stamp` has the
    offsets of the whole text; its zone is assumed from the language. `captured_month` (`YYYY-MM`) is the
    crawler's own label. `byline` is the head's; a byline inside the story's first line is `read_wire`'s.
    """

    title: str | None
    published_stamp: Stamp | None
    agency: str | None
    byline: str | None
    blocks: tuple[str, ...]
    language: str | None
    captured_month: str | None


def read_plain(text: str) -> PlainReading:
    """Read a crawled text. Without a header it comes out as its paragraphs, the title None."""
    language = detect(text)
    header = read_header(text, language=language, zone=zone_of(language=language))
    blocks = (*header.kept, *_blocks(text[header.end :]))
    return PlainReading(
        header.title, header.stamp, header.agency, header.byline, blocks, language, header.month
    )


def _blocks(story: str) -> list[str]:
    found: list[str] = []
    for chunk in _BLANK.split(story.replace("\r\n", "\n").replace("\r", "\n")):
        lines = [line for line in chunk.split("\n") if line.strip() and not is_furniture(line)]
        found.extend(lines if _line_is_paragraph(lines) else ["\n".join(lines)])
    return [block.strip() for block in found if block.strip()]


def _line_is_paragraph(lines: list[str]) -> bool:
    """Tell one paragraph a line from one paragraph broken into lines: the former end as sentences do."""
    ended = sum(bool(_SENTENCE_END.search(line)) for line in lines[:-1])
    return ended >= _MOSTLY * (len(lines) - 1)
