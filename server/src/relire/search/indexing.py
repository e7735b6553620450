"""Making documents findable and forgetting them, within the caller's transaction.

What is indexed is found at once by the same connection, by others when the transaction is committed, and
never when it is rolled back.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from relire.search.backends import backend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relire.search.document import Document

_BATCH = 200  # documents in memory at once


def index(collection: int, sequence: int, document: Document) -> None:
    """Make a document findable, in the place of an earlier one of the same numbers."""
    index_many(collection, [(sequence, document)])


def index_many(collection: int, documents: Iterable[tuple[int, Document]]) -> None:
    """Do as `index` for each sequence and document, reading the iterable as it goes."""
    unread = iter(documents)
    while batch := list(islice(unread, _BATCH)):
        backend().write(collection, batch)


def remove(collection: int, sequence: int) -> None:
    """Forget one document; nothing happens when it is not there."""
    backend().remove(collection, sequence)


def remove_collection(collection: int) -> None:
    """Forget every document of a collection."""
    backend().remove_collection(collection)
