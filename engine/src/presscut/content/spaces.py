"""White space as HTML means it: space, tab, line feed, form feed, carriage return; no-break spaces are text."""

from __future__ import annotations

import re

SPACES = " \t\n\f\r"
_RUN = re.compile(r"[ \t\n\f\r]+")


def collapse(text: str) -> str:
    """Return the text with every run of HTML white space made one space, and none at its ends."""
    return squeeze(text).strip(" ")


def squeeze(text: str) -> str:
    """Return the text with every run of HTML white space made one space, at its ends too."""
    # Most texts have nothing to squeeze, and finding that out is ten times cheaper than the expression.
    if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
        return _RUN.sub(" ", text)
    return text
