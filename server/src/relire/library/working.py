"""The work on one keep, top to bottom: claim, fetch, store, read, settle."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction

from relire import __version__
from relire.articles import captures, reading
from relire.articles.queries import revision_text
from relire.fetching import Fetch, FetchError, fetch
from relire.library import leases, merging
from relire.library.leases import Lease
from relire.library.models import Keep

HTTP_ERROR = 400
TEMPORARY_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})


def work(keep_id: int, fetcher: Fetch = fetch) -> None:
    """Do what a keep needs until it is ready or has failed, in words. Does nothing when it is somebody else's turn."""
    lease = leases.claim(keep_id)
    if lease is None:
        return
    keep = Keep.objects.select_related("article").get(pk=keep_id)
    if keep.attempts > len(leases.BACK_OFF) + 1:
        leases.fail(lease, "worker-lost", {"attempts": keep.attempts}, temporary=False)
        return
    try:
        if keep.capture_id is None and not _capture(lease, keep, fetcher):
            return
        _read(lease, keep)
    except Exception as error:
        # Whatever went wrong, the row must say so; the error itself goes on to the log.
        leases.fail(lease, "unexpected", {"error": type(error).__name__}, temporary=True)
        raise


def _capture(lease: Lease, keep: Keep, fetcher: Fetch) -> bool:
    """Fetch the keep's address and store what came, before anything reads it."""
    user_agent = f"Relire/{__version__} (+{settings.USER_AGENT_CONTACT})"
    try:
        fetched = fetcher(keep.url, allow=settings.ALLOW_PRIVATE_HOSTS, user_agent=user_agent)
    except FetchError as error:
        leases.fail(lease, error.code, error.details, temporary=error.temporary)
        return False
    supply = captures.Supply(
        body=fetched.body,
        url=fetched.url,
        final_url=fetched.final_url,
        content_type=fetched.content_type,
        status=fetched.status,
        headers=fetched.headers,
        captured_at=fetched.fetched_at,
    )
    capture = captures.store(keep.article_id, supply)
    if fetched.status >= HTTP_ERROR:
        # The page of an error is kept as it came, and not tied to the keep: the next try fetches again.
        temporary = fetched.status in TEMPORARY_STATUSES
        leases.fail(lease, "http-status", {"status": fetched.status}, temporary=temporary)
        return False
    with transaction.atomic():
        if not leases.is_held(lease):
            return False
        Keep.objects.filter(pk=keep.pk).update(capture=capture)
    keep.capture_id = capture
    return True


def _read(lease: Lease, keep: Keep) -> None:
    assert keep.capture_id is not None
    outcome = reading.read(keep.capture_id)
    with transaction.atomic():
        if not leases.is_held(lease):
            return
        if outcome.revision is not None:
            _show(keep, outcome.revision)
        if outcome.failure:
            leases.fail(lease, outcome.failure, {}, temporary=False)
        elif not merging.merge(keep, outcome.aliases):
            leases.settle(keep.pk)


def _show(keep: Keep, revision: int) -> None:
    day = revision_text(revision).published_on
    Keep.objects.filter(pk=keep.pk).update(revision=revision, published_on=day)
