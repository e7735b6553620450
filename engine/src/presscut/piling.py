"""Formatting that piles up: what a parser must open anew in every paragraph because nobody closed it.

A `b` or a `font` that is left open is opened again in each block that follows (HTML standard, "reconstruct the
active formatting elements"), up to three of a kind, and as many kinds as there are attributes: a page of 100 kB
can make a million elements. Nothing else in the standard multiplies so.
"""

from __future__ import annotations

import re
from collections import Counter

_NAMES = b"b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u"
_OPENED = re.compile(rb"<(?=[bcefinstu])(?:" + _NAMES + rb")(?=[\s/>])[^>]*", re.IGNORECASE)
_TAG = re.compile(rb"</?(?:" + _NAMES + rb")(?=[\s/>])[^>]*>?", re.IGNORECASE)
_ALIKE = 3
"""The standard's "Noah's Ark clause": so many alike are opened again, and no more."""


def without_piles(data: bytes, openings: int, most: int) -> bytes:
    """Return a page (in a charset that has ASCII) as it is, or without bold, italics and the like.

    That is, where these could make more than `most` nodes of it. `openings` is its number of `<`.
    """
    if openings * openings <= 4 * most:  # half of them open what the other half opens again
        return data
    kinds = Counter(_OPENED.findall(data))
    piled = sum(min(times, _ALIKE) for times in kinds.values())
    # A blank stays: without it, two halves of a tag could become one.
    return _TAG.sub(b" ", data) if piled * openings > most else data
