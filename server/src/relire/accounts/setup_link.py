"""The one-time link of the first start: printed once, used once.

SetupRefused        the link is wrong or used, or the instance has its first member already
"""

from __future__ import annotations

import hashlib
import secrets

from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.utils import timezone

from relire.accounts.models import Member, SetupLink


class SetupRefused(Exception):
    """The link does not open anything (any more)."""


def new_setup_link() -> str | None:
    """Return the secret of a fresh one-time link, or None when there is a member already.

    A link that was printed before and not used stops working: only the newest opens the door.
    """
    if Member.objects.exists():
        return None
    secret = secrets.token_urlsafe(24)
    with transaction.atomic():
        SetupLink.objects.all().delete()
        SetupLink.objects.create(digest=_digest(secret), made_at=timezone.now())
    return secret


def link_is_good(secret: str) -> bool:
    """Tell whether the link still opens the door."""
    return (
        SetupLink.objects.filter(digest=_digest(secret), used_at=None).exists()
        and not Member.objects.exists()
    )


def make_first_member(secret: str, *, username: str, email: str | None, password: str) -> Member:
    """Make the first member, who is also the operator, and use the link up.

    Raises:
        SetupRefused: the link is wrong or used up.
        django.core.exceptions.ValidationError: the name, address or password cannot be taken.
    """
    with transaction.atomic():
        link = SetupLink.objects.select_for_update().filter(digest=_digest(secret), used_at=None).first()
        if link is None or Member.objects.exists():
            raise SetupRefused
        member = Member(username=username, email=email or None, is_staff=True)
        member.full_clean(exclude=["password"])
        validate_password(password, member)
        member.set_password(password)
        member.save()
        link.used_at = timezone.now()
        link.save(update_fields=["used_at"])
    return member


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
