"""The keep that survives the sign-in: what was clicked signed out is kept after either door."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from django.contrib.auth.signals import user_logged_in
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


class TooMuchPending(Exception):
    """What was to be kept is too long, or too many things wait already."""


def remember(session: Any, *, url: str = "", text: str = "", publication: str = "") -> None:
    """Remember what a visitor wants kept, until they have signed in.

    Raises:
        TooMuchPending: it is too long, or too many things wait already.
        NotPublished: the publication is not there (any more).
        relire.library.keeping.NothingGiven, relire.articles.addresses.BadAddress: there is nothing to keep in it.
    """
    if not publication:
        check(Given(url=url, body=text.encode() if text or not url else None))
    tokens = list(session.get(SESSION_KEY, ()))
    if len(url) + len(text) > LONGEST or len(tokens) >= MOST:
        raise TooMuchPending
    shown = (
        Publication.objects.filter(public_id=publication, withdrawn_at=None).first() if publication else None
    )
    if publication and shown is None:
        raise NotPublished(publication)
    now = timezone.now()
    PendingKeep.objects.filter(made_at__lt=now - LASTS).delete()
    token = secrets.token_hex(32)
    PendingKeep.objects.create(token=token, made_at=now, url=url, text=text, publication=shown)
    session[SESSION_KEY] = [*tokens, token]


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


def watch_sign_ins() -> None:
    """Keep pending keeps at every sign-in."""
    user_logged_in.connect(_signed_in, dispatch_uid="relire.portal.pending")


def _signed_in(request: HttpRequest | None, user: Member, **_: Any) -> None:
    if request is not None and hasattr(request, "session"):
        keep_pending(request.session, user.pk)


def _keep(library: int, row: PendingKeep) -> Kept:
    if row.publication:
        text = revision_text(row.publication.revision_id)
        return keep_revision(library, article=text.article, revision=text.id, url=text.url, title=text.title)
    if row.text:
        return keep(
            library, Given(url=row.url, body=row.text.encode(), content_type="text/plain; charset=utf-8")
        )
    return keep(library, Given(url=row.url))
