"""Bytes kept for good, under the hash of what they are.

`FolderBlobs` keeps them as files; `MemoryBlobs`, with the same promises, is for tests.
"""

from relire.blobs.errors import BlobDamaged, BlobError, BlobMissing, BlobTooLarge
from relire.blobs.folder import FolderBlobs
from relire.blobs.memory import MemoryBlobs
from relire.blobs.store import Blobs

__all__ = ["BlobDamaged", "BlobError", "BlobMissing", "BlobTooLarge", "Blobs", "FolderBlobs", "MemoryBlobs"]
