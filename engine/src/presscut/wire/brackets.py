"""Brackets that stand at the head or at the end of a text, matched without looking at the rest."""

from __future__ import annotations

_PAIRS = {"(": ")", "[": "]"}


def closing_of(text: str, at: int, *, reach: int) -> int | None:
    """Return the code point of the bracket that closes the one at `at`, within `reach`, or None."""
    opens = text[at]
    closes, depth = _PAIRS[opens], 0
    for place in range(at, min(len(text), at + reach)):
        depth += (text[place] == opens) - (text[place] == closes)
        if not depth:
            return place
    return None


def opening_of(text: str, at: int, *, reach: int) -> int | None:
    """Return the code point of the round bracket that the one at `at` closes, within `reach`, or None."""
    depth = 0
    for place in range(at, max(-1, at - reach), -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if not depth:
            return place
    return None
