"""Turning an error of the layers below into a refusal; Django is imported only when a command has used it."""

from __future__ import annotations

import sys

import click

from relire.cli.shell.refusals import Misuse, Refusal


def refused(error: Exception) -> Refusal | None:
    """Return an error as a refusal, or None for one that only its author can mend."""
    if isinstance(error, click.ClickException) or "django.db" not in sys.modules:
        return None  # click says its own, and without the database nothing of ours was called
    from relire.accounts.people import SeveralMembers
    from relire.cli.shell.sentences import said

    sentence = said(error)
    if sentence is None:
        return None
    return Misuse(sentence) if isinstance(error, SeveralMembers) else Refusal(sentence)
