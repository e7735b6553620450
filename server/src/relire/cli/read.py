"""`relire read`: read an article."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("read")
@click.argument("keep", metavar="ID")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json", "html"]),
    default="text",
    show_default=True,
    help="How it is written.",
)
@for_reader
def read(reader: Reader, keep: str, form: str) -> None:
    """Read an article.

    Who wrote it, when and where, then its text, wrapped for the terminal. The beginning of its id is
    enough, from 4 characters on.

    \b
    Examples:
        relire read k4x2
        relire read k4x2 --format markdown > article.md
    """
    from relire.cli.shell.keeps import whole_id
    from relire.cli.shell.reading import show
    from relire.library import queries

    show(queries.detail(reader.library, whole_id(reader, keep)), form)
