"""What a start makes sure of: a database that is up to date, our welcome article, and a way in."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.utils.translation import gettext as _

from relire.accounts.setup_link import new_setup_link
from relire.config.migrating import migrate_if_needed
from relire.portal.welcome import make_welcome


def prepare(say: Callable[[str], None]) -> None:
    """Migrate, make the welcome article, and print the one-time link while there is no member.

    Raises:
        relire.config.errors.NewerDatabase: the database was made by a newer Relire.
    """
    migrate_if_needed(say)
    make_welcome()
    secret = new_setup_link()
    if secret:
        say(_("Nobody has an account here yet. Make the first one with this link, which works once:"))
        say(f"    {settings.PUBLIC_URL}/welcome/{secret}/")
