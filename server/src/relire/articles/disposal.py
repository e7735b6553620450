"""Letting go of articles that nothing refers to any more, and of bytes that no capture names."""

from __future__ import annotations

from django.db.models import ProtectedError

from relire.articles.models import Article, Capture
from relire.articles.storage import blobs, deleting_blobs


def dispose(article: int) -> bool:
    """Delete an article with its captures, readings and revisions; tell whether it was.

    What still refers to it (a publication, a keep) protects it: then nothing is deleted.
    """
    digests = set(Capture.objects.filter(article=article).values_list("blob", flat=True))
    try:
        with deleting_blobs():
            Article.objects.filter(pk=article).delete()
            for digest in digests - set(
                Capture.objects.filter(blob__in=digests).values_list("blob", flat=True)
            ):
                blobs().delete(digest)
    except ProtectedError:
        return False
    return True
