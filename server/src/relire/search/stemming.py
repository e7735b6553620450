"""The stems of a word, in French and in English at once: nobody says in which language a query is."""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer  # type: ignore[import-untyped]  # ships no annotations

from relire.search.folding import fold

MAX_LENGTH = 64  # code points of one word; PostgreSQL refuses a lexeme of 2 kB, and no word is as long
_CACHED = 32_768  # words: the vocabulary of some hundred articles, about 10 MB
# Neither language's rules take this plural back ("élus", "revenus"), for the sake of "virus" and "census".
_PLURAL = re.compile(r"(?<=..u)s$")


class Forms(NamedTuple):
    """What one written word is found by: its folded spelling, and its distinct stems (none for a number)."""

    spelling: str
    stems: tuple[str, ...]


class _Stemmers(threading.local):
    """A stemmer keeps the word it works on in itself, so each thread has its own."""

    def __init__(self) -> None:
        self.all = tuple(snowballstemmer.stemmer(language) for language in ("french", "english"))


_stemmers = _Stemmers()


@lru_cache(maxsize=_CACHED)
def forms(written: str) -> Forms:
    """Return the forms of a word as it is written, of which only the first `MAX_LENGTH` code points count.

    A word is stemmed both as it is folded and as it is accented, since Snowball reads accents: either alone
    parts
    "arrivée" from "arriver" or from "arrivees". Only Latin letters are stemmed.
    """
    written = written[:MAX_LENGTH]
    spelling = fold(written)[:MAX_LENGTH]
    if not (spelling.isascii() and spelling.isalpha()):
        return Forms(spelling, ())
    stems = (
        fold(stemmer.stemWord(source)) for source in _sources(written, spelling) for stemmer in _stemmers.all
    )
    return Forms(spelling, tuple(dict.fromkeys(stem for stem in stems if stem)))


def _sources(written: str, spelling: str) -> tuple[str, ...]:
    composed = unicodedata.normalize("NFC", written.lower())
    accented = "".join(filter(str.isalnum, composed))
    return tuple(dict.fromkeys((spelling, accented, _PLURAL.sub("", spelling))))
