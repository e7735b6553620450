"""The rows of the portal."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from relire.articles.models import Revision
from relire.library.models import new_public_id


class Publication(models.Model):
    """A text that the operator shows to the world at `/a/…`. `own` marks our own welcome, by its language."""

    public_id = models.CharField(max_length=26, unique=True, default=new_public_id)
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)
    own = models.CharField(max_length=10, blank=True)

    class Meta:
        """One publication a text, so that it keeps its address."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["revision"], name="one_publication_a_text"),
        ]


class PendingKeep(models.Model):
    """What somebody wanted to keep while signed out, until they have come in.

    `token` is in their session; `size` is in characters, so that all that waits is counted without being read.
    """

    token = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    url = models.TextField(blank=True)
    text = models.TextField(blank=True)
    title = models.TextField(blank=True)
    tags = models.JSONField(default=list)
    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, null=True, related_name="+")
    size = models.PositiveIntegerField(default=0)
