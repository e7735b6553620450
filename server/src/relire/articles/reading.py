"""Reading a capture: the engine's Article becomes a Reading, and its text a Revision."""

from __future__ import annotations

import hashlib
import importlib.metadata
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

import presscut
from relire.articles.addresses import trusted_canonical
from relire.articles.captures import Captured, load
from relire.articles.models import Capture, Reading, Revision

UNREADABLE_KINDS = frozenset({"listing", "login", "consent", "error", "empty"})
"""Kinds that are no article: the page is shown for what it is, and the keep says why."""

ENGINE = importlib.metadata.version("presscut")
"""The version of the engine that reads."""

EXCERPT = 300
"""Length of the excerpt in a list, in characters."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading a capture gave: the revision (None when there was no text), and why it fell short, if so.

    `aliases` are further addresses that are this very article's: where redirects led, and its canonical one.
    """

    revision: int | None
    failure: str = ""
    aliases: tuple[str, ...] = ()


def read(capture_id: int) -> Outcome:
    """Read a capture with the engine and keep what came out. Reading the same capture again changes nothing."""
    capture = Capture.objects.select_related("article").get(pk=capture_id)
    captured = load(capture_id)
    try:
        article = _extract(captured)
    except presscut.ExtractionError as error:
        _store_reading(capture, None, {"error": str(error)}, error.code)
        return Outcome(None, error.code)
    revision = _revision(capture, article) if article.text else None
    no_article = revision is None or article.kind in UNREADABLE_KINDS
    failure = f"kind-{_kind(article)}" if no_article else ""
    _store_reading(capture, revision, _found(article), failure)
    return Outcome(revision, failure, () if failure else _aliases(captured.url, article))


def _extract(captured: Captured) -> presscut.Article:
    return presscut.extract(
        captured.body,
        url=captured.url or None,
        content_type=captured.content_type or None,
        captured_at=captured.captured_at,
    )


def _revision(capture: Capture, article: presscut.Article) -> int:
    digest = hashlib.sha256(f"{article.title or ''}\n{article.text}".encode()).hexdigest()
    with transaction.atomic():
        # The article's row is the lock: two workers reading two captures of it number their revisions in turn.
        type(capture.article).objects.select_for_update().get(pk=capture.article_id)
        known = Revision.objects.filter(article_id=capture.article_id, digest=digest).values_list(
            "pk", flat=True
        )
        if known:
            return known[0]
        last = (
            Revision.objects.filter(article_id=capture.article_id).aggregate(last=Max("number"))["last"] or 0
        )
        return Revision.objects.create(
            article_id=capture.article_id,
            number=last + 1,
            digest=digest,
            made_at=timezone.now(),
            title=article.title or "",
            site_name=article.site_name or "",
            byline=article.byline or ", ".join(author.name for author in article.authors),
            agency=(article.agency or "")[:100],
            language=(article.language or "")[:35],
            published=(article.published or "")[:40],
            kind=article.kind,
            reading_minutes=article.reading_minutes,
            excerpt=_excerpt(article),
            text=article.text,
            html=article.html,
        ).pk


def _excerpt(article: presscut.Article) -> str:
    start = article.story.start if article.story else 0
    words = (article.description or article.text[start : start + 2 * EXCERPT]).split()
    text = " ".join(words)
    return text if len(text) <= EXCERPT else text[:EXCERPT].rsplit(" ", 1)[0] + "…"


def _kind(article: presscut.Article) -> str:
    """Return what a page that gave no article is; one that promised an article and has no text is empty."""
    return article.kind if article.kind in UNREADABLE_KINDS else "empty"


def _found(article: presscut.Article) -> dict[str, Any]:
    """Everything that was read but the text in its several forms, which would be kept twice."""
    found = article.to_dict()
    for name in ("html", "markdown", "text", "entries"):
        del found[name]
    return found


def _store_reading(capture: Capture, revision: int | None, found: dict[str, Any], failure: str) -> None:
    Reading.objects.update_or_create(
        capture=capture,
        engine=ENGINE,
        defaults={"revision_id": revision, "found": found, "failure": failure, "made_at": timezone.now()},
    )


def _aliases(url: str, article: presscut.Article) -> tuple[str, ...]:
    """Return the addresses that lead to this article too.

    Where a redirect ended counts only below a site's root: dead addresses are often sent to the front page,
    and must not all become one article.
    """
    if not url:
        return ()
    canonical = trusted_canonical(url, article.canonical_url) if article.canonical_url else None
    ended = url if url.split("://", 1)[-1].rstrip("/").count("/") else None
    return tuple(dict.fromkeys(address for address in (ended, canonical) if address))
