"""Notes of change at the head of a dispatch: `(Actualisé avec Mike Pompeo)`, `(In May 2 story, corrects ...)`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from presscut.article import Update
from presscut.wire.brackets import closing_of
from presscut.wire.grammar import Grammar
from presscut.wire.known import grammars_for
from presscut.wire.phrases import opening

_LONGEST = 700
SEVEREST_FIRST = ("withdrawal", "correction", "update", "refile", "repeat")
_GRAVE = ("withdrawal", "correction")
_CLAUSE = re.compile(r"[,;:.]\s+|\s(?:et|and|und|y|e|en|i|и)\s")
_EMPTY = " .-–—…\u00a0"


@dataclass(frozen=True, slots=True)
class Note:
    """A bracket at the head: `update` is None where it says nothing, as `(.)` does.

    `certain` notes may stand before any text; the others only before a dateline.
    """

    update: Update | None
    end: int
    certain: bool


def read_note(text: str, at: int, *, language: str | None) -> Note | None:
    """Read the note that opens at code point `at`, or return None where the bracket is none."""
    if text[at : at + 1] not in ("(", "["):
        return None
    close = closing_of(text, at, reach=_LONGEST)
    if close is None:
        return None
    words = text[at + 1 : close].strip()
    if not words.strip(_EMPTY):
        return Note(None, close + 1, certain=False)
    for grammar in grammars_for(language):
        kind, certain = _kind(words, grammar)
        if kind:
            return Note(Update(kind, words, at, close + 1), close + 1, certain=certain)
    return None


def _kind(words: str, grammar: Grammar) -> tuple[str | None, bool]:
    first = _opened(words, grammar)
    if first:
        later = (_opened(clause, grammar) for clause in _CLAUSE.split(words)[1:])
        return _severest({first, *(kind for kind in later if kind in _GRAVE)}), True
    frame = opening(grammar.note_frames)
    if frame and frame.match(words):
        return _severest(_anywhere(words, grammar)), False
    lead = opening(grammar.note_leads)
    return ("update", False) if lead and lead.match(words) else (None, False)


def _opened(clause: str, grammar: Grammar) -> str | None:
    """Return the kind whose longest phrase opens `clause`."""
    found: dict[str, int] = {}
    for kind, phrases in grammar.notes.items():
        pattern = opening(phrases)
        match = pattern.match(clause) if pattern else None
        if match:
            found[kind] = match.end()
    return max(found, key=lambda kind: found[kind]) if found else None


def _anywhere(words: str, grammar: Grammar) -> set[str]:
    patterns = {kind: opening(phrases) for kind, phrases in grammar.notes.items()}
    return {kind for kind, pattern in patterns.items() if pattern and pattern.search(words)}


def _severest(kinds: set[str]) -> str | None:
    return next((kind for kind in SEVEREST_FIRST if kind in kinds), None)
