"""A line on a terminal that says what is in hand; nothing where standard error goes elsewhere."""

from __future__ import annotations

import shutil
import sys

import click

from relire.cli.shell.text import printable

CLEAR_LINE = "\r\x1b[K"


class Progress:
    """The line, drawn over and over."""

    def __init__(self) -> None:
        self._seen = sys.stderr.isatty()

    def show(self, number: int, name: str) -> None:
        """Say that the number-th input is in hand."""
        if self._seen:
            room = shutil.get_terminal_size().columns - 1
            click.echo(f"{CLEAR_LINE}{f'{number}  {printable(name)}'[:room]}", err=True, nl=False)

    def clear(self) -> None:
        """Leave an empty line to what is said next."""
        if self._seen:
            click.echo(CLEAR_LINE, err=True, nl=False)
