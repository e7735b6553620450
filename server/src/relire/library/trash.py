"""The trash: what was deleted, for thirty days."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from relire.articles import disposal
from relire.library import finding
from relire.library.models import Keep

KEPT_FOR = timedelta(days=30)
"""How long a deleted keep can be taken out of the trash."""


def delete(library: int, public_id: str) -> bool:
    """Put a keep into the trash; tell whether there was such a one."""
    return _set(library, public_id, deleted=True)


def restore(library: int, public_id: str) -> bool:
    """Take a keep out of the trash; tell whether there was such a one."""
    return _set(library, public_id, deleted=False)


def _set(library: int, public_id: str, *, deleted: bool) -> bool:
    with transaction.atomic():
        rows = Keep.objects.filter(library=library, public_id=public_id, merged_into=None)
        keep = rows.values_list("pk", flat=True).first()
        if keep is None:
            return False
        rows.update(deleted_at=timezone.now() if deleted else None)
        finding.index(keep)
    return True


def purge() -> int:
    """Delete for good what has been in the trash for thirty days; return how many keeps."""
    old = Keep.objects.filter(deleted_at__lt=timezone.now() - KEPT_FOR).values_list("pk", "article_id")
    purged = 0
    for keep, article in list(old[:1000]):
        Keep.objects.filter(pk=keep).delete()
        disposal.dispose(article)
        purged += 1
    return purged
