"""What the API answers, for its OpenAPI description; the values are made by `relire.library.records`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import ConfigDict, Field

from relire.api.given import Tags

State = Literal["unread", "reading", "read", "archived"]
Work = Literal["queued", "working", "ready", "failed"]


class Failure(Schema):
    """Why there is no article (yet): a stable code, and a sentence in the caller's language."""

    code: str
    sentence: str


class Links(Schema):
    """Where the keep is for programs, and for people."""

    self: str
    page: str


class Keep(Schema):
    """A kept article, as a list shows it."""

    id: str
    url: str | None
    title: str
    state: State
    progress: float = Field(description="How far it was read, from 0 to 1.")
    tags: list[str]
    kept_at: str
    archived_at: str | None
    deleted_at: str | None
    work: Work
    failure: Failure | None
    next_try: str | None = Field(description="When it is tried again by itself.")
    site_name: str | None
    byline: str | None
    agency: str | None
    language: str | None
    published: str | None
    kind: str | None
    note: str | None = Field(description="What to know about a text that is ready but no whole article.")
    reading_minutes: int
    excerpt: str
    links: Links


class WholeKeep(Keep):
    """A kept article with its text."""

    text: str | None
    html: str | None = Field(description="Sanitised: safe to show.")
    found: dict[str, Any] | None = Field(description="All that presscut found around the text, in its JSON.")


class Piece(Schema):
    """A part of a passage; marked when it is a word that was searched."""

    text: str
    marked: bool


class FoundKeep(Keep):
    """A kept article that a search found, with the passage where the words stand."""

    passage: list[Piece]


class Keeps(Schema):
    """A page of a list."""

    keeps: list[Keep]
    next: str | None = Field(description="Give it as `before` for the next page; null on the last.")


class FoundKeeps(Schema):
    """A page of what a search found."""

    keeps: list[FoundKeep]
    next: str | None = Field(description="Give it as `before` for the next page; null on the last.")


class FieldError(Schema):
    """What is wrong with one value."""

    field: str
    sentence: str


class Problem(Schema):
    """A refusal (RFC 9457)."""

    type: str
    code: str
    title: str
    status: int
    detail: str
    errors: list[FieldError] | None = None


class Change(Schema):
    """What `PATCH` changes; what is left out stays."""

    model_config = ConfigDict(extra="forbid")

    state: Literal["unread", "reading", "archived"] | None = Field(
        None,
        description="`archived`; `reading`: out of the archive, at the place where it was; `unread`: from its first line.",
    )
    progress: Annotated[float, Field(ge=0, le=1)] | None = None
    tags: Tags | None = Field(None, description="Exactly these tags, in place of those it has.")
