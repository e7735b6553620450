"""Keeps as the shell names them: by the beginning of their id."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

import click
from django.utils.translation import gettext as _

from relire.cli.shell.readers import Reader
from relire.cli.shell.refusals import FAILED, Misuse, Refusal, complain
from relire.cli.shell.sentences import said
from relire.cli.shell.text import one_line
from relire.library import queries

SHOWN = 8
"""Characters of an id that lists show: enough to tell apart all that one person keeps."""

SHORTEST = 4
"""Characters that must be typed of an id, so that a slip of the finger names nothing."""


def whole_id(reader: Reader, start: str) -> str:
    """Return the id that begins so.

    Raises:
        Misuse: too little of it was given.
        relire.library.queries.NoSuchKeep: no id begins so, or several do.
    """
    if len(start) < SHORTEST:
        raise Misuse(_("Give at least %d characters of the id.") % SHORTEST)
    return queries.whole_id(reader.library, start)


def line(row: queries.Row) -> str:
    """Return a keep as one line: the beginning of its id, and its title."""
    return f"{row.public_id[:SHOWN]}  {title_of(row)}"


def title_of(row: queries.Row) -> str:
    """Return a keep's title on one line, or words that stand in its place."""
    return one_line(row.title) or _("(without a title)")


Act = Callable[[int, str], bool]
"""Something done to a keep of a library; it tells whether there was such a one."""


def on_each(reader: Reader, ids: Iterable[str], act: Act, sentence: str) -> None:
    """Do something to each keep, and say so with its line in place of `%s`; one that fails never stops the rest."""
    failed = False
    for start in ids:
        try:
            click.echo(sentence % _done(reader, whole_id(reader, start), act))
        except (Refusal, queries.NoSuchKeep) as error:
            complain(said(error) or str(error))
            failed = True
    if failed:
        sys.exit(FAILED)


def _done(reader: Reader, keep: str, act: Act) -> str:
    found = act(reader.library, keep)
    row = queries.row(reader.library, keep)
    if not found and row.deleted_at:
        raise Refusal(_("%s is in the trash: bring it back with `relire restore` first.") % line(row))
    if not found:
        raise queries.NoSuchKeep(keep)
    return line(row)
