"""`relire retry`: try again what failed."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("retry")
@click.argument("keep", metavar="ID")
@click.option("--no-wait", is_flag=True, help="Leave fetching and reading to the worker.")
@for_reader
def retry(reader: Reader, keep: str, *, no_wait: bool) -> None:
    """Try again what failed.

    It is fetched and read anew; what waits for its next try is tried now.

    \b
    Example:
        relire retry k4x2
    """
    from relire.cli.shell.keeps import whole_id
    from relire.cli.shell.retrying import retried

    click.echo(retried(reader, whole_id(reader, keep), wait=not no_wait))
