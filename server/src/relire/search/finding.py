"""Finding documents of one collection, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relire.search.backends import backend
from relire.search.cursor import NEWEST, Cursor
from relire.search.errors import BadCursor
from relire.search.query import parse
from relire.search.results import Found, Request

if TYPE_CHECKING:
    from relire.search.cursor import Order
    from relire.search.results import Hit


def find(
    collection: int, query: str, *, order: Order = NEWEST, limit: int = 30, before: Cursor | None = None
) -> Found:
    """Return the first `limit` documents of `collection` that match, or those after `before`.

    One SQL statement. "newest" is the highest sequence first. Pages by relevance follow each other exactly
    while nothing is indexed between them; a document saved meanwhile can shift the scores a little. Raises
    BadCursor when `before` is of another order, ValueError for a limit below 1.
    """
    if limit < 1:
        raise ValueError(f"limit {limit} is below 1")
    if before is not None and before.order != order:
        raise BadCursor(f"a cursor of {before.order}, not of {order}")
    asked = parse(query)
    if not asked.wanted:
        return Found()
    # One more than asked for tells whether there is a next page.
    hits = backend().find(Request(collection, asked, order, limit + 1, before))
    page = tuple(hits[:limit])
    return Found(page, _after(page[-1]) if len(hits) > limit else None)


def _after(hit: Hit) -> Cursor:
    return Cursor(hit.sequence, hit.score)
