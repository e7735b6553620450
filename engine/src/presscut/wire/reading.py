"""Reads the wire's own marks off a text: note, dateline, credits, and the story between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presscut.article import Credit, Dateline, Span, Update


@dataclass(frozen=True, slots=True)
class WireReading:
    """What the wire says about itself; offsets are code points of the text that was read."""

    dateline: Dateline | None = None
    update: Update | None = None
    credits: tuple[Credit, ...] = ()
    agency: str | None = None
    story: Span | None = None
    byline: str | None = None


def read_wire(text: str, *, language: str | None, published: str | None) -> WireReading:
    """Read `text`: paragraphs joined by a blank line, or one long one."""
    _ = text, language, published
    return WireReading()
