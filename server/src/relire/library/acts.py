"""What a reader does with a keep: open it, read on, archive it, bring it back."""

from __future__ import annotations

from django.db.models import Case, F, Q, Value, When
from django.utils import timezone

from relire.library.models import Keep

FINISHED = 0.98
"""Share of the text from which on it counts as read to the end."""


def archive(library: int, public_id: str) -> bool:
    """Archive a keep; tell whether there was such a one."""
    return _update(library, public_id, state=Keep.State.ARCHIVED, archived_at=timezone.now())


def unarchive(library: int, public_id: str) -> bool:
    """Take a keep out of the archive, at the place where its reader was; tell whether there was such a one."""
    archived = Q(state=Keep.State.ARCHIVED)
    state = Case(
        When(archived & Q(progress__gte=FINISHED), then=Value(Keep.State.READ)),
        When(archived & Q(progress__gt=0), then=Value(Keep.State.READING)),
        When(archived, then=Value(Keep.State.UNREAD)),
        default=F("state"),
    )
    return _update(library, public_id, state=state, archived_at=None)


def unread(library: int, public_id: str) -> bool:
    """Put a keep back among the unread, from its first line; tell whether there was such a one."""
    return _update(library, public_id, state=Keep.State.UNREAD, archived_at=None, progress=0)


def read_on(library: int, public_id: str, progress: float) -> bool:
    """Remember how far a text was read, as a share from 0 to 1; tell whether there was such a keep.

    Raises:
        ValueError: the share is not between 0 and 1.
    """
    if not 0 <= progress <= 1:
        raise ValueError(progress)
    found = _update(library, public_id, progress=progress)
    live = Keep.objects.filter(library=library, public_id=public_id)
    if progress >= FINISHED:
        live.filter(state__in=[Keep.State.UNREAD, Keep.State.READING]).update(state=Keep.State.READ)
    elif progress > 0:
        live.filter(state=Keep.State.UNREAD).update(state=Keep.State.READING)
    return found


def _update(library: int, public_id: str, **columns: object) -> bool:
    rows = Keep.objects.filter(library=library, public_id=public_id, deleted_at=None, merged_into=None)
    return bool(rows.update(**columns))
