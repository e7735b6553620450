"""Whether a text begins as a dispatch does."""

from __future__ import annotations

from presscut.wire.bylines import byline_before
from presscut.wire.datelines import read_dateline
from presscut.wire.notes import read_note


def opens_wire(text: str) -> bool:
    """Tell whether `text` begins with a dateline, a note of change, or a byline with a dateline after it."""
    note = read_note(text, 0, language=None)
    if note and (note.certain or opens_wire(text[note.end :].lstrip())):
        return True
    named = byline_before(text, 0)
    at = named[1] if named else 0
    return read_dateline(text, at, language=None, published=None) is not None
