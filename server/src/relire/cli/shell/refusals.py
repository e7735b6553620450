"""Errors that a person can mend, as sentences in their language, with an exit status.

Refusal          1   it could not be done
└── Misuse       2   it was not asked for rightly
"""

from __future__ import annotations

from typing import IO, Any

import click

FAILED = 1


class Refusal(click.ClickException):
    """A sentence for the person at the shell, who asked for what cannot be done."""

    exit_code = FAILED

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002 - as click calls it
        """Say it on standard error."""
        complain(self.message)


class Misuse(Refusal):
    """A sentence for the person at the shell, who did not ask rightly."""

    exit_code = 2


def complain(sentence: str) -> None:
    """Say on standard error what went wrong."""
    click.echo(f"relire: {sentence}", err=True)
