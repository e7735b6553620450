"""The welcome: an article of our own, public from the first start, and the first one in every library."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from django.contrib.auth.signals import user_logged_in
from django.db import transaction
from django.utils.translation import get_language

from relire.accounts.models import Member
from relire.articles import captures, reading
from relire.articles.queries import newest_capture, revision_text
from relire.library.keeping import keep_revision
from relire.library.opening import has_library, library_of
from relire.portal.models import Publication
from relire.portal.publishing import publish_revision, welcome_id

PAGES = Path(__file__).resolve().parent / "welcome_pages"


def make_welcome() -> None:
    """Publish the welcome article in each of its languages; a new wording replaces what was shown before.

    What the operator has withdrawn stays withdrawn until there is a new wording.

    It goes the way of every article, through a capture and the engine: it shows what Relire does.
    """
    for page in sorted(PAGES.glob("*.html")):
        _publish(page.stem, page.read_bytes())


def give_welcome(member: int, language: str) -> None:
    """Put the welcome article into a member's library."""
    public_id = welcome_id(language)
    if public_id is None:
        return
    text = revision_text(Publication.objects.values_list("revision_id", flat=True).get(public_id=public_id))
    keep_revision(library_of(member), article=text.article, revision=text.id, url="", title=text.title)


def watch_first_sign_ins() -> None:
    """Give the welcome at the first sign-in of everybody, by whichever door."""
    user_logged_in.connect(_signed_in, dispatch_uid="relire.portal.welcome")


def _signed_in(user: Member, **_: Any) -> None:
    if not has_library(user.pk):
        give_welcome(user.pk, get_language() or "en")


def _publish(language: str, page: bytes) -> None:
    article = captures.article_for(library=None, key=f"own:welcome-{language}")
    published = Publication.objects.filter(own=language).exists()
    last = newest_capture(article)
    if published and last and _digest(captures.load(last).body) == _digest(page):
        return
    supply = captures.Supply(body=page, content_type="text/html; charset=utf-8")
    revision = reading.read(captures.store(article, supply)).revision
    assert revision is not None, "our own welcome can be read"
    with transaction.atomic():
        Publication.objects.filter(own=language).update(own="")
        publish_revision(revision)
        Publication.objects.filter(revision=revision).update(own=language)


def _digest(page: bytes) -> str:
    return hashlib.sha256(page).hexdigest()
