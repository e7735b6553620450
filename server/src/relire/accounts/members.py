"""Members as the operator sees them: adding one, listing them, giving a new password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from relire.accounts.models import Member
from relire.accounts.people import member_named
from relire.accounts.tokens import revoke_all


@dataclass(frozen=True, slots=True)
class Person:
    """A member, as a list shows them. `door` is the one their account was made for: `member` or `client`."""

    name: str
    email: str
    operator: bool
    door: str
    joined: datetime


def members() -> tuple[Person, ...]:
    """Return everybody who may sign in, in the order of the alphabet. One query."""
    rows = Member.objects.filter(is_active=True).order_by("username")
    return tuple(
        Person(row.username, row.email or "", row.is_operator, row.door, row.date_joined) for row in rows
    )


def add_member(name: str, *, email: str | None, password: str, operator: bool = False) -> Member:
    """Make a member who signs in by the member's door.

    Raises:
        django.core.exceptions.ValidationError: the name, address or password cannot be taken.
    """
    member = Member(username=name, email=email or None, is_staff=operator)
    member.full_clean(exclude=["password"])
    _refuse_a_likeness(name, email or name)
    validate_password(password, member)
    member.set_password(password)
    member.save()
    return member


def _refuse_a_likeness(name: str, email: str) -> None:
    """Raise ValidationError when somebody could be meant by the same name or address, in whatever case."""
    alike = (
        Q(username__iexact=name) | Q(email__iexact=name) | Q(username__iexact=email) | Q(email__iexact=email)
    )
    if Member.objects.filter(alike).exists():
        raise ValidationError(_("Somebody here has that name or address already."))


def set_password(name: str, password: str) -> None:
    """Give a member a new password, which ends every session that they have open, and every key for a program.

    Raises:
        relire.accounts.people.NoMember: nobody is called so.
        django.core.exceptions.ValidationError: the password cannot be taken.
    """
    member = member_named(name)
    validate_password(password, member)
    member.set_password(password)
    with transaction.atomic():
        member.save(update_fields=["password"])
        revoke_all(member.pk)
