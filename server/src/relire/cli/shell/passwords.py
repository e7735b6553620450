"""A new password: asked for twice at the terminal, or read from a file."""

from __future__ import annotations

from pathlib import Path

import click

LONGEST = 4096
"""Bytes that are read of a password file."""

password_option = click.option(
    "--password-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True),
    help="Read the password from the first line of this file (-: standard input) instead of asking for it.",
)


def new_password(file: Path | None) -> str:
    """Return the password that the file has in its first line, or that was typed twice."""
    if file is None:
        return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
    with click.open_file(str(file), "rb") as opened:
        first: bytes = opened.readline(LONGEST)
    return first.decode("utf-8", "replace").rstrip("\r\n")
