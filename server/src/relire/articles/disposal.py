"""Letting go of articles that nothing refers to any more, and of bytes that no capture names."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from django.db import IntegrityError
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
            for digest in digests - _named(digests):
                blobs().delete(digest)
    except (ProtectedError, IntegrityError):
        # The second: somebody began to refer to it while it was being looked at.
        return False
    return True


def delete_unnamed_blobs() -> int:
    """Delete the bytes that no capture names, left by a transaction that failed; return how many blobs.

    Bytes whose row is just about to be committed may be among them: `captures.store` looks, and puts them again.
    """
    deleted = 0
    digests = iter(blobs().digests())
    while batch := list(itertools.islice(digests, 500)):
        for digest in set(batch) - _named(batch):
            with deleting_blobs():
                if not _named([digest]):
                    blobs().delete(digest)
                    deleted += 1
    return deleted


def _named(digests: Collection[str]) -> set[str]:
    return set(Capture.objects.filter(blob__in=digests).values_list("blob", flat=True))
