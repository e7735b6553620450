"""The rows of a library. Every read of them takes the library first."""

from __future__ import annotations

import base64
import secrets
from typing import ClassVar

from django.conf import settings
from django.db import models

from relire.articles.models import Article, Capture, Revision


def new_public_id() -> str:
    """Return 128 random bits as 26 lower-case letters and digits: safe in an address, a shell and by voice."""
    return base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=").lower()


class Library(models.Model):
    """What one member keeps."""

    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="library")
    made_at = models.DateTimeField()


class Tag(models.Model):
    """A word that a reader sorts by; `key` is its folded form, so that Été and été are one."""

    library = models.ForeignKey(Library, on_delete=models.CASCADE, related_name="tags")
    key = models.CharField(max_length=100)
    name = models.CharField(max_length=100)

    class Meta:
        """One tag a word."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["library", "key"], name="one_tag_a_word")]


class Keep(models.Model):
    """One library's kept article, with the state of its reading and of the work on it."""

    class State(models.TextChoices):
        """Where the reader is with it."""

        UNREAD = "unread"
        READING = "reading"
        READ = "read"
        ARCHIVED = "archived"

    class Work(models.TextChoices):
        """Where Relire is with it."""

        QUEUED = "queued"
        WORKING = "working"
        READY = "ready"
        FAILED = "failed"

    library = models.ForeignKey(Library, on_delete=models.CASCADE, related_name="keeps")
    public_id = models.CharField(max_length=26, unique=True, default=new_public_id)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="+")
    capture = models.ForeignKey(Capture, on_delete=models.PROTECT, related_name="+", null=True)
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+", null=True)
    merged_into = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="+")

    url = models.TextField(blank=True)
    given_title = models.TextField(blank=True)
    kept_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.UNREAD)
    progress = models.FloatField(default=0)
    published_on = models.DateField(null=True)
    archived_at = models.DateTimeField(null=True)
    deleted_at = models.DateTimeField(null=True)
    tags = models.ManyToManyField(Tag, related_name="keeps")

    work = models.CharField(max_length=10, choices=Work, default=Work.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try = models.DateTimeField(null=True)
    lease_until = models.DateTimeField(null=True)
    failure = models.CharField(max_length=40, blank=True)
    failure_details = models.JSONField(default=dict)

    class Meta:
        """What lists are read by."""

        indexes: ClassVar = [
            models.Index(fields=["library", "state", "-id"], name="keeps_by_state"),
            models.Index(fields=["library", "published_on"], name="keeps_by_month"),
            models.Index(
                fields=["next_try"], condition=models.Q(work__in=["queued", "working"]), name="keeps_due"
            ),
        ]


class Address(models.Model):
    """An address (or a text's digest) under which a library has an article already, so that it is kept once."""

    library = models.ForeignKey(Library, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=80)
    keep = models.ForeignKey(Keep, on_delete=models.CASCADE, related_name="addresses")

    class Meta:
        """One keep an address."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["library", "key"], name="one_keep_an_address")
        ]
