"""`relire version`: what runs here."""

from __future__ import annotations

import platform

import click

from relire import __version__


@click.command("version")
def version() -> None:
    """Print the versions of what runs here.

    \b
    Example:
        relire version
    """
    from importlib.metadata import version as of

    click.echo(
        f"relire {__version__} (presscut {of('presscut')}, Django {of('django')}, Python {platform.python_version()})"
    )
