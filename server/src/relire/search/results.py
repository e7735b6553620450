"""What a search gives back, and what a backend is asked for: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relire.search.cursor import Cursor, Order
    from relire.search.query import Query


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that was found; its score, where ranked, is comparable in one search, higher is better."""

    sequence: int
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One page of hits, and where the next begins (None after the last)."""

    hits: tuple[Hit, ...] = ()
    next: Cursor | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One page of one collection's documents that match a query with something wanted."""

    collection: int
    query: Query
    order: Order
    limit: int
    before: Cursor | None = None
