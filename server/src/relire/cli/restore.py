"""`relire restore`: take articles out of the trash."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("restore")
@click.argument("keeps", nargs=-1, required=True, metavar="ID...")
@for_reader
def restore(reader: Reader, keeps: tuple[str, ...]) -> None:
    """Take articles out of the trash.

    `relire list --trash` shows what is in it.

    \b
    Example:
        relire restore k4x2
    """
    from django.utils.translation import gettext as _

    from relire.cli.shell.keeps import on_each
    from relire.library import trash

    on_each(reader, keeps, trash.restore, _("Restored: %s"))
