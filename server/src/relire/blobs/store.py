"""What every store of blobs promises."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

STANDARD_LIMIT = 256_000_000
"""Bytes of one blob."""


class Blobs(Protocol):
    """A store in which bytes are found by their digest: SHA-256, 64 lower-case hexadecimal digits.

    Text that is no digest is like the digest of something that was never put.
    """

    def put(self, data: bytes) -> str:
        """Keep the bytes and give their digest; when it returns, a power cut cannot take them away.

        Putting the same again changes nothing, but repairs what was damaged. Raises `BlobTooLarge`.
        """
        ...

    def get(self, digest: str) -> bytes:
        """Give the bytes, verified. Raises `BlobMissing` or `BlobDamaged`."""
        ...

    def has(self, digest: str) -> bool:
        """Tell whether something is kept under the digest, damaged or not."""
        ...

    def delete(self, digest: str) -> None:
        """Keep it no longer; no error if it never was.

        The caller sees to it that nobody puts the same bytes at the same time and counts on them.
        """
        ...

    def digests(self) -> Iterator[str]:
        """Go through all digests, in no particular order; what comes or goes meanwhile may be missed."""
        ...


def digest_of(data: bytes) -> str:
    """Give the name under which the bytes are kept."""
    return hashlib.sha256(data).hexdigest()


def is_digest(text: str) -> bool:
    """Tell whether the text can be a digest; what cannot never becomes part of a path."""
    return re.fullmatch("[0-9a-f]{64}", text) is not None
