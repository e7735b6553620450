"""What one language's portals say around a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompts:
    """The furniture of one language's portals. Phrases are lower case, separated by `|`."""

    labels: str = ""
    """Whole texts of buttons, menus and share bars; a line of nothing else is furniture."""

    sentences: str = ""
    """Openings of sentences that ask the reader for something, or tell of the portal itself."""

    also: str = ""
    """Openings of lines that lead to another text, whatever follows them ("Lire aussi")."""

    leads: str = ""
    """Openings of such lines where a colon or the line's end follows, since sentences begin so too ("À lire")."""
