"""`relire token`: keys with which programs act for a member."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader, notice
from relire.cli.shell.text import TEXT


@click.group("token")
def token() -> None:
    """Make, list and revoke keys for the API.

    \b
    Examples:
        relire token new phone
        relire token revoke phone
    """


@token.command("new")
@click.argument("name", type=TEXT)
@for_reader
def new(reader: Reader, name: str) -> None:
    """Make a key and print it, this once; a key of the same name stops working.

    \b
    Example:
        curl -H "Authorization: Bearer $(relire token new phone)" http://localhost:8000/api/v1/keeps
    """
    from django.utils.translation import gettext as _

    from relire.accounts.people import member_named
    from relire.accounts.tokens import new_token

    secret = new_token(member_named(reader.name), name)
    notice(
        _("Whoever has this key reads and changes the library of %s. It is not shown again.") % reader.name
    )
    click.echo(secret)


@token.command("list")
@for_reader
def list_(reader: Reader) -> None:
    """List the keys of a member by name, with the day when each was used last.

    \b
    Example:
        relire token list
    """
    from django.utils.translation import gettext as _

    from relire.accounts.tokens import tokens_of
    from relire.cli.shell.moments import day

    for it in tokens_of(reader.member):
        click.echo(f"{it.name}\t{day(it.used_at) if it.used_at else _('never used')}")


@token.command("revoke")
@click.argument("name", type=TEXT)
@for_reader
def revoke(reader: Reader, name: str) -> None:
    """Have a key stop working at once.

    \b
    Example:
        relire token revoke phone
    """
    from django.utils.translation import gettext as _

    from relire.accounts import tokens
    from relire.cli.shell.refusals import Refusal

    if not tokens.revoke(reader.member, name):
        raise Refusal(
            _("%(member)s has no key of the name “%(name)s”.") % {"member": reader.name, "name": name}
        )
    click.echo(_("The key “%s” does not work any more.") % name)
