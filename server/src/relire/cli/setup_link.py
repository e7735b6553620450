"""`relire setup-link`: the way in while nobody has an account."""

from __future__ import annotations

import click

from relire.cli.shell.readers import opened


@click.command("setup-link")
@opened
def setup_link() -> None:
    """Print a one-time link for the first account.

    A link that was printed before stops working.

    \b
    Example:
        relire setup-link
    """
    from django.conf import settings
    from django.utils.translation import gettext as _

    from relire.accounts.setup_link import new_setup_link
    from relire.cli.shell.refusals import Refusal

    secret = new_setup_link()
    if secret is None:
        raise Refusal(_("There is an account already: `relire member add NAME` makes another one."))
    click.echo(f"{settings.PUBLIC_URL}/welcome/{secret}/")
