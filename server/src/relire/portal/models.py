"""The rows of the portal."""

from __future__ import annotations

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


class PendingKeep(models.Model):
    """What somebody wanted to keep while signed out, until they have come in. `token` is in their session."""

    token = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    url = models.TextField(blank=True)
    text = models.TextField(blank=True)
    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, null=True, related_name="+")
