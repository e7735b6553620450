"""The trash: what was deleted, for thirty days."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from relire.articles import disposal
from relire.articles.models import Article
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
    long_ago = timezone.now() - KEPT_FOR
    old = Keep.objects.filter(deleted_at__lt=long_ago).values_list("pk", "article_id")
    purged = 0
    for keep, article in list(old[:1000]):
        # Looked at again: its reader may have taken it out of the trash since.
        rows, _ = Keep.objects.filter(pk=keep, deleted_at__lt=long_ago).delete()
        if rows:
            purged += 1
            disposal.dispose(article)
    return purged


def dispose_of_orphans() -> int:
    """Dispose of articles that no keep has any more and nothing else protects; return how many.

    A keep may leave its article behind: when it was given other content, or was merged into another keep.
    """
    a_day_ago = timezone.now() - timedelta(days=1)
    kept = Keep.objects.filter(article=OuterRef("pk"))
    orphans = Article.objects.filter(~Exists(kept), made_at__lt=a_day_ago).values_list("pk", flat=True)
    return sum(disposal.dispose(article) for article in list(orphans[:1000]))
