"""Keeping one input after the other, and saying what came of each."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import click
from django.utils.translation import gettext as _

from relire.cli.shell.inputs import Input
from relire.cli.shell.keeps import line
from relire.cli.shell.progress import Progress
from relire.cli.shell.readers import Reader
from relire.cli.shell.refusals import FAILED, Refusal, complain
from relire.cli.shell.sentences import said
from relire.cli.shell.working import trouble, worked
from relire.library import queries
from relire.library.keeping import Kept, keep


def keep_all(reader: Reader, inputs: Iterable[Input], *, wait: bool) -> None:
    """Keep every input, in order; ends with status 1 if any failed, and says so when there was none at all."""
    progress = Progress()
    number, failed = 0, 0
    for number, it in enumerate(inputs, start=1):
        progress.show(number, it.name)
        sentence, well = _kept(reader, it, wait=wait)
        progress.clear()
        if well:
            click.echo(sentence)
        else:
            complain(sentence)
            failed += 1
    if number == 0:
        raise Refusal(_("There is no file in it."))
    if failed:
        sys.exit(FAILED)


def _kept(reader: Reader, it: Input, *, wait: bool) -> tuple[str, bool]:
    """Keep one input; return what to say, and whether it went well."""
    try:
        kept = keep(reader.library, it.given(), queue=not wait)
    except Exception as error:
        sentence = said(error)
        if sentence is None:
            raise
        return f"{it.name}: {sentence}", False
    row = worked(reader.library, kept.public_id) if wait else queries.row(reader.library, kept.public_id)
    told = _told(row, kept)
    reason = trouble(row)
    return (f"{told}: {reason}", False) if reason else (told, True)


def _told(row: queries.Row, kept: Kept) -> str:
    # What was merged into an older keep was kept before, too.
    known = not kept.new or kept.public_id != row.public_id
    return _("%s (kept before)") % line(row) if known else line(row)
