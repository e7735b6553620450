"""`relire delete`: put articles into the trash."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("delete")
@click.argument("keeps", nargs=-1, required=True, metavar="ID...")
@for_reader
def delete(reader: Reader, keeps: tuple[str, ...]) -> None:
    """Put articles into the trash, for 30 days.

    `relire restore` brings them back.

    \b
    Example:
        relire delete k4x2 9ab7
    """
    from django.utils.translation import gettext as _

    from relire.cli.shell.keeps import on_each
    from relire.library import trash

    on_each(reader, keeps, trash.delete, _("In the trash for 30 days: %s"))
