"""White space as HTML means it: space, tab, line feed, form feed, carriage return; no-break spaces are text."""

from __future__ import annotations

SPACES = " \t\n\f\r"


def collapse(text: str) -> str:
    """Return the text with every run of HTML white space made one space, and none at its ends."""
    return squeeze(text).strip(" ")


def squeeze(text: str) -> str:
    """Return the text with every run of HTML white space made one space, at its ends too."""
    # An expression would stop at every blank; each of these passes is a hundred times cheaper.
    for space in "\t\n\f\r":
        text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text
