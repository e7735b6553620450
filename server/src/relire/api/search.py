"""`/search`: words in what is kept."""

from __future__ import annotations

from typing import Annotated, Any

from ninja import Query, Router

from relire.api import schemas
from relire.api.answers import linked
from relire.api.auth import Request
from relire.api.keeps import MOST
from relire.library import queries
from relire.library.records import found_record
from relire.search import Order

router = Router(tags=["search"])


@router.get("/search", response={200: schemas.FoundKeeps, 422: schemas.Problem})
def search(
    request: Request,
    q: str,
    order: Order = "newest",
    before: str = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = queries.PAGE,
) -> dict[str, Any]:
    """Find what has all the words of `q`, in any of their forms; "a phrase", word*, -without."""
    page = queries.find(request.auth, q, order=order, before=before or None, limit=limit)
    return {"keeps": [linked(found_record(row)) for row in page.rows], "next": page.next}
