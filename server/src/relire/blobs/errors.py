"""What a store of blobs raises.

    BlobError              any of the below
    ├── BlobMissing        nothing is kept under this digest
    ├── BlobDamaged        what is kept is not what the digest says; a backup has to replace it
    └── BlobTooLarge       more bytes than the store accepts

Errors of the disk itself (full, read-only) stay `OSError`.
"""

from __future__ import annotations


class BlobError(Exception):
    """Base of all errors of blobs."""

    code = "blob"


class BlobMissing(BlobError):
    """Nothing is kept under this digest."""

    code = "blob-missing"

    def __init__(self, digest: str) -> None:
        """Take the digest that was asked for."""
        super().__init__(f"No blob {digest} is kept here. Restore it from a backup.")
        self.digest = digest


class BlobDamaged(BlobError):
    """What is kept is not what was put."""

    code = "blob-damaged"

    def __init__(self, digest: str) -> None:
        """Take the digest that was asked for."""
        super().__init__(f"The blob {digest} is damaged on disk. Restore it from a backup.")
        self.digest = digest


class BlobTooLarge(BlobError):
    """More bytes than the store accepts."""

    code = "blob-too-large"

    def __init__(self, size: int, limit: int) -> None:
        """Take both in bytes."""
        super().__init__(f"{size} bytes are more than a blob may have ({limit}).")
        self.size = size
        self.limit = limit
