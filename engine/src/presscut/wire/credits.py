"""Closing credits: `(Andrei M., avec Polina D. à Moscou, version française Tangi S.)`, `Reporting by ...`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from presscut.article import Credit
from presscut.wire.agencies import agency_named
from presscut.wire.grammar import Grammar
from presscut.wire.known import grammars_for
from presscut.wire.names import is_person
from presscut.wire.phrases import WORD, first_words, opening
from presscut.wire.places import is_state, read_places

if TYPE_CHECKING:
    from presscut.article import Role

_PIECES = re.compile(r"\s*[;,\n|]\s*|(?<=[^\W\d_]{2})\.\s+|\s[–—]\s")
_NOBODY_LONGEST = 10
_REACH = 100
_BULLET = " \t\r\n-–—*•.:"


@dataclass(frozen=True, slots=True)
class CreditsReading:
    """What a run of credits gave: `stated` when a phrase named a role, `whole` when nothing was left over."""

    credits: tuple[Credit, ...]
    stated: bool
    whole: bool


def read_credits(
    words: str, *, language: str | None, wire: bool, whole: bool = False
) -> CreditsReading | None:
    """Read the words of one credits bracket or line, without its brackets; None where they are no credits.

    Names before any phrase are those who reported. `wire` tells that the text has a dateline: then names
    alone and short phrases ("avec", "by") are enough, if they account for every word. `whole` asks for nothing
    but credits that do so, and stops at the first word that is none.
    """
    grammars = grammars_for(language)
    if not wire:
        said = frozenset(WORD.findall(words.lower()))
        grammars = tuple(
            grammar for grammar in grammars if not first_words(_stating(grammar)).isdisjoint(said)
        )
    readings = [_Reader(grammar, wire=wire).read(words, whole=whole) for grammar in grammars]
    told = [reading for reading in readings if reading.stated and (reading.credits or reading.whole)]
    if wire and not told:
        told = [reading for reading in readings if reading.whole and reading.credits]
    return max(told, key=lambda reading: (reading.whole, len(reading.credits)), default=None)


def opens_credits(text: str, at: int) -> bool:
    """Tell whether a phrase such as "Reporting by" or "Rédigé par" begins at code point `at`."""
    first = WORD.match(text, at)
    phrases = _role_phrases()
    return bool(first and first[0].lower() in first_words(phrases) and _pattern(phrases).match(text, at))


def closing_phrase(text: str, start: int, end: int) -> int | None:
    """Return where the phrase begins, such as "contributed to this report", that ends at `end`, or None."""
    found = None
    words = WORD.findall(text, max(start, end - _REACH), end)
    if not words or words[-1].lower() not in _last_words():
        return None
    for match in _pattern(_last_phrases()).finditer(text, max(start, end - _REACH), end):
        if not text[match.end() : end].strip(_BULLET):
            found = match.start()
    return found


def _stating(grammar: Grammar) -> str:
    return "|".join(phrases for _, phrases in grammar.roles + grammar.roles_after)


@cache
def _role_phrases() -> str:
    return "|".join(phrases for grammar in grammars_for(None) for _, phrases in grammar.roles)


@cache
def _last_phrases() -> str:
    return "|".join(phrases for grammar in grammars_for(None) for _, phrases in grammar.roles_after)


@cache
def _last_words() -> frozenset[str]:
    return frozenset(WORD.findall(phrase)[-1] for phrase in _last_phrases().split("|") if phrase)


def _pattern(phrases: str) -> re.Pattern[str]:
    pattern = opening(phrases)
    assert pattern
    return pattern


class _Reader:
    """Reads pieces from left to right; what the last phrase said holds until the next one."""

    def __init__(self, grammar: Grammar, *, wire: bool) -> None:
        self._grammar = grammar
        self._prefixes = grammar.roles + (grammar.weak_roles if wire else ())
        self._weak = {roles for roles, _ in grammar.weak_roles}
        self._roles: tuple[Role, ...] = ("reporting",)
        self._credits: list[Credit] = []
        self._stated = False
        self._whole = True

    def read(self, words: str, *, whole: bool) -> CreditsReading:
        for piece in _PIECES.split(words):
            self._piece(piece.strip(_BULLET))
            if whole and not self._whole:
                break
        return CreditsReading(tuple(dict.fromkeys(self._credits)), self._stated, self._whole)

    def _piece(self, piece: str) -> None:
        rest = self._after_phrase(_without(self._grammar.conjunctions, piece))
        rest, after = _before_phrase(rest, self._grammar)
        self._stated = self._stated or bool(after)
        for name in _between(rest, self._grammar):
            bare = _without(self._grammar.titles, self._after_phrase(name))
            if bare:
                self._person(bare, after or self._roles)

    def _after_phrase(self, piece: str) -> str:
        """Take the role that opens `piece` and return what follows the phrase."""
        longest: tuple[int, tuple[Role, ...], bool] = (0, (), False)
        for place, (roles, phrases) in enumerate(self._prefixes):
            pattern = opening(phrases)
            match = pattern.match(piece) if pattern else None
            if match and match.end() > longest[0]:
                longest = (match.end(), roles, place < len(self._grammar.roles))
        end, roles, strong = longest
        if not end:
            return piece
        self._roles = roles
        self._stated = self._stated or strong
        return piece[end:].strip(_BULLET)

    def _person(self, words: str, roles: tuple[Role, ...]) -> None:
        if is_state(words):
            return
        name, place = _with_place(words, self._grammar)
        if is_person(name) and not agency_named(name) and not _is_nobody(name, self._grammar):
            self._credits.extend(Credit(role, name, place) for role in roles)
        elif not agency_named(words) and not _is_nobody(words, self._grammar):
            self._whole = False


def _without(phrases: str, piece: str) -> str:
    pattern = opening(phrases)
    match = pattern.match(piece) if pattern else None
    return piece[match.end() :].strip() if match else piece


def _before_phrase(piece: str, grammar: Grammar) -> tuple[str, tuple[Role, ...]]:
    for roles, phrases in grammar.roles_after:
        pattern = opening(phrases)
        match = pattern.search(piece) if pattern else None
        if match and not piece[match.end() :].strip(_BULLET):
            return piece[: match.start()].strip(), roles
    return piece, ()


def _between(piece: str, grammar: Grammar) -> list[str]:
    pattern = opening(grammar.conjunctions)
    parts = pattern.split(piece) if pattern else [piece]
    return [part.strip(_BULLET) for part in parts if part.strip(_BULLET)]


def _with_place(words: str, grammar: Grammar) -> tuple[str, str | None]:
    pattern = opening(grammar.at)
    for match in pattern.finditer(words) if pattern else ():
        places = read_places(words[match.end() :].strip())
        if places and match.start():
            return words[: match.start()].strip(), "/".join(places)
    return words, None


def _is_nobody(words: str, grammar: Grammar) -> bool:
    pattern = opening(grammar.nobody)
    return len(words.split()) <= _NOBODY_LONGEST and bool(pattern and pattern.search(words))
