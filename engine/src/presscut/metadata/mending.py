"""JSON that is not quite JSON: what scripts of real pages get wrong, and how far it can be forgiven."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

_OPENINGS = ("//", "/*", "<![CDATA[", "<!--", "*/")
_CLOSINGS = (";", "//", "/*", "*/", "]]>", "-->")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_MISSING_COMMA = re.compile(r'(?<=[}\]"])\s*\n\s*(?=")')
_STRAY_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu])")
_MOST_QUOTES = 40
"""Quotes inside strings that are escaped before a script is given up."""


def lenient(script: str) -> list[Any]:
    """Return the values of a script, in order; none if it is beyond mending.

    Forgiven are comments and CDATA marks around it, several values one after the other, raw control characters,
    commas too many or missing at the end of a line, escapes that JSON does not know, HTML entities in the place
    of quotes, and quotes inside strings.
    """
    text = _unwrapped(script)
    for repair in (_as_it_is, _tidied, _unescaped, _requoted):
        try:
            return _values(repair(text))
        except (ValueError, RecursionError):
            continue
    return []


def _values(text: str) -> list[Any]:
    decoder = json.JSONDecoder(strict=False)
    found, at = [], 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        found.append(value)
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return found


def _as_it_is(text: str) -> str:
    return text


def _tidied(text: str) -> str:
    commas = _MISSING_COMMA.sub(",", text)
    return _STRAY_ESCAPE.sub("", _TRAILING_COMMA.sub("", _CONTROL.sub(" ", commas))).rstrip("; ")


def _unescaped(text: str) -> str:
    if "&quot;" not in text:
        raise ValueError(text[:1])
    return _tidied(unescape(text))


def _requoted(text: str) -> str:
    """Escape, one by one, the quotes at which the parser stops inside what must be a string."""
    tidy = _tidied(text)
    for _ in range(_MOST_QUOTES):
        try:
            json.loads(tidy, strict=False)
        except json.JSONDecodeError as error:
            quote = tidy.rfind('"', 0, error.pos)
            if quote <= 0 or not error.msg.startswith(("Expecting ',' delimiter", "Expecting ':' delimiter")):
                raise
            tidy = f"{tidy[:quote]}\\{tidy[quote:]}"
        else:
            return tidy
    raise ValueError(tidy[:1])


def _unwrapped(script: str) -> str:
    """Return a script without the comment or CDATA marks that were put around it for old browsers."""
    text, before = script.strip(), ""
    while text != before:
        before = text
        for mark in _OPENINGS:
            text = text.removeprefix(mark).lstrip()
        for mark in _CLOSINGS:
            text = text.removesuffix(mark).rstrip()
    return text
