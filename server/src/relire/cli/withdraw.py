"""`relire withdraw`: take an article off the public front."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader


@click.command("withdraw")
@click.argument("keep", metavar="ID")
@for_reader
def withdraw(reader: Reader, keep: str) -> None:
    """Take an article off the public front.

    Nobody but those who keep it sees it then.

    \b
    Example:
        relire withdraw k4x2
    """
    from django.utils.translation import gettext as _

    from relire.cli.shell.keeps import line, whole_id
    from relire.cli.shell.refusals import Refusal
    from relire.library import queries
    from relire.portal import publishing

    whole = whole_id(reader, keep)
    told = line(queries.row(reader.library, whole))
    if not publishing.withdraw(reader.library, whole):
        raise Refusal(_("%s is not published.") % told)
    click.echo(_("Withdrawn: %s") % told)
