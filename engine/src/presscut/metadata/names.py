"""Names of authors out of bylines: without "By", titles of posts, addresses and dates."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^\W*(?:(?:posted|written|published|story|text|words|article|review|reporting)\s+by|by|par|von|por|di|da|door|av|af|przez|"
    r"autor(?:in|es)?|authors?|auteurs?|texte?|propos recueillis par|geschrieben von|"
    r"ein artikel von|une? .{3,20} par)\b[:\s]*",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*(?:[;|/•·\n]|,(?!\s*(?:Jr|Sr|II|III)\b)|\band\b|\bet\b|\bund\b|(?<=\w)\sy\s|&|\bwith\b|\bavec\b|\bmit\b)\s*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d|^(?:admin|administrator|staff|editor|guest|author|unknown|null|none|redaktion|"
    r"rédaction|la rédaction|"
    r"updated|published|posted|follow|read|share|contact|email|on|in|at|for|from|the|a)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|staff writer|contributor|journalist|columnist|special to|"
    r"senior writer|political|business|"
    r"journaliste|correspondant|redakteur|chef)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s+(?:in|à|aus)\s+[A-Z].*$")
_LONGEST = 60
_MOST_WORDS = 6


def names_in(byline: str) -> list[str]:
    """Return the people (or desks) that a byline names, in its order."""
    rest = _BY.sub("", _ADDRESS.sub(" ", byline).strip())
    found = []
    for part in _SPLIT.split(rest):
        name = _PLACE.sub("", _BY.sub("", part)).strip(" \t\r\n\xa0,.:;()[]\"'–—-")
        if _is_name(name):
            found.append(name)
    return found


def merged(bylines: Iterable[str]) -> list[str]:
    """Return the names of several bylines, each once."""
    seen: dict[str, str] = {}
    for byline in bylines:
        for name in names_in(byline):
            seen.setdefault(name.casefold(), name)
    return list(seen.values())


def _is_name(name: str) -> bool:
    if not 1 < len(name) <= _LONGEST or len(name.split()) > _MOST_WORDS:
        return False
    return not _NO_NAME.search(name) and not _ROLE.search(name)
