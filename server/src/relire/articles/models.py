"""The rows of articles.

`library` is the plain number of the library that supplied the bytes, or None for what Relire fetched by
itself, anonymously: only that is shared between libraries.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Article(models.Model):
    """One article at one address (or one given text), which holds its captures and revisions together."""

    library = models.BigIntegerField(null=True)
    key = models.CharField(max_length=80)
    url = models.TextField(blank=True)
    made_at = models.DateTimeField()

    class Meta:
        """One article an address, among what is shared and in each library."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["key"], condition=models.Q(library=None), name="one_shared_article_a_key"
            ),
            models.UniqueConstraint(
                fields=["library", "key"], condition=~models.Q(library=None), name="one_own_article_a_key"
            ),
        ]


class Capture(models.Model):
    """The bytes as they came, immutable: the row says where from and when, the blob holds them."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="captures")
    url = models.TextField(blank=True)
    final_url = models.TextField(blank=True)
    captured_at = models.DateTimeField()
    status = models.PositiveSmallIntegerField(null=True)
    content_type = models.CharField(max_length=200, blank=True)
    headers = models.JSONField(default=list)
    name = models.CharField(max_length=255, blank=True)
    blob = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()


class Revision(models.Model):
    """One text as its publisher had it, immutable; told from others by the digest of its text."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    title = models.TextField(blank=True)
    site_name = models.TextField(blank=True)
    byline = models.TextField(blank=True)
    agency = models.CharField(max_length=100, blank=True)
    language = models.CharField(max_length=35, blank=True)
    published = models.CharField(max_length=40, blank=True)
    kind = models.CharField(max_length=20)
    reading_minutes = models.PositiveIntegerField(default=0)
    excerpt = models.TextField(blank=True)
    text = models.TextField()
    html = models.TextField()

    class Meta:
        """A text once an article."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["article", "number"], name="revisions_are_numbered"),
            models.UniqueConstraint(fields=["article", "digest"], name="a_text_is_one_revision"),
        ]


class Reading(models.Model):
    """What one version of the engine read out of one capture: everything but the text, which is the revision's."""

    capture = models.ForeignKey(Capture, on_delete=models.CASCADE, related_name="readings")
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="readings", null=True)
    engine = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    found = models.JSONField()
    failure = models.CharField(max_length=40, blank=True)

    class Meta:
        """One reading an engine and capture."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["capture", "engine"], name="one_reading_an_engine"),
        ]
