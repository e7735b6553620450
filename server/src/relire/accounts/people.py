"""Finding a person by what they are called.

NoMember            nobody, or nobody of that name; names who there is
SeveralMembers      a name is needed to choose
"""

from __future__ import annotations

from django.db.models import Q

from relire.accounts.models import Member


class NoMember(Exception):
    """There is no such member."""


class SeveralMembers(Exception):
    """There are several members, and none was named; `names` has them all."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


def member_named(name: str | None) -> Member:
    """Return the member of that name or e-mail, or the only one when no name is given.

    Raises:
        NoMember: there is none (of that name).
        SeveralMembers: no name was given and there are several.
    """
    if name:
        found = Member.objects.filter(
            Q(username__iexact=name) | Q(email__iexact=name), is_active=True
        ).first()
        if found is None:
            raise NoMember(name)
        return found
    members = list(Member.objects.filter(is_active=True).order_by("username")[:20])
    if not members:
        raise NoMember
    if len(members) > 1:
        raise SeveralMembers(tuple(member.username for member in members))
    return members[0]
