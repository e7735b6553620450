"""Footnotes as Markdown writes them: `[^1]` in the text, `[^1]: …` before the note.

Markdown of an article has an empty anchor where a note stands, and a link where a mark does. A mark is a short
word that leads to the beginning of a later paragraph or item; other links within an article stay as they are.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"\[\\?\[?([\w*†‡§]{1,4})\\?\]?\]\(#note-([\w-]+)\)")
_NOTE = re.compile(r'^(?:\d+\.|-) +<a id="note-([\w-]+)"></a>|^<a id="note-([\w-]+)"></a>', re.MULTILINE)
_LINK = re.compile(r"\(#note-([\w-]+)\)")
_BACK = re.compile(r"\s*\[[^\w\]]{1,4}\]\(#note-[\w-]+\)")
_ANCHOR = re.compile(r'<a id="note-([\w-]+)"></a>')


def with_footnotes(markdown: str) -> str:
    """Return the Markdown with its marks and notes as footnotes, and only the anchors that a link leads to."""
    notes = {found[1] or found[2]: found.start() for found in _NOTE.finditer(markdown)}
    marked = {found[2] for found in _MARK.finditer(markdown) if found.start() < notes.get(found[2], -1)}
    if marked:
        markdown = _NOTE.sub(lambda found: _define(found, marked), markdown)
        markdown = _MARK.sub(lambda found: f"[^{found[2]}]" if found[2] in marked else found[0], markdown)
        markdown = _BACK.sub("", markdown)
    led_to = set(_LINK.findall(markdown))
    return _ANCHOR.sub(lambda found: found[0] if found[1] in led_to else "", markdown)


def _define(found: re.Match[str], marked: set[str]) -> str:
    name = found[1] or found[2]
    return f"[^{name}]: " if name in marked else found[0]
