"""`relire publish`: show an article to the world."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("publish")
@click.argument("keep", metavar="ID")
@for_reader
def publish(reader: Reader, keep: str) -> None:
    """Show an article to the world.

    It gets an address of its own, which is printed; `relire withdraw` ends it. Only what you may show is yours to
    publish.

    \b
    Example:
        relire publish k4x2
    """
    from django.conf import settings

    from relire.cli.shell.keeps import whole_id
    from relire.portal import publishing

    publication = publishing.publish(reader.library, whole_id(reader, keep))
    click.echo(f"{settings.PUBLIC_URL}/a/{publication}")
