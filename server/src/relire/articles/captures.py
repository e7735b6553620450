"""Taking bytes in: first the blob, synced; then the row that names it. Nothing is read here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from relire.articles.addresses import normalise, without_tracking
from relire.articles.models import Article, Capture
from relire.articles.storage import blobs, naming_blobs


@dataclass(frozen=True, slots=True)
class Supply:
    """Bytes to be captured, and what came with them."""

    body: bytes
    url: str = ""
    final_url: str = ""
    content_type: str = ""
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    name: str = ""
    captured_at: datetime | None = None


def address_key(url: str) -> str:
    """Return the key under which an address is one article: the same for spellings of the same address."""
    return "url:" + hashlib.sha256(normalise(url).encode()).hexdigest()


def content_key(body: bytes) -> str:
    """Return the key of a text that came without an address: the same bytes are the same article."""
    return "text:" + hashlib.sha256(body).hexdigest()


def article_for(*, library: int | None, key: str, url: str = "") -> int:
    """Return the id of the article under that key (shared when `library` is None), making it if need be.

    Its address is shown to everybody who shares or publishes it: whoever kept it first has theirs in their keep.
    """
    shown = without_tracking(url) if url else ""
    article, _ = Article.objects.get_or_create(
        library=library, key=key, defaults={"url": shown, "made_at": timezone.now()}
    )
    return article.pk


def hold(body: bytes) -> str:
    """Put bytes on disk, synced, and return their digest, for a `store` in a transaction that is to be short."""
    return blobs().put(body)


def store(article: int, supply: Supply, digest: str = "") -> int:
    """Store the bytes (unless `digest` says that they are held) and the row of a capture; return the capture's id.

    When the row is committed the bytes are on disk: the blob store returns only after they are synced.
    """
    digest = digest or hold(supply.body)
    with naming_blobs():
        if not blobs().has(digest):  # the same bytes were thrown away by somebody else just now
            blobs().put(supply.body)
        capture = Capture.objects.create(
            article_id=article,
            url=supply.url,
            final_url=supply.final_url or supply.url,
            captured_at=supply.captured_at or timezone.now(),
            status=supply.status,
            content_type=supply.content_type[:200],
            headers=[list(header) for header in supply.headers],
            name=supply.name[:255],
            blob=digest,
            size=len(supply.body),
        )
    return capture.pk


@dataclass(frozen=True, slots=True)
class Captured:
    """A capture, to be given back as it came. `url` is where it is from, without what tells who was led there.

    What is read out of it, links to places within the page too, carries that address to all who share the article.
    """

    body: bytes
    content_type: str
    name: str
    url: str
    captured_at: datetime


def load(capture: int) -> Captured:
    """Return a capture's bytes and what came with them.

    Raises:
        relire.blobs.BlobMissing, relire.blobs.BlobDamaged: the store has lost or changed the bytes.
    """
    row = Capture.objects.get(pk=capture)
    url = without_tracking(row.final_url) if row.final_url else ""
    return Captured(blobs().get(row.blob), row.content_type, row.name, url, row.captured_at)
