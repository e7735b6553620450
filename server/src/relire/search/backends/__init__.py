"""The databases that can search: one module each, chosen here and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from django.db import connection

from relire.search.backends import postgres, sqlite
from relire.search.errors import UnsupportedDatabase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relire.search.document import Document
    from relire.search.results import Hit, Request


class Backend(Protocol):
    """What a module of this package offers. Collections and sequences out of range raise ValueError."""

    def write(self, collection: int, documents: Sequence[tuple[int, Document]]) -> None:
        """Write each sequence and document, over one that is there."""

    def remove(self, collection: int, sequence: int) -> None:
        """Remove a document, if it is there."""

    def remove_collection(self, collection: int) -> None:
        """Remove all documents of a collection."""

    def find(self, request: Request) -> list[Hit]:
        """Return the hits that a request asks for, in one statement."""


_BACKENDS: dict[str, Backend] = {"sqlite": sqlite, "postgresql": postgres}


def backend() -> Backend:
    """Return the backend for the database of the settings; raise UnsupportedDatabase when there is none."""
    return backend_for(connection.vendor)


def backend_for(vendor: str) -> Backend:
    """Return the backend for a database by Django's name of it; raise UnsupportedDatabase when there is none."""
    try:
        return _BACKENDS[vendor]
    except KeyError as error:
        raise UnsupportedDatabase(f"search works on SQLite and PostgreSQL, not on {vendor}") from error
