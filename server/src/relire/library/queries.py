"""Every read of a library, as values. Each takes the library first, and makes the same queries for any number of rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Count, Q, QuerySet, Subquery
from django.db.models.functions import Substr, TruncMonth

from relire import search
from relire.articles.queries import RevisionText, revision_text
from relire.library.models import Keep, Tag

PAGE = 30
"""Rows of a page of a list."""

SNIPPET = 240
"""Characters of the passage that a search shows around the words."""

MARKED = 100_000
"""Characters of a text in which its passage is looked for; where the words stand later, its beginning is shown."""

MARKED_A_PAGE = 1_000_000
"""Characters in which the passages of a page of rows are looked for; the texts after them show their beginning."""

_PUBLIC_ID = re.compile(r"[a-z2-7]{26}")
"""What `models.new_public_id` makes; nothing else is asked of the database."""

_COLUMNS = (
    "id",
    "public_id",
    "url",
    "given_title",
    "kept_at",
    "state",
    "progress",
    "published_on",
    "archived_at",
    "deleted_at",
    "work",
    "failure",
    "failure_details",
    "next_try",
    "revision__title",
    "revision__site_name",
    "revision__byline",
    "revision__agency",
    "revision__language",
    "revision__published",
    "revision__kind",
    "revision__reading_minutes",
    "revision__excerpt",
)


class NoSuchKeep(Exception):
    """The library has no keep of that id: somebody else's is no different from none."""


