"""Keeping: what was given is stored and committed, then acknowledged; everything else happens later.

NothingGiven     there was no address, no text and no byte in what was given
BadAddress       (of `articles.addresses`) the address cannot be one
TooLarge         more bytes than a keep may have
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils import timezone

from relire.articles.addresses import normalise
from relire.articles.captures import Supply, address_key, article_for, content_key, hold, store
from relire.articles.queries import revision_text
from relire.library import finding, leases, tagging, tasks, trash
from relire.library.models import Address, Keep

MAX_BYTES = 20_000_000
"""Longest text or file that is taken, in bytes."""


class NothingGiven(Exception):
    """There was nothing to keep in what was given."""


class TooLarge(Exception):
    """What was given is longer than `MAX_BYTES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What somebody wants kept: an address to fetch, or content (with the address it is from, if known)."""

    url: str = ""
    body: bytes | None = None
    content_type: str = ""
    name: str = ""
    title: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """The acknowledgement: when it is returned, what was given is on disk. `new` is False for a known address."""

    id: int
    public_id: str
    new: bool


def keep(library: int, given: Given, *, queue: bool = True) -> Kept:
    """Keep what was given in a library, and queue the rest of the work (unless the caller does it).

    Raises:
        NothingGiven, TooLarge: see the module.
        relire.articles.addresses.BadAddress: the address cannot be one.
    """
    check(given)
    key = address_key(given.url) if given.url else content_key(given.body or b"")
    # The disk is waited for before the database's only writer is.
    held = "" if given.body is None else hold(given.body)
    for _ in range(2):
        try:
            # One commit: a reader never sees a keep without what it was given, and a crash leaves neither.
            with transaction.atomic():
                return _keep(library, given, key, held, queue=queue)
        except IntegrityError:
            continue  # somebody kept the same address at the same instant: theirs is found at the second look
    return _keep(library, given, key, held, queue=queue)


def keep_revision(library: int, *, article: int, revision: int, url: str, title: str) -> Kept:
    """Keep a text that is at hand already (a published article, the welcome), without fetching anything."""
    key = address_key(url) if url else f"article:{article}"
    with transaction.atomic():
        known = _known(library, key)
        if known and known.revision_id:
            return _again(known)
        day = revision_text(revision).published_on
        columns = {"article_id": article, "revision_id": revision, "published_on": day}
        if known:
            # There was nothing to read in it so far, and nobody needs to fetch it any more.
            Keep.objects.filter(pk=known.pk).update(**columns, capture=None)
            leases.settle(known.pk)
            return _again(known)
        kept = Keep.objects.create(
            library_id=library, url=url, given_title=title, kept_at=timezone.now(), **columns
        )
        Address.objects.create(library_id=library, key=key, keep=kept)
        leases.settle(kept.pk)
    return Kept(kept.pk, kept.public_id, new=True)


def check(given: Given) -> None:
    """Raise what `keep` would raise for it."""
    if given.url:
        normalise(given.url)
    if not given.url and given.body is None:
        raise NothingGiven
    if given.body is not None and not given.body.strip():
        raise NothingGiven
    if len(given.body or b"") > MAX_BYTES:
        raise TooLarge


def _keep(library: int, given: Given, key: str, held: str, *, queue: bool) -> Kept:
    known = _known(library, key)
    kept = known or _new(library, given, key)
    if given.body is not None:
        _capture(library, kept, given, key, held)
    tagging.tag(library, kept.pk, given.tags)
    if known and given.tags:
        finding.index(kept.pk)  # its tags are searched too, and nothing else may be about to index it
    if known is None or given.body is not None:
        leases.start_over(kept.pk)
        if queue:
            tasks.enqueue(kept.pk)
    return _again(known) if known else Kept(kept.pk, kept.public_id, new=True)


def _new(library: int, given: Given, key: str) -> Keep:
    # What Relire fetches by itself may be shared; what a member supplies is their library's alone.
    owner = None if given.body is None else library
    kept = Keep.objects.create(
        library_id=library,
        article_id=article_for(library=owner, key=key, url=given.url),
        url=given.url,
        given_title=given.title or given.name,
        kept_at=timezone.now(),
    )
    Address.objects.create(library_id=library, key=key, keep=kept)
    return kept


def _capture(library: int, kept: Keep, given: Given, key: str, held: str) -> None:
    own = article_for(library=library, key=key, url=given.url)
    supply = Supply(body=given.body or b"", url=given.url, content_type=given.content_type, name=given.name)
    Keep.objects.filter(pk=kept.pk).update(article_id=own, capture_id=store(own, supply, held))


def _known(library: int, key: str) -> Keep | None:
    address = Address.objects.select_related("keep").filter(library=library, key=key).first()
    return address.keep if address else None


def _again(known: Keep) -> Kept:
    """Keeping what is in the trash takes it out again; what is archived stays where its reader put it."""
    if known.deleted_at:
        trash.restore(known.library_id, known.public_id)
    return Kept(known.pk, known.public_id, new=False)
