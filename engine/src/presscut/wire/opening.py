"""Whether a text begins as a dispatch does."""

from __future__ import annotations

from presscut.wire.bylines import byline_before
from presscut.wire.datelines import read_dateline
from presscut.wire.notes import read_note

_MOST_NOTES = 4
_REACH = 4_000


def opens_wire(text: str) -> bool:
    """Tell whether `text` begins with a dateline, a sure note of change, or notes or a byline and a dateline."""
    head = text[:_REACH]
    at = 0
    for _ in range(_MOST_NOTES):
        note = read_note(head, at, language=None)
        if note is None:
            break
        if note.certain:
            return True
        at = note.end + len(head[note.end :]) - len(head[note.end :].lstrip())
    named = byline_before(head, at)
    at = named[1] if named else at
    return read_dateline(head, at, language=None, published=None) is not None
