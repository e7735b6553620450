"""`/keeps`: keeping, listing, reading, changing and throwing away."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import Annotated, Any, Literal

from django.http import HttpResponse
from ninja import Body, Query, Router, Schema, Status
from pydantic import Field

from relire.api import schemas
from relire.api.answers import address, linked
from relire.api.auth import Request
from relire.api.given import FORMS, JSON, Tag, ToKeep, given
from relire.api.problems import Problem
from relire.library import acts, queries, tagging, tasks, trash
from relire.library.keeping import keep
from relire.library.records import record, whole_record

router = Router(tags=["keeps"])

LISTS = {
    "unread": queries.UNREAD,
    "archived": queries.ARCHIVE,
    "all": queries.ALL,
    "trash": queries.TRASH,
}
MOST = 200
"""Longest page of a list."""


class Asked(Schema):
    """Which keeps a list shows."""

    state: Literal["unread", "archived", "all", "trash"] = "all"
    tag: Tag = ""
    month: str = Field("", pattern=r"^([12][0-9]{3}-(0[1-9]|1[0-2]))?$")
    before: str = Field("", pattern=r"^([a-z2-7]{26})?$")
    limit: int = Field(queries.PAGE, ge=1, le=MOST)


_TO_KEEP = ToKeep.model_json_schema()
_FORM = {**_TO_KEEP, "properties": {**_TO_KEEP["properties"], "file": {"type": "string", "format": "binary"}}}
_BODY = {JSON: {"schema": _TO_KEEP}, **{form: {"schema": _FORM} for form in FORMS}}


@router.post(
    "/keeps",
    response={
        201: schemas.Keep,
        200: schemas.Keep,
        413: schemas.Problem,
        415: schemas.Problem,
        422: schemas.Problem,
    },
    openapi_extra={"requestBody": {"required": True, "content": _BODY}},
)
def keep_one(request: Request, response: HttpResponse) -> Status[dict[str, Any]]:
    """Keep an address, a text or a file. 201: it is new; 200: this library has that address already.

    What was given is on disk when this answers. Fetching and reading follow in the queue: `work` says where it is.
    """
    kept = keep(request.auth, given(request))
    response["Location"] = address(kept.public_id)
    row = queries.row(request.auth, kept.public_id)
    return Status(HTTPStatus.CREATED if kept.new else HTTPStatus.OK, linked(record(row)))


@router.get("/keeps", response={200: schemas.Keeps, 422: schemas.Problem})
def list_keeps(request: Request, asked: Query[Asked]) -> dict[str, Any]:
    """List what is kept, the newest first. `unread` is what is not archived; `month` (2020-08) is of publication."""
    which = replace(LISTS[asked.state], tag=tagging.fold(asked.tag))
    if asked.month:
        which = replace(which, year=int(asked.month[:4]), month=int(asked.month[5:]))
    page = queries.page(request.auth, which, before=asked.before or None, limit=asked.limit)
    return {"keeps": [linked(record(row)) for row in page.rows], "next": page.next}


@router.get("/keeps/{keep_id}", response={200: schemas.WholeKeep, 404: schemas.Problem})
def read_keep(request: Request, keep_id: str) -> dict[str, Any]:
    """Return a keep with its text. The id of one that became part of another gives that one."""
    return linked(whole_record(queries.detail(request.auth, keep_id)))


@router.patch(
    "/keeps/{keep_id}",
    response={200: schemas.Keep, 404: schemas.Problem, 409: schemas.Problem, 422: schemas.Problem},
)
def change_keep(request: Request, keep_id: str, change: Annotated[schemas.Change, Body()]) -> dict[str, Any]:
    """Archive, bring back, remember how far it was read, or set the tags."""
    row = queries.row(request.auth, keep_id)
    if row.deleted_at:
        raise Problem("in-the-trash")
    if change.tags is not None:
        tagging.retag(request.auth, row.public_id, change.tags)
    if change.progress is not None:
        acts.read_on(request.auth, row.public_id, change.progress)
    if change.state:
        to = {"archived": acts.archive, "reading": acts.unarchive, "unread": acts.unread}
        to[change.state](request.auth, row.public_id)
    return linked(record(queries.row(request.auth, row.public_id)))


@router.delete("/keeps/{keep_id}", response={204: None, 404: schemas.Problem})
def delete_keep(request: Request, keep_id: str) -> Status[None]:
    """Put a keep into the trash, for 30 days."""
    trash.delete(request.auth, queries.row(request.auth, keep_id).public_id)
    return Status(HTTPStatus.NO_CONTENT, None)


@router.post("/keeps/{keep_id}/restore", response={200: schemas.Keep, 404: schemas.Problem})
def restore_keep(request: Request, keep_id: str) -> dict[str, Any]:
    """Take a keep out of the trash."""
    row = queries.row(request.auth, keep_id)
    trash.restore(request.auth, row.public_id)
    return linked(record(queries.row(request.auth, row.public_id)))


@router.post(
    "/keeps/{keep_id}/retry", response={200: schemas.Keep, 404: schemas.Problem, 409: schemas.Problem}
)
def retry_keep(request: Request, keep_id: str) -> dict[str, Any]:
    """Fetch and read again what failed, or what waits for its next try."""
    row = queries.row(request.auth, keep_id)
    if not tasks.try_again(request.auth, row.public_id):
        raise Problem("nothing-to-retry")
    return linked(record(queries.row(request.auth, row.public_id)))
