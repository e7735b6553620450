"""Search on SQLite's FTS5.

The row's number holds the collection, and each statement bounds it, so that a small collection is searched
at its own cost. The tokenizer sees terms that are made already, parted by spaces.
"""

from __future__ import annotations

import math
from itertools import chain
from typing import TYPE_CHECKING

from django.db import connection

from relire.search.cursor import NEWEST
from relire.search.keys import MAX_SEQUENCE, key, sequence_of
from relire.search.results import Hit
from relire.search.terms import STEM, of_clause, of_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relire.search.document import Document
    from relire.search.query import Clause, Query
    from relire.search.results import Request
    from relire.search.tokens import Word

_MAX_SCORED = 50_000  # the newest matches that are scored; a smaller cap loses the best of a frequent word

_WRITE = "INSERT OR REPLACE INTO search_index (rowid, title, names, text) VALUES (%s, %s, %s, %s)"
_REMOVE = "DELETE FROM search_index WHERE rowid BETWEEN %s AND %s"
_NEWEST = """
    SELECT rowid FROM search_index WHERE search_index MATCH %s AND rowid BETWEEN %s AND %s
    ORDER BY rowid DESC LIMIT %s
"""
# bm25() is the better the lower; the weights are those of the title, the names and the text.
_RELEVANCE = """
    WITH scored AS MATERIALIZED (
        SELECT rowid AS number, -bm25(search_index, 10.0, 4.0, 1.0) AS score FROM search_index
        WHERE search_index MATCH %s AND rowid BETWEEN %s AND %s ORDER BY rowid DESC LIMIT %s
    )
    SELECT number, score FROM scored WHERE score < %s OR (score = %s AND number < %s)
    ORDER BY score DESC, number DESC LIMIT %s
"""


def write(collection: int, documents: Sequence[tuple[int, Document]]) -> None:
    """Write each sequence and document, over one that is there."""
    rows = [_row(collection, sequence, document) for sequence, document in documents]
    with connection.cursor() as cursor:
        cursor.executemany(_WRITE, rows)


def remove(collection: int, sequence: int) -> None:
    """Remove a document, if it is there."""
    number = key(collection, sequence)
    with connection.cursor() as cursor:
        cursor.execute(_REMOVE, (number, number))


def remove_collection(collection: int) -> None:
    """Remove all documents of a collection."""
    with connection.cursor() as cursor:
        cursor.execute(_REMOVE, (key(collection, 0), key(collection, MAX_SEQUENCE)))


def find(request: Request) -> list[Hit]:
    """Return the hits that a request asks for, in one statement."""
    first, last = key(request.collection, 0), key(request.collection, MAX_SEQUENCE)
    asked = _match(request.query)
    after = None if request.before is None else key(request.collection, request.before.sequence)
    with connection.cursor() as cursor:
        if request.order == NEWEST:
            cursor.execute(_NEWEST, (asked, first, last if after is None else after - 1, request.limit))
            return [Hit(sequence_of(number)) for (number,) in cursor.fetchall()]
        best = math.inf if request.before is None else request.before.score
        cursor.execute(_RELEVANCE, (asked, first, last, _MAX_SCORED, best, best, after, request.limit))
        return [Hit(sequence_of(number), score) for number, score in cursor.fetchall()]


def _row(collection: int, sequence: int, document: Document) -> tuple[int, str, str, str]:
    title, names, text = map(_column, document.fields())
    return key(collection, sequence), title, names, text


def _column(passages: Sequence[Sequence[Word]]) -> str:
    """Write the spellings in their order, so that phrases are found, and behind them the stems."""
    spellings = f" {STEM} ".join(" ".join(word.spelling for word in passage) for passage in passages)
    stems = (stem for word in chain.from_iterable(passages) for stem in of_word(word)[1:])
    return " ".join((spellings, STEM, *stems))


def _match(query: Query) -> str:
    """Write a query in FTS5's language; each term is quoted, and none holds a quotation mark."""
    wanted = " AND ".join(map(_clause, query.wanted))
    unwanted = " OR ".join(map(_clause, query.unwanted))
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def _clause(clause: Clause) -> str:
    if clause.prefix or len(clause.spellings) > 1:
        return f'"{" ".join(clause.spellings)}"' + (" *" if clause.prefix else "")
    return "(" + " OR ".join(f'"{term}"' for term in of_clause(clause)) + ")"
