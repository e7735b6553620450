"""What a person typed into the search box, read so that nothing is an error.

`word` and its inflected forms, `word*` whatever begins so, `"some words"` as they stand (whatever their
case and accents; between two `"`, `“ ”` or `« »`), `-word` and `-"some words"` left out. All must match. A
word in quotes is meant as spelt. What holds together without a space ("porte-avions") is its words,
anywhere; with a figure in it ("49.3", "F-16", "13/11/2015"), when left out, or in a script without spaces,
it is a phrase. There are no other operators: `AND` is a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from relire.search.tokens import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relire.search.tokens import Word


MAX_LENGTH = 2_000  # code points of a query that are read; the rest is cut off
MAX_WORDS = 64  # words of a query that count; the rest is cut off
_MIN_PREFIX = 2  # letters; a shorter `word*` would visit half of the index, and is taken as a word
_PIECE = re.compile(
    r"""(?P<minus>(?<!\S)[-−])?(?:(?:"(?P<plain>[^"]*)"|“(?P<curly>[^”]*)”|«(?P<angled>[^»]*)»)(?P<more>\*)?"""
    r"""|(?P<chunk>[^\s"“«]+))"""
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Consecutive words as spelt; for one word also its `stems`; with `prefix` the last is only begun so."""

    spellings: tuple[str, ...]
    stems: tuple[str, ...] = ()
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What all must match, and what none may; with nothing wanted, nothing is found."""

    wanted: tuple[Clause, ...] = ()
    unwanted: tuple[Clause, ...] = ()


def parse(query: str) -> Query:
    """Read `query`, of which `MAX_LENGTH` code points and `MAX_WORDS` words count; never an error."""
    wanted: dict[Clause, None] = {}
    unwanted: dict[Clause, None] = {}
    room = MAX_WORDS
    for piece in _PIECE.finditer(query[:MAX_LENGTH]):
        for clause in _clauses(piece, room):
            room -= len(clause.spellings)
            (unwanted if piece["minus"] else wanted)[clause] = None
    return Query(tuple(wanted), tuple(unwanted))


def _clauses(piece: re.Match[str], room: int) -> Sequence[Clause]:
    quoted = next((text for text in piece.group("plain", "curly", "angled") if text is not None), None)
    text = piece["chunk"] if quoted is None else quoted
    found = list(islice(words(text), room))
    if not found:
        return ()
    prefix = piece["more"] is not None or text.startswith("*", found[-1].end)
    if quoted is not None or not all(_is_loose(word) for word in found):
        return (_phrase(found, prefix=prefix),)
    if piece["minus"] is not None and len(found) > 1:
        return (_phrase(found, prefix=prefix),)
    return (*(_single(word, prefix=False) for word in found[:-1]), _single(found[-1], prefix=prefix))


def _is_loose(word: Word) -> bool:
    return word.spelling.isalpha() and not word.unspaced


def _single(word: Word, *, prefix: bool) -> Clause:
    if prefix and len(word.spelling) >= _MIN_PREFIX:
        return Clause((word.spelling,), prefix=True)
    return Clause((word.spelling,), word.stems)


def _phrase(found: Sequence[Word], *, prefix: bool) -> Clause:
    spellings = tuple(word.spelling for word in found)
    last = found[-1]
    if not last.unspaced:
        return Clause(spellings, prefix=prefix and len(last.spelling) >= _MIN_PREFIX)
    if last.until > last.end:  # cut off within a run
        return Clause(spellings)
    # In a text the last character of this run may be spelt with another that follows.
    if len(found) > 1 and found[-2].until == last.end:
        return Clause(spellings[:-1])
    return Clause(spellings, prefix=True)
