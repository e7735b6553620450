"""Bylines before a dateline: `par Claude Martin PARIS (Reuters) -`, `By Jane Doe` on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from presscut.wire.agencies import agency_of_mark
from presscut.wire.known import all_grammars
from presscut.wire.names import is_person
from presscut.wire.phrases import WORD, first_words, opening

_REACH = 140
_BETWEEN_PEOPLE = re.compile(r",\s|\s(?:et|and|und|y|e|en|i|и|&)\s")
_WORD = re.compile(r"\S+")
_MOST_PEOPLE = 6


def read_byline(line: str) -> str | None:
    """Return the names of a line that is a byline and nothing else, as written, without its opening word.

    An agency or a desk beside the names is left out ("By Helen Maguire, dpa" is Helen Maguire).
    """
    for start in _starts(line):
        names = _people(line[start:].strip(" .=:"))
        if names:
            return names
    return None


def byline_before(text: str, at: int) -> tuple[str, int] | None:
    """Return the names of a byline at code point `at` and where the next thing begins, or None.

    The byline fills its line, or a run of capitals (the dateline's place) follows it on the same line.
    """
    first = WORD.match(text, at)
    if first is None or first[0].lower() not in _first_words():
        return None
    line_end = text.find("\n", at, at + _REACH * 4)
    line = text[at : line_end if line_end >= 0 else min(len(text), at + _REACH)]
    names = read_byline(line) if len(line) <= _REACH else None
    if names and line_end >= 0:
        return names, line_end
    for start in _starts(line):
        capitals = _first_capitals(line, start)
        names = _people(line[start:capitals].strip(" ,-–—")) if capitals else None
        if names and capitals:
            return names, at + capitals
    return None


def _starts(line: str) -> Iterator[int]:
    """Yield where the names begin in a line that opens with a byline's word, in the order of the grammars."""
    first = WORD.match(line)
    if first and first[0].lower() in _first_words():
        for pattern in _openings():
            match = pattern.match(line)
            if match:
                yield match.end()


@cache
def _openings() -> tuple[re.Pattern[str], ...]:
    return tuple(filter(None, (opening(grammar.bylines) for grammar in all_grammars())))


@cache
def _first_words() -> frozenset[str]:
    return first_words("|".join(grammar.bylines for grammar in all_grammars()))


def _first_capitals(line: str, start: int) -> int | None:
    for word in _WORD.finditer(line, start):
        bare = word[0].strip(",.;")
        if len(bare) > 1 and bare.isupper() and "." not in bare and not agency_of_mark(bare):
            return word.start()
    return None


def _people(names: str) -> str | None:
    parts = [part.strip() for part in _BETWEEN_PEOPLE.split(names)]
    people = [part for part in parts if not agency_of_mark(part)]
    if not people or len(parts) > _MOST_PEOPLE or not all(is_person(person) for person in people):
        return None
    return names if len(people) == len(parts) else ", ".join(people)
