"""Doing the work on a keep here and now, and telling what came of it."""

from __future__ import annotations

import logging
import time
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from relire.cli.shell.moments import clock
from relire.library import queries, working
from relire.library.failures import sentence

logger = logging.getLogger(__name__)

PAUSE = 0.2
"""Seconds between two looks at a keep that a worker has in hand."""


def worked(library: int, keep: str) -> queries.Row:
    """Do what a keep needs, or wait for the worker that does it, and return its row when that has ended.

    It ends when the text is there, when it failed, or when it will be tried again later. A worker that was
    killed is waited for until its lease ends; then the work is done here.
    """
    while True:
        row = queries.row(library, keep)
        if not pending(row):
            return row
        try:
            working.work(row.id)
        except Exception:  # the row says that it failed; the cause is for the log
            logger.exception("The work on %s failed", keep)
        if pending(queries.row(library, keep)):
            time.sleep(PAUSE)


def pending(row: queries.Row) -> bool:
    """Tell whether work on a keep is due or in hand; False once it has ended, or waits for its next try."""
    if row.work not in {"queued", "working"}:
        return False
    return row.work == "working" or row.next_try is None or row.next_try <= timezone.now()


def trouble(row: queries.Row) -> str:
    """Return why there is no text (yet) and what happens next, in a sentence or two; empty when all is well."""
    if not row.failure:
        return ""
    reason = sentence(row.failure, row.failure_details)
    if row.work == "queued" and row.next_try:
        return f"{reason} {_again(row.next_try)}"
    return reason


def _again(moment: datetime) -> str:
    return _("It is tried again at %s while `relire serve` runs.") % clock(timezone.localtime(moment))
