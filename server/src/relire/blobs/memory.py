"""Blobs that live as long as the object: the stand-in for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relire.blobs.errors import BlobDamaged, BlobMissing, BlobTooLarge
from relire.blobs.store import STANDARD_LIMIT, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator


class MemoryBlobs:
    """A `Blobs` in a dict, `kept`, which a test may change to see what damage does."""

    def __init__(self, *, limit: int = STANDARD_LIMIT) -> None:
        """Take the most bytes of one blob."""
        self.kept: dict[str, bytes] = {}
        self._limit = limit

    def put(self, data: bytes) -> str:
        """Keep the bytes."""
        if len(data) > self._limit:
            raise BlobTooLarge(len(data), self._limit)
        digest = digest_of(data)
        self.kept[digest] = data
        return digest

    def get(self, digest: str) -> bytes:
        """Give the bytes, verified."""
        if digest not in self.kept:
            raise BlobMissing(digest)
        data = self.kept[digest]
        if digest_of(data) != digest:
            raise BlobDamaged(digest)
        return data

    def has(self, digest: str) -> bool:
        """Tell whether something is kept."""
        return digest in self.kept

    def delete(self, digest: str) -> None:
        """Keep it no longer."""
        self.kept.pop(digest, None)

    def digests(self) -> Iterator[str]:
        """Go through all digests."""
        yield from tuple(self.kept)
