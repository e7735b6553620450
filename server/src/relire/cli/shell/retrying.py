"""Trying again at the shell."""

from __future__ import annotations

from django.utils.translation import gettext as _

from relire.cli.shell.keeps import line
from relire.cli.shell.readers import Reader
from relire.cli.shell.refusals import Refusal
from relire.cli.shell.working import trouble, worked
from relire.library import queries, tasks


def retried(reader: Reader, keep: str, *, wait: bool) -> str:
    """Start over on a keep, do the work unless it is left to the worker, and return what to say.

    Raises:
        Refusal: there was nothing to try again, or it failed again.
    """
    row = queries.row(reader.library, keep)
    if not tasks.try_again(reader.library, row.public_id):
        raise Refusal(_("%s has been read: there is nothing to try again.") % line(row))
    if not wait:
        return _("Queued: %s") % line(row)
    row = worked(reader.library, row.public_id)
    if reason := trouble(row):
        raise Refusal(f"{line(row)}: {reason}")
    return line(row)
