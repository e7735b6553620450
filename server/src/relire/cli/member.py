"""`relire member`: the people of this Relire."""

from __future__ import annotations

from pathlib import Path

import click

from relire.cli.shell.passwords import password_option
from relire.cli.shell.readers import opened
from relire.cli.shell.text import TEXT


@click.group("member")
def member() -> None:
    """Add people, list them, and give a new password.

    \b
    Examples:
        relire member add jeanne --email jeanne@example.org
        relire member list
    """


@member.command("add")
@click.argument("name", type=TEXT)
@click.option("--email", type=TEXT, default="", help="With which the member may sign in, too.")
@click.option("--operator", is_flag=True, help="Runs this Relire: may publish articles.")
@password_option
@opened
def add(name: str, email: str, password_file: Path | None, *, operator: bool) -> None:
    """Make a member; the password is asked for, or read from a file.

    \b
    Example:
        relire member add jeanne --email jeanne@example.org
    """
    from django.utils.translation import gettext as _

    from relire.accounts.members import add_member
    from relire.cli.shell.passwords import new_password

    add_member(name, email=email, password=new_password(password_file), operator=operator)
    click.echo(_("%s can sign in now.") % name)


@member.command("list")
@opened
def list_() -> None:
    """List who has an account: name, e-mail, and what they are here.

    \b
    Example:
        relire member list
    """
    from relire.accounts.members import members
    from relire.cli.shell.people import told

    for person in members():
        click.echo(told(person))


@member.command("reset")
@click.argument("name", type=TEXT)
@password_option
@opened
def reset(name: str, password_file: Path | None) -> None:
    """Give a member a new password, which signs them out everywhere.

    Their keys for the API stop working too: `relire token new` makes new ones.

    \b
    Example:
        relire member reset jeanne
    """
    from django.utils.translation import gettext as _

    from relire.accounts.members import set_password
    from relire.accounts.people import member_named
    from relire.cli.shell.passwords import new_password

    person = member_named(name)
    set_password(name, new_password(password_file))
    click.echo(_("%s has a new password, and no key for the API any more.") % person.username)
