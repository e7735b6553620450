"""`relire prepare`: what a start makes sure of."""

from __future__ import annotations

import click

from relire.cli.instance import Instance


@click.command()
@click.pass_obj
def prepare(instance: Instance) -> None:
    """Make sure of what a start needs.

    The database is brought up to date, the welcome article is made, and the first member's one-time link printed.

    `relire serve` does this by itself; before a migration a SQLite database is copied aside.

    \b
    Example:
        relire prepare
    """
    instance.prepare(click.echo)
