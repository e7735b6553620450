"""What one language's portals say around a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Sort = Literal[
    "login",
    "subscribe",
    "cookie",
    "share",
    "related",
    "advertisement",
    "newsletter",
    "comment",
    "tool",
    "copyright",
    "tags",
    "appeal",
    "app",
    "navigation",
]
"""What a line of furniture is for. `tool` is printing, saving, players, notices of the browser, and reports of mistakes."""


@dataclass(frozen=True, slots=True)
class Said:
    """Phrases of one sort: lower case, `'` for every apostrophe, `#` for a number, separated by `|`."""

    labels: str = ""
    """Whole texts of buttons, menus and headings; a line of nothing else is furniture."""

    openings: str = ""
    """Openings of sentences that ask the reader for something, or lead to another text, whatever follows."""

    leads: str = ""
    """Openings of such lines where a colon or the line's end follows, since sentences begin so too ("À lire")."""

    closings: str = ""
    """Ends of short lines that are furniture whatever stands before ("All rights reserved")."""


NOTHING = Said()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompts:
    """The furniture of one language's portals, one field a `Sort`; a phrase of two sorts is of the first."""

    login: Said = NOTHING
    subscribe: Said = NOTHING
    cookie: Said = NOTHING
    share: Said = NOTHING
    related: Said = NOTHING
    advertisement: Said = NOTHING
    newsletter: Said = NOTHING
    comment: Said = NOTHING
    tool: Said = NOTHING
    copyright: Said = NOTHING
    tags: Said = NOTHING
    appeal: Said = NOTHING
    app: Said = NOTHING
    navigation: Said = NOTHING