@dataclass(frozen=True, slots=True)
class Row:
    """A keep as a list shows it."""

    id: int
    public_id: str
    url: str
    title: str
    kept_at: datetime
    state: str
    progress: float
    published_on: date | None
    archived_at: datetime | None
    deleted_at: datetime | None
    work: str
    failure: str
    failure_details: dict[str, Any]
    next_try: datetime | None
    site_name: str
    byline: str
    agency: str
    language: str
    published: str
    kind: str
    reading_minutes: int
    excerpt: str
    tags: tuple[str, ...] = ()
    pieces: tuple[search.Piece, ...] = ()

    @property
    def host(self) -> str:
        """The host of the address, without `www.`; empty for a text that came without one."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a list, and the cursor of the page after it (None on the last)."""

    rows: tuple[Row, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Detail:
    """A keep, whole: its row, and the text (None while there is none)."""

    row: Row
    text: RevisionText | None
    revision: int | None
    capture: int | None
    library: int = field(repr=False, default=0)


@dataclass(frozen=True, slots=True)
class Which:
    """Which keeps a list shows; the defaults are everything that is not in the trash."""

    states: tuple[str, ...] = ()
    tag: str = ""
    year: int | None = None
    month: int | None = None
    trash: bool = False


UNREAD = Which(states=(Keep.State.UNREAD, Keep.State.READING, Keep.State.READ))
ARCHIVE = Which(states=(Keep.State.ARCHIVED,))
ALL = Which()
TRASH = Which(trash=True)


def page(library: int, which: Which, *, before: str | None = None, limit: int = PAGE) -> Page:
    """Return a page of a list, the newest kept first. Two queries.

    A month's list is by publication. The cursor is the public id of the last row; what cannot be one starts at
    the top.
    """
    keeps = _live(library, trash=which.trash)
    if which.states:
        keeps = keeps.filter(state__in=which.states)
    if which.tag:
        keeps = keeps.filter(tags__key=which.tag)
    if which.year and which.month:
        keeps = keeps.filter(published_on__year=which.year, published_on__month=which.month)
    if before and _PUBLIC_ID.fullmatch(before):
        keeps = keeps.filter(
            id__lt=Subquery(Keep.objects.filter(library=library, public_id=before).values("id"))
        )
    found = list(keeps.order_by("-id").values(*_COLUMNS)[: limit + 1])
    rows = found[:limit]
    return Page(_rows(library, rows), rows[-1]["public_id"] if len(found) > limit else None)


def find(
    library: int, words: str, *, order: search.Order = "newest", before: str | None = None, limit: int = PAGE
) -> Page:
    """Return a page of what has these words, each row with the passage where they stand. Four queries.

    Raises:
        relire.search.BadCursor: `before` is no cursor of a search.
    """
    cursor = search.Cursor.read(before) if before else None
    found = search.find(library, words, order=order, limit=limit, before=cursor)
    ids = [hit.sequence for hit in found.hits]
    by_id = {row["id"]: row for row in _live(library).filter(id__in=ids).values(*_COLUMNS)}
    rows = _rows(library, [by_id[id_] for id_ in ids if id_ in by_id], query=search.parse(words))
    return Page(rows, str(found.next) if found.next else None)


def detail(library: int, public_id: str) -> Detail:
    """Return one keep whole, also out of the trash; one that was merged leads to the one it became.

    Raises:
        NoSuchKeep: the library has none of that id.
    """
    keep = _one(library, public_id)
    text = revision_text(keep["revision_id"]) if keep["revision_id"] else None
    return Detail(_rows(library, [keep])[0], text, keep["revision_id"], keep["capture_id"], library)


def row(library: int, public_id: str) -> Row:
    """Return one keep without its text; otherwise as `detail`.

    Raises:
        NoSuchKeep: the library has none of that id.
    """
    return _rows(library, [_one(library, public_id)])[0]


def whole_id(library: int, start: str) -> str:
    """Return the public id that starts so, as people type it in a shell.

    Raises:
        NoSuchKeep: none starts so, or several do.
    """
    ids = list(
        Keep.objects.filter(library=library, public_id__startswith=start.lower()).values_list(
            "public_id", flat=True
        )[:2]
    )
    if len(ids) != 1:
        raise NoSuchKeep(start)
    return ids[0]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many keeps each list has."""

    unread: int
    archive: int
    all: int
    trash: int


def counts(library: int) -> Counts:
    """Return how many keeps each list has. One query."""
    live = Q(deleted_at=None)
    numbers = Keep.objects.filter(library=library, merged_into=None).aggregate(
        unread=Count("id", filter=live & Q(state__in=UNREAD.states)),
        archive=Count("id", filter=live & Q(state__in=ARCHIVE.states)),
        all=Count("id", filter=live),
        trash=Count("id", filter=~live),
    )
    return Counts(**numbers)


def tags(library: int) -> tuple[tuple[str, str, int], ...]:
    """Return (key, name, number of keeps) of each tag that is used, in the order of the alphabet. One query."""
    used = Q(keeps__deleted_at=None, keeps__merged_into=None)
    rows = (
        Tag.objects.filter(library=library).annotate(number=Count("keeps", filter=used)).filter(number__gt=0)
    )
    return tuple(rows.order_by("key").values_list("key", "name", "number"))


def months(library: int) -> tuple[tuple[date, int], ...]:
    """Return (first day of the month, number of keeps) of each month of publication, newest first. One query."""
    rows = _live(library).exclude(published_on=None).annotate(month=TruncMonth("published_on"))
    return tuple(
        rows.values("month").annotate(number=Count("id")).order_by("-month").values_list("month", "number")
    )


def _one(library: int, public_id: str) -> dict[str, Any]:
    """Return the columns of a keep, or of the one it was merged into."""
    columns = (*_COLUMNS, "revision_id", "capture_id", "merged_into_id")
    keep: dict[str, Any] | None = None
    if _PUBLIC_ID.fullmatch(public_id):
        keep = Keep.objects.filter(library=library, public_id=public_id).values(*columns).first()
    if keep and keep["merged_into_id"]:
        keep = Keep.objects.filter(library=library, pk=keep["merged_into_id"]).values(*columns).first()
    if keep is None:
        raise NoSuchKeep(public_id)
    return keep


def _live(library: int, *, trash: bool = False) -> QuerySet[Keep]:
    return Keep.objects.filter(library=library, merged_into=None, deleted_at__isnull=not trash)


def _rows(
    library: int, rows: Sequence[dict[str, Any]], *, query: search.Query | None = None
) -> tuple[Row, ...]:
    ids = [row["id"] for row in rows]
    tags_of: dict[int, list[str]] = {id_: [] for id_ in ids}
    for name, keep in (
        Tag.objects.filter(library=library, keeps__in=ids).order_by("key").values_list("name", "keeps")
    ):
        if keep in tags_of:
            tags_of[keep].append(name)
    texts = _texts(ids) if query else {}
    return tuple(
        _row(
            row,
            tuple(tags_of[row["id"]]),
            search.snippet(texts.get(row["id"], ""), query, SNIPPET) if query else (),
        )
        for row in rows
    )


def _texts(ids: Sequence[int]) -> dict[int, str]:
    """Return how each text begins: marking costs a second for a million characters, and a text may have more."""
    rows = Keep.objects.filter(id__in=ids, revision__isnull=False).order_by("-id")
    texts: dict[int, str] = {}
    room = MARKED_A_PAGE
    for id_, beginning in rows.values_list("id", Substr("revision__text", 1, MARKED)):
        texts[id_] = beginning[: max(room, SNIPPET)]
        room -= len(texts[id_])
    return texts


def _row(values: dict[str, Any], tags: tuple[str, ...], pieces: tuple[search.Piece, ...]) -> Row:
    own = {name: values[name] for name in _COLUMNS if "__" not in name and name != "given_title"}
    read = {
        name.removeprefix("revision__"): values[name] for name in _COLUMNS if name.startswith("revision__")
    }
    title = read.pop("title") or values["given_title"] or values["url"]
    minutes = read.pop("reading_minutes") or 0
    texts: dict[str, Any] = {name: value or "" for name, value in read.items()}
    return Row(**own, **texts, title=title, reading_minutes=minutes, tags=tags, pieces=pieces)
