"""Whose library: the row is made when it is first asked for."""

from __future__ import annotations

from django.utils import timezone

from relire.library.models import Library


def library_of(member: int) -> int:
    """Return the id of a member's library, making it at the first time."""
    library, _ = Library.objects.get_or_create(owner_id=member, defaults={"made_at": timezone.now()})
    return library.pk


def has_library(member: int) -> bool:
    """Tell whether a member has a library yet."""
    return Library.objects.filter(owner_id=member).exists()
