"""Lists of keeps: for people in two or three lines each, for programs as JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import click
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from relire.cli.shell.keeps import SHOWN, line
from relire.cli.shell.moments import stamp
from relire.cli.shell.readers import notice
from relire.cli.shell.text import flat, one_line
from relire.cli.shell.working import pending, trouble
from relire.library import queries

PAGE = 200
"""Rows that are asked of the database at once."""

INDENT = " " * (SHOWN + 2)

PageAfter = Callable[[str | None, int], queries.Page]
"""Returns the page after a cursor (None: the first), of so many rows."""


def show_list(page: PageAfter, limit: int, record: Callable[[queries.Row], dict[str, Any]] | None) -> None:
    """Write a list of at most `limit` rows; `record` makes the JSON of a row, None writes for people."""
    rows, more = _taken(page, limit)
    for row in rows:
        click.echo(json.dumps(record(row), ensure_ascii=False) if record else "\n".join(lines(row)))
    if record is None and not rows:
        notice(_("There is nothing in it."))
    if record is None and more:
        notice(_("There is more: --limit %d shows it.") % (10 * limit))


def lines(row: queries.Row) -> Iterator[str]:
    """Yield a keep as people read it: title; who, when, how long; what is the matter; where the words stand."""
    yield click.style(line(row), bold=True) if sys.stdout.isatty() else line(row)
    minutes = row.reading_minutes
    facts = [
        row.agency or row.site_name or row.host,
        stamp(row.published),
        (ngettext("%d minute", "%d minutes", minutes) % minutes) if minutes else "",
        *(f"#{tag}" for tag in row.tags),
    ]
    if told := " • ".join(one_line(fact) for fact in facts if fact):
        yield INDENT + told
    if matter := trouble(row) or (_("It is being fetched and read.") if pending(row) else ""):
        yield f"{INDENT}{one_line(matter)}"
    if row.pieces:
        yield INDENT + "".join(_marked(flat(piece.text), marked=piece.marked) for piece in row.pieces).strip()


def _marked(text: str, *, marked: bool) -> str:
    if not marked:
        return text
    return click.style(text, bold=True) if sys.stdout.isatty() else f"*{text}*"


def _taken(page: PageAfter, limit: int) -> tuple[list[queries.Row], bool]:
    """Return the first rows, and whether there are more."""
    first = page(None, min(limit, PAGE))
    rows, after = list(first.rows), first.next
    while after and len(rows) < limit:
        some = page(after, min(limit - len(rows), PAGE))
        rows += some.rows
        after = some.next
    return rows, after is not None
