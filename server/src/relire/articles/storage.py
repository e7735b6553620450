"""Where the bytes of captures are: the blob store of this instance."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from relire.blobs import FolderBlobs


def blobs() -> FolderBlobs:
    """Return the instance's blob store."""
    return _folder(Path(settings.DATA) / "blobs")


@cache
def _folder(path: Path) -> FolderBlobs:
    return FolderBlobs(path)


UNFINISHED_FOR = timedelta(days=1)
"""Age from which on a file that a crash left unfinished is thrown away: no writer takes that long."""


def sweep_unfinished() -> int:
    """Throw away what writers that crashed left behind; return how many files."""
    return blobs().sweep(timezone.now() - UNFINISHED_FOR)


BLOB_LOCK = 0x52656C69
"""PostgreSQL's advisory lock between those who name a blob in a row and those who delete what no row names."""


@contextmanager
def naming_blobs() -> Iterator[None]:
    """A transaction in which no blob is deleted: one that is there stays until its row is committed."""
    with transaction.atomic():
        _lock("pg_advisory_xact_lock_shared")
        yield


@contextmanager
def deleting_blobs() -> Iterator[None]:
    """A transaction in which no row begins to name a blob: on SQLite, any that writes."""
    with transaction.atomic():
        _lock("pg_advisory_xact_lock")
        yield


def _lock(function: str) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(%s)", [BLOB_LOCK])
