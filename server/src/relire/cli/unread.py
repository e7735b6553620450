"""`relire unread`: put articles back among the unread."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("unread")
@click.argument("keeps", nargs=-1, required=True, metavar="ID...")
@for_reader
def unread(reader: Reader, keeps: tuple[str, ...]) -> None:
    """Put articles back among the unread.

    They begin again at their first line.

    \b
    Example:
        relire unread k4x2
    """
    from django.utils.translation import gettext as _

    from relire.cli.shell.keeps import on_each
    from relire.library import acts

    on_each(reader, keeps, acts.unread, _("Unread: %s"))
