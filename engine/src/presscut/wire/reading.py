"""Reads the wire's own marks off a text: note, byline, dateline, credits, and the story between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presscut.article import Span
from presscut.wire.bylines import byline_before
from presscut.wire.closing import Closing, read_closing
from presscut.wire.datelines import read_dateline
from presscut.wire.notes import SEVEREST_FIRST, read_note

if TYPE_CHECKING:
    from presscut.article import Credit, Dateline, Update

_MOST_NOTES = 4
_MOST_LINES = 12
_HEAD_REACH = 3000


@dataclass(frozen=True, slots=True)
class WireReading:
    """What the wire says about itself; offsets are code points of the text that was read.

    `agency` is the dateline's, or else the closing mark's. `story` is what stands between the dateline (or
    the note) and the closing credits; None where the text has no mark of a wire at all. `byline` names the
    writers of a byline before the dateline.
    """

    dateline: Dateline | None = None
    update: Update | None = None
    credits: tuple[Credit, ...] = ()
    agency: str | None = None
    story: Span | None = None
    byline: str | None = None


@dataclass(frozen=True, slots=True)
class _Head:
    dateline: Dateline | None
    update: Update | None
    byline: str | None
    end: int


def read_wire(text: str, *, language: str | None, published: str | None) -> WireReading:
    """Read `text`: paragraphs joined by a blank line, or one long one as a crawler left it.

    `published` (ISO 8601) gives the dateline its year. A note that says nothing (`(.)`) gives no update.
    """
    head = _read_head(text, language, published)
    wire = bool(head.dateline and head.dateline.agency)
    closing = read_closing(text, head.end, language=language, wire=wire)
    return WireReading(
        dateline=head.dateline,
        update=head.update,
        credits=closing.credits,
        agency=(head.dateline.agency if head.dateline else None) or closing.agency,
        story=_story(text, head, closing),
        byline=head.byline,
    )


def _story(text: str, head: _Head, closing: Closing) -> Span | None:
    marked = head.dateline or head.update or closing.credits or closing.agency
    start = _skip_blanks(text, head.end)
    return Span(start, closing.end) if marked and start < closing.end else None


def _read_head(text: str, language: str | None, published: str | None) -> _Head:
    first: _Head | None = None
    for start in _line_starts(text):
        head = _head_at(text, start, language, published, expected=first is None or first.update is not None)
        if head.dateline and (head.dateline.places or head.dateline.date or not text[:start].strip()):
            update = head.update or (first.update if first else None)
            return _Head(head.dateline, update, head.byline or (first.byline if first else None), head.end)
        if first is None:
            first = head
    return first or _Head(None, None, None, 0)


def _head_at(text: str, start: int, language: str | None, published: str | None, *, expected: bool) -> _Head:
    """Read note, byline and dateline in the order of the text; a note may also follow the dateline."""
    at, certain, update, byline = start, start, None, None
    for _ in range(_MOST_NOTES):
        at = _skip_blanks(text, at)
        note = read_note(text, at, language=language)
        named = None if note else byline_before(text, at)
        if note:
            at, update = note.end, _graver(update, note.update)
            certain = note.end if note.certain else certain
        elif named and not byline:
            byline, at = named
        else:
            break
    dateline = read_dateline(text, at, language=language, published=published, agency_needed=not expected)
    if dateline is None:
        kept = update if update and update.end <= certain else None
        return _Head(None, kept, byline if certain < at else None, certain)
    later = read_note(text, _skip_blanks(text, dateline.end), language=language)
    if later and later.update and later.certain and update is None:
        return _Head(dateline, later.update, byline, later.end)
    return _Head(dateline, update, byline, dateline.end)


def _graver(one: Update | None, other: Update | None) -> Update | None:
    """Return the note that changes more; the first of two that change as much."""
    told = [update for update in (one, other) if update]
    return min(told, key=lambda update: SEVEREST_FIRST.index(update.kind), default=None)


def _line_starts(text: str) -> list[int]:
    """Return where the first lines begin, since portals leave a few of their own before the dateline."""
    starts, at = [_skip_blanks(text, 0)], 0
    while len(starts) < _MOST_LINES:
        at = text.find("\n", at, _HEAD_REACH) + 1
        if not at:
            break
        begin = _skip_blanks(text, at)
        if begin > starts[-1]:
            starts.append(begin)
        at = max(at, begin)
    return starts


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
