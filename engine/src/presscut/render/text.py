"""The plain text of an article, by the one rule that offsets count on.

Read the html in order. A `figure` (a picture, or what was embedded, with its caption) adds nothing. Every
other element that is not phrasing content (see `PHRASING`) is a block: its start and its end end the text
before them. `br` is a line feed. Each stretch between two ends is one block text: in `pre` as it stands, with
line feeds taken off its two ends; elsewhere with every run of HTML white space (space, tab, line feed, form
feed, carriage return) made one space, then with spaces taken off around line feeds that come from `br`, and
off both ends. Stretches with nothing left are left out. The block texts are joined by a blank line (two line
feeds). Offsets are code points of the result.
"""

from __future__ import annotations

import re

from presscut.content.spaces import SPACES
from presscut.phrasing import PHRASING

SEPARATOR = "\n\n"
_FIGURE = re.compile(r"<figure[^>]*>.*?</figure>", re.DOTALL)
_PRE = re.compile(r"<pre[^>]*>(.*?)</pre>", re.DOTALL)
_INLINE = re.compile(rf"</?(?:{'|'.join(sorted(PHRASING))})(?: [^>]*)?>")
_TAG = re.compile(r"<[^>]*>")


def block_texts(html: str) -> list[str]:
    """Return the texts of the blocks of an article's html, in order.

    The html is as the sanitiser writes it: every `<` begins a tag, and figures and `pre` hold none of their kind.
    """
    if "<figure" in html:
        html = _FIGURE.sub("<hr>", html)
    if "<pre" not in html:
        return _flowing(html)
    texts: list[str] = []
    for index, part in enumerate(_PRE.split(html)):
        texts += _verbatim(part) if index % 2 else _flowing(part)
    return texts


def to_text(html: str) -> str:
    """Return the whole text: the block texts joined by a blank line."""
    return SEPARATOR.join(block_texts(html))


def _flowing(html: str) -> list[str]:
    for space in "\t\n\f\r":
        html = html.replace(space, " ")
    html = _INLINE.sub("", html.replace("<br>", "\n"))
    while "  " in html:
        html = html.replace("  ", " ")
    if "\n" in html:
        html = html.replace(" \n", "\n").replace("\n ", "\n")
    return [_unescaped(text) for piece in _TAG.split(html) if (text := piece.strip(SPACES))]


def _verbatim(html: str) -> list[str]:
    text = _unescaped(_INLINE.sub("", html.replace("<br>", "\n"))).strip("\n")
    return [text] if text.strip(SPACES) else []


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u00a0").replace("&amp;", "&")
