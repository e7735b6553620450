"""The keep that survives the sign-in: what was clicked signed out is kept after either door."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.contrib.auth.signals import user_logged_in
from django.db.models import Count, Sum
from django.http import HttpRequest
from django.utils import timezone

from relire.accounts.models import Member
from relire.articles.queries import revision_text
from relire.library.keeping import Given, Kept, check, keep, keep_revision
from relire.library.opening import library_of
from relire.portal.models import PendingKeep, Publication
from relire.portal.publishing import NotPublished

SESSION_KEY = "pending_keeps"
KEPT_SESSION_KEY = "kept_at_sign_in"

LASTS = timedelta(days=1)
"""How long a click waits for its sign-in."""

MOST = 20
"""Clicks that one visitor may have waiting."""

LONGEST = 200_000
"""Longest text, in characters, that waits for a sign-in; the address of a page is far shorter."""

LONGEST_BODY = 4 * LONGEST + 10_000
"""Bytes that a form with such a text has at most: UTF-8 takes up to four a character, the rest is the form's own."""


MOST_OF_ALL = 5_000
"""Clicks that all visitors together may have waiting."""

LONGEST_OF_ALL = 20_000_000
"""Characters that all visitors together may have waiting: nobody signed out fills the disk."""


class TooMuchPending(Exception):
    """What was to be kept is too long, or too many things wait already."""


def remember(session: Any, given: Given) -> None:
    """Remember an address or a text that a visitor wants kept, until they have signed in.

    Raises:
        TooMuchPending: it is too long, or too many things wait already, of this visitor or of all.
        relire.library.keeping.NothingGiven, relire.articles.addresses.BadAddress: there is nothing to keep in it.
    """
    check(given)
    text = (given.body or b"").decode()
    row = PendingKeep(url=given.url, text=text, title=given.title, tags=list(given.tags))
    row.size = sum(map(len, (row.url, row.text, row.title, *row.tags)))
    _remember(session, row)


def remember_publication(session: Any, public_id: str) -> None:
    """Remember a published article that a visitor wants kept, until they have signed in.

    Raises:
        TooMuchPending: too many things wait already, of this visitor or of all.
        NotPublished: the publication is not there (any more).
    """
    shown = Publication.objects.filter(public_id=public_id, withdrawn_at=None).first()
    if shown is None:
        raise NotPublished(public_id)
    _remember(session, PendingKeep(publication=shown))


def keep_pending(session: Any, member: int) -> tuple[Kept, ...]:
    """Keep everything that the session's visitor clicked, now that they are a member; return what was kept."""
    tokens = session.pop(SESSION_KEY, ())
    rows = PendingKeep.objects.filter(token__in=tokens, made_at__gte=timezone.now() - LASTS).order_by("pk")
    if not rows:
        return ()
    library = library_of(member)
    kept = tuple(_keep(library, row) for row in rows)
    PendingKeep.objects.filter(token__in=tokens).delete()
    session[KEPT_SESSION_KEY] = kept[-1].public_id
    return kept


def forget_expired() -> int:
    """Delete the clicks whose visitor has not come in for a day; return how many."""
    deleted, _ = PendingKeep.objects.filter(made_at__lt=timezone.now() - LASTS).delete()
    return deleted


def watch_sign_ins() -> None:
    """Keep pending keeps at every sign-in."""
    user_logged_in.connect(_signed_in, dispatch_uid="relire.portal.pending")


def _signed_in(request: HttpRequest | None, user: Member, **_: Any) -> None:
    if request is not None and hasattr(request, "session"):
        keep_pending(request.session, user.pk)


def _remember(session: Any, row: PendingKeep) -> None:
    tokens = list(session.get(SESSION_KEY, ()))
    if row.size > LONGEST or len(tokens) >= MOST or not _has_room(row.size):
        raise TooMuchPending
    row.token = secrets.token_hex(32)
    row.made_at = timezone.now()
    row.save()
    session[SESSION_KEY] = [*tokens, row.token]


def _keep(library: int, row: PendingKeep) -> Kept:
    if row.publication:
        text = revision_text(row.publication.revision_id)
        return keep_revision(library, article=text.article, revision=text.id, url=text.url, title=text.title)
    given = Given(url=row.url, title=row.title, tags=tuple(row.tags))
    if row.text:
        given = replace(given, body=row.text.encode(), content_type="text/plain; charset=utf-8")
    return keep(library, given)


def _has_room(size: int) -> bool:
    forget_expired()
    waiting = PendingKeep.objects.aggregate(clicks=Count("pk"), characters=Sum("size", default=0))
    return bool(waiting["clicks"] < MOST_OF_ALL and waiting["characters"] + size <= LONGEST_OF_ALL)
