"""Fixed phrases made into patterns, once a phrase list."""

from __future__ import annotations

import re
from functools import cache

WORD = re.compile(r"\w+")


@cache
def opening(phrases: str) -> re.Pattern[str] | None:
    """Return a pattern that matches one of `phrases` (separated by `|`) as whole words; None for no phrase.

    The longest phrase wins; case does not count, and a blank stands for any white space.
    """
    if not phrases:
        return None
    ordered = sorted(phrases.split("|"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(_worded, ordered))})", re.IGNORECASE)


@cache
def first_words(phrases: str) -> frozenset[str]:
    """Return the words that one of `phrases` begins with: whatever begins with another is held against none."""
    return frozenset(word[0] for word in map(WORD.match, phrases.split("|")) if word)


def _worded(phrase: str) -> str:
    words = r"\s{1,3}".join(map(re.escape, phrase.split()))
    # A phrase that ends in an apostrophe ("avec la contribution d'") touches its next word.
    return rf"(?<!\w){words}" if phrase.endswith("'") else rf"(?<!\w){words}(?!\w)"
