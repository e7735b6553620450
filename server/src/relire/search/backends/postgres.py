"""Search on PostgreSQL's tsvector and GIN.

Vectors and queries are written term by term instead of parsed by a text search configuration: the parser
reads letters by the database's locale (in "C", "été" has one letter), and dictionaries drop words. The
spellings are kept beside the vector for phrases, since a vector forgets positions past 16,383 and past the
256th of a word.
"""

from __future__ import annotations

import math
from itertools import chain
from typing import TYPE_CHECKING

from django.db import connection

from relire.search.cursor import NEWEST
from relire.search.keys import MAX_SEQUENCE, key
from relire.search.results import Hit
from relire.search.terms import STEM, of_clause, of_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from relire.search.document import Document
    from relire.search.query import Clause, Query
    from relire.search.results import Request
    from relire.search.tokens import Word

_MAX_POSITION = 16_383
_MAX_POSITIONS = 255  # of one term; https://www.postgresql.org/docs/15/textsearch-limitations.html
_MAX_VECTOR = 1_000_000  # bytes of terms and positions; PostgreSQL refuses a vector of 1 MiB
_MAX_SCORED = 50_000  # the newest matches that are scored

_WRITE = """
    INSERT INTO search_index (collection, sequence, spellings, vector) VALUES (%s, %s, %s, %s::tsvector)
    ON CONFLICT (collection, sequence) DO UPDATE SET spellings = excluded.spellings, vector = excluded.vector
"""
_REMOVE = "DELETE FROM search_index WHERE collection = %s AND sequence = %s"
_REMOVE_COLLECTION = "DELETE FROM search_index WHERE collection = %s"
_NEWEST = """
    SELECT sequence FROM search_index
    WHERE collection = %(collection)s AND sequence <= %(last)s AND vector @@ %(terms)s::tsquery
        AND spellings LIKE ALL (%(phrases)s::text[]) AND spellings NOT LIKE ALL (%(excluded)s::text[])
    ORDER BY sequence DESC LIMIT %(limit)s
"""
# Weights of nothing, the text, the names and the title; 1 divides by the logarithm of the length.
_RELEVANCE = """
    WITH matching AS MATERIALIZED (
        SELECT sequence, vector FROM search_index
        WHERE collection = %(collection)s AND vector @@ %(terms)s::tsquery
            AND spellings LIKE ALL (%(phrases)s::text[]) AND spellings NOT LIKE ALL (%(excluded)s::text[])
        ORDER BY sequence DESC LIMIT %(scored)s
    ), scored AS MATERIALIZED (
        SELECT sequence, ts_rank('{0, 0.1, 0.4, 1}', vector, %(terms)s::tsquery, 1)::float8 AS score
        FROM matching
    )
    SELECT sequence, score FROM scored WHERE (score, sequence) < (%(best)s::float8, %(after)s)
    ORDER BY score DESC, sequence DESC LIMIT %(limit)s
"""


def write(collection: int, documents: Sequence[tuple[int, Document]]) -> None:
    """Write each sequence and document, over one that is there."""
    rows = [_row(collection, sequence, document) for sequence, document in documents]
    with connection.cursor() as cursor:
        cursor.executemany(_WRITE, rows)


def remove(collection: int, sequence: int) -> None:
    """Remove a document, if it is there."""
    key(collection, sequence)
    with connection.cursor() as cursor:
        cursor.execute(_REMOVE, (collection, sequence))


def remove_collection(collection: int) -> None:
    """Remove all documents of a collection."""
    key(collection, 0)
    with connection.cursor() as cursor:
        cursor.execute(_REMOVE_COLLECTION, (collection,))


def find(request: Request) -> list[Hit]:
    """Return the hits that a request asks for, in one statement."""
    key(request.collection, 0)
    asked: dict[str, int | float | str | list[str]] = {
        "collection": request.collection,
        "terms": _tsquery(request.query),
        "phrases": [_pattern(clause) for clause in request.query.wanted if _is_phrase(clause)],
        "excluded": [_pattern(clause) for clause in request.query.unwanted if _is_phrase(clause)],
        "limit": request.limit,
    }
    before = request.before
    with connection.cursor() as cursor:
        if request.order == NEWEST:
            cursor.execute(_NEWEST, {**asked, "last": before.sequence - 1 if before else MAX_SEQUENCE})
            return [Hit(sequence) for (sequence,) in cursor.fetchall()]
        best, after = (before.score, before.sequence) if before else (math.inf, 0)
        cursor.execute(_RELEVANCE, {**asked, "scored": _MAX_SCORED, "best": best, "after": after})
        return [Hit(sequence, score) for sequence, score in cursor.fetchall()]


def _row(collection: int, sequence: int, document: Document) -> tuple[int, int, str, str]:
    key(collection, sequence)
    fields = document.fields()
    passages = (" ".join(word.spelling for word in passage) for passage in chain.from_iterable(fields))
    return collection, sequence, f" {f' {STEM} '.join(passages)} ", _tsvector(fields)


def _tsvector(fields: Sequence[Sequence[Sequence[Word]]]) -> str:
    """Write the terms with their positions and weights, as far as a vector can hold."""
    positions: dict[str, list[str]] = {}
    position = 0
    for weight, field in zip("ABC", fields, strict=True):
        for word in chain.from_iterable(field):
            position = min(position + 1, _MAX_POSITION)
            for term in of_word(word):
                positions.setdefault(term, []).append(f"{position}{weight}")
    return " ".join(_lexemes(positions))


def _lexemes(positions: Mapping[str, Sequence[str]]) -> Iterator[str]:
    room = _MAX_VECTOR
    for term, places in positions.items():
        kept = places[:_MAX_POSITIONS]
        room -= len(term.encode()) + 4 + 2 * len(kept)
        if room < 0:
            return
        yield f"'{term}':{','.join(kept)}"


def _tsquery(query: Query) -> str:
    """Write a query in tsquery's language; each term is quoted, and none holds a `'` or a backslash."""
    unwanted = (f"!({_clause(clause)})" for clause in query.unwanted if not _is_phrase(clause))
    return " & ".join((*(f"({_clause(clause)})" for clause in query.wanted), *unwanted))


def _clause(clause: Clause) -> str:
    if clause.prefix or _is_phrase(clause):
        return " & ".join(f"'{spelling}'" for spelling in clause.spellings) + (":*" if clause.prefix else "")
    return " | ".join(f"'{term}'" for term in of_clause(clause))


def _is_phrase(clause: Clause) -> bool:
    return len(clause.spellings) > 1


def _pattern(clause: Clause) -> str:
    """Write a phrase as LIKE wants it; no spelling holds a wildcard."""
    return f"% {' '.join(clause.spellings)}{'' if clause.prefix else ' '}%"
