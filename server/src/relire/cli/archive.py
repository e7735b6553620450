"""`relire archive`: put articles aside, read or not."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("archive")
@click.argument("keeps", nargs=-1, required=True, metavar="ID...")
@for_reader
def archive(reader: Reader, keeps: tuple[str, ...]) -> None:
    """Put articles into the archive.

    `relire unread` brings them back.

    \b
    Example:
        relire archive k4x2 9ab7
    """
    from django.utils.translation import gettext as _

    from relire.cli.shell.keeps import on_each
    from relire.library import acts

    on_each(reader, keeps, acts.archive, _("Archived: %s"))
