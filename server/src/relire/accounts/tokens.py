"""Keys for programs: made once, shown once, stored as a digest."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from relire.accounts.models import ApiToken, Member

PREFIX = "relire_"
"""Starts every token, so that a leaked one is recognised."""


def new_token(member: Member, name: str) -> str:
    """Make a token of that name and return its secret; a token of the same name stops working."""
    secret = PREFIX + secrets.token_urlsafe(32)
    ApiToken.objects.update_or_create(
        member=member,
        name=name,
        defaults={"digest": _digest(secret), "made_at": timezone.now(), "used_at": None},
    )
    return secret


@dataclass(frozen=True, slots=True)
class Token:
    """A token as a list shows it: its secret is gone for good."""

    name: str
    made_at: datetime
    used_at: datetime | None


def tokens_of(member: int) -> tuple[Token, ...]:
    """Return a member's tokens, in the order of the alphabet."""
    rows = ApiToken.objects.filter(member=member).order_by("name")
    return tuple(Token(row.name, row.made_at, row.used_at) for row in rows)


def revoke(member: int, name: str) -> bool:
    """Have a member's token of that name stop working; tell whether there was such a one."""
    deleted, _ = ApiToken.objects.filter(member=member, name=name).delete()
    return bool(deleted)


def revoke_all(member: int) -> None:
    """Have every token of a member stop working."""
    ApiToken.objects.filter(member=member).delete()


def member_of(secret: str) -> Member | None:
    """Return whose token this is, or None. Remembers the use, to the minute."""
    token = (
        ApiToken.objects.select_related("member")
        .filter(digest=_digest(secret), member__is_active=True)
        .first()
    )
    if token is None:
        return None
    now = timezone.now()
    a_minute_ago = now - timedelta(minutes=1)
    if token.used_at is None or token.used_at < a_minute_ago:
        ApiToken.objects.filter(Q(used_at=None) | Q(used_at__lt=a_minute_ago), pk=token.pk).update(
            used_at=now
        )
    return token.member


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
