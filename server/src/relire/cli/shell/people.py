"""A person in a list, at the terminal."""

from __future__ import annotations

from django.utils.translation import gettext as _

from relire.accounts.members import Person
from relire.cli.shell.text import one_line


def told(person: Person) -> str:
    """Return a person as one line, in columns that a program can split at tabs: name, e-mail, what they are here."""
    kind = _("operator") if person.operator else _("client") if person.door == "client" else _("member")
    return "\t".join(one_line(column) for column in (person.name, person.email, kind))
