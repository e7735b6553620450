"""The power is cut between any two system calls; what the store promised holds all the same."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from relire.blobs import BlobMissing, FolderBlobs
from relire.blobs.disk import Disk

TEXT = b"The river rose in the night. " * 1000
OTHER = b"another text"
LATER = dt.datetime(2100, 1, 1, tzinfo=dt.UTC)


class PowerCut(BaseException):
    """Not an `Exception`: no code goes on after it."""


class FailingDisk(Disk):
    """Lets so many calls through, then none; a write that is cut has done its first half."""

    def __init__(self, calls: int) -> None:
        self.left = calls
        self.log: list[tuple[str, Path | None]] = []

    def __getattribute__(self, name: str) -> Any:
        value = super().__getattribute__(name)
        if name.startswith("_") or not callable(value):
            return value

        def call(*arguments: Any) -> Any:
            if self.left == 0:
                if name == "write":
                    value(arguments[0], arguments[1][: len(arguments[1]) // 2])
                raise PowerCut
            self.left -= 1
            paths = [argument for argument in arguments if isinstance(argument, Path)]
            self.log.append((name, paths[-1] if paths else None))
            return value(*arguments)

        return call


def cut_points(root: Path, *, before: bytes | None = None) -> Iterator[Path]:
    """Put `TEXT` again and again, each time cut one call later; give the folder after each cut."""
    for calls in range(100):
        home = root / str(calls)
        if before is not None:
            FolderBlobs(home).put(before)
        disk = FailingDisk(calls)
        try:
            FolderBlobs(home, disk=disk).put(TEXT)
        except PowerCut:
            yield home
        else:
            return


@pytest.mark.parametrize("before", [None, OTHER, TEXT])
def test_after_a_cut_anywhere_a_blob_is_whole_or_not_there(tmp_path: Path, before: bytes | None) -> None:
    cuts = 0
    for home in cut_points(tmp_path, before=before):
        cuts += 1
        blobs = FolderBlobs(home)
        for digest in blobs.digests():
            assert blobs.get(digest) in (TEXT, before)
        if before is not None:
            assert before in [blobs.get(digest) for digest in blobs.digests()]
    assert cuts >= 6


def test_after_a_cut_anywhere_the_blob_can_be_put_and_the_leftovers_swept(tmp_path: Path) -> None:
    swept = 0
    for home in cut_points(tmp_path):
        blobs = FolderBlobs(home)
        digest = blobs.put(TEXT)
        assert blobs.get(digest) == TEXT
        swept += blobs.sweep(older_than=LATER)
        assert [path.suffix for path in home.rglob("*") if path.is_file()] == [".zst"]
    assert swept >= 3


def test_a_cut_while_deleting_leaves_the_blob_or_nothing(tmp_path: Path) -> None:
    for calls in range(3):
        home = tmp_path / str(calls)
        digest = FolderBlobs(home).put(TEXT)
        disk = FailingDisk(calls + 1)  # one call is for opening the store
        blobs = FolderBlobs(home, disk=disk)
        try:
            blobs.delete(digest)
        except PowerCut:
            pass
        else:
            assert not blobs.has(digest)
        if FolderBlobs(home).has(digest):
            assert FolderBlobs(home).get(digest) == TEXT


def test_bytes_are_on_the_disk_before_they_have_a_name_and_names_before_put_returns(tmp_path: Path) -> None:
    disk = FailingDisk(1000)
    digest = FolderBlobs(tmp_path / "blobs", disk=disk).put(TEXT)
    root = tmp_path / "blobs"
    outer, inner = root / digest[:2], root / digest[:2] / digest[2:4]
    steps = [step for step in disk.log if step[0] != "close"]
    assert steps[0] == ("sync_folder", tmp_path)
    assert steps[1:5] == [
        ("make_folder", outer),
        ("sync_folder", root),
        ("make_folder", inner),
        ("sync_folder", outer),
    ]
    assert [name for name, _ in steps[5:]] == ["create", "write", "sync", "rename", "sync_folder"]
    assert steps[-2] == ("rename", inner / f"{digest}.zst")
    assert steps[-1] == ("sync_folder", inner)


def test_putting_what_is_there_still_waits_for_the_disk(tmp_path: Path) -> None:
    digest = FolderBlobs(tmp_path / "blobs").put(TEXT)
    disk = FailingDisk(1000)
    FolderBlobs(tmp_path / "blobs", disk=disk).put(TEXT)
    assert ("sync_folder", tmp_path / "blobs" / digest[:2] / digest[2:4]) in disk.log
    assert "create" not in [name for name, _ in disk.log]


def test_a_deleted_name_is_gone_from_the_disk_before_delete_returns(tmp_path: Path) -> None:
    disk = FailingDisk(1000)
    blobs = FolderBlobs(tmp_path / "blobs", disk=disk)
    digest = blobs.put(TEXT)
    blobs.delete(digest)
    home = tmp_path / "blobs" / digest[:2] / digest[2:4]
    assert disk.log[-2:] == [("remove", home / f"{digest}.zst"), ("sync_folder", home)]


class FullDisk(Disk):
    def write(self, descriptor: int, data: bytes) -> None:
        super().write(descriptor, data[:10])
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_said_so_and_leaves_nothing_behind(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path / "blobs", disk=FullDisk())
    with pytest.raises(OSError, match="No space left"):
        blobs.put(TEXT)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    with pytest.raises(BlobMissing):
        blobs.get("0" * 64)
