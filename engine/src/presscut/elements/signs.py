"""Signs that a page draws as pictures: emoji, whose text is in `alt`."""

from __future__ import annotations

import re

from turbohtml import Element

_EMOJI = re.compile(
    r"[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff\u200d\ufe0f\u20e3\U000e0020-\U000e007f#*0-9]{1,14}"
)


def sign_of(element: Element) -> str | None:
    """Return the emoji that an `img` stands for, or None."""
    if element.tag != "img":
        return None
    words = element.attr("alt")
    return words if words and len(words) <= 14 and not words.isascii() and _EMOJI.fullmatch(words) else None  # noqa: PLR2004 - the longest of `_EMOJI`
