"""Blobs as compressed files: `ab/cd/abcd….zst`, each written once and never changed."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

from relire.blobs.disk import PRIVATE_FOLDER, Disk, write_durably
from relire.blobs.errors import BlobDamaged, BlobMissing, BlobTooLarge
from relire.blobs.packing import Unreadable, pack, unpack
from relire.blobs.store import STANDARD_LIMIT, digest_of, is_digest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path


class FolderBlobs:
    """A `Blobs` in a folder of its own; any number of threads and processes may use the same one."""

    def __init__(self, path: Path, *, limit: int = STANDARD_LIMIT, disk: Disk | None = None) -> None:
        """Take the folder, made if missing, and the most bytes of one blob; tests take another disk."""
        self._root = path
        self._limit = limit
        self._disk = disk or Disk()
        path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        self._disk.sync_folder(path.parent)

    def put(self, data: bytes) -> str:
        """Keep the bytes; see `Blobs.put`."""
        if len(data) > self._limit:
            raise BlobTooLarge(len(data), self._limit)
        digest = digest_of(data)
        path = self._path(digest)
        self._make_folders(path)
        if self._is_whole(digest):
            # Another writer may have named it an instant ago, and not be done.
            self._disk.sync_folder(path.parent)
        else:
            temporary = path.with_name(f".{digest}.{secrets.token_hex(8)}{_TEMPORARY}")
            write_durably(self._disk, path, pack(data), temporary)
        return digest

    def get(self, digest: str) -> bytes:
        """Give the bytes, verified; see `Blobs.get`."""
        if not is_digest(digest):
            raise BlobMissing(digest)
        try:
            data = unpack(self._path(digest).read_bytes(), self._limit)
        except FileNotFoundError as error:
            raise BlobMissing(digest) from error
        except Unreadable as error:
            raise BlobDamaged(digest) from error
        if digest_of(data) != digest:
            raise BlobDamaged(digest)
        return data

    def has(self, digest: str) -> bool:
        """Tell whether a file is there; see `Blobs.has`."""
        return is_digest(digest) and self._path(digest).is_file()

    def delete(self, digest: str) -> None:
        """Remove the file, for good when this returns; see `Blobs.delete`."""
        if self.has(digest):
            path = self._path(digest)
            self._disk.remove(path)
            self._disk.sync_folder(path.parent)

    def digests(self) -> Iterator[str]:
        """Go through the files; see `Blobs.digests`."""
        for path in self._root.glob("??/??/*.zst"):
            digest = path.stem
            if is_digest(digest) and path == self._path(digest):
                yield digest

    def sweep(self, older_than: datetime) -> int:
        """Remove what crashes left behind before that moment (aware), and tell how many files it was.

        The moment has to be older than the longest `put`, or files that are being written are lost to it, and
        that `put` fails.
        """
        swept = 0
        for path in self._root.glob(f"??/??/.*{_TEMPORARY}"):
            if _LEFTOVER.fullmatch(path.name) and _changed_before(path, older_than):
                self._disk.remove(path)
                swept += 1
        return swept

    def _path(self, digest: str) -> Path:
        return self._root / digest[:2] / digest[2:4] / f"{digest}.zst"

    def _make_folders(self, path: Path) -> None:
        # Each is synced even if it was there: another writer may have made it an instant ago.
        for folder in (path.parent.parent, path.parent):
            self._disk.make_folder(folder)
            self._disk.sync_folder(folder.parent)

    def _is_whole(self, digest: str) -> bool:
        try:
            self.get(digest)
        except (BlobMissing, BlobDamaged):
            return False
        return True


def _changed_before(path: Path, moment: datetime) -> bool:
    try:
        return path.stat().st_mtime < moment.timestamp()
    except FileNotFoundError:  # its writer has finished meanwhile
        return False


_TEMPORARY = ".tmp"
_LEFTOVER = re.compile(r"\.[0-9a-f]{64}\.[0-9a-f]{16}\.tmp")
