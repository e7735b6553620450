import datetime as dt
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import zstandard

from relire.blobs import BlobDamaged, FolderBlobs
from relire.blobs.packing import Unreadable, unpack

TEXT = b"The river rose in the night. " * 1000


@pytest.fixture(autouse=True)
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "blobs"


def file_of(root: Path, digest: str) -> Path:
    return root / digest[:2] / digest[2:4] / f"{digest}.zst"


def test_blobs_survive_a_restart(root: Path) -> None:
    digest = FolderBlobs(root).put(TEXT)
    assert FolderBlobs(root).get(digest) == TEXT


def test_files_are_compressed_and_named_after_their_digest(root: Path) -> None:
    digest = FolderBlobs(root).put(TEXT)
    [file] = (path for path in root.rglob("*") if path.is_file())
    assert file == file_of(root, digest)
    assert file.stat().st_size < len(TEXT) / 10


def test_only_the_owner_can_read(root: Path) -> None:
    digest = FolderBlobs(root).put(TEXT)
    file = file_of(root, digest)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for folder in (file.parent, file.parent.parent, root):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_putting_again_does_not_write_again(root: Path) -> None:
    blobs = FolderBlobs(root)
    before = file_of(root, blobs.put(TEXT)).stat()
    after = file_of(root, blobs.put(TEXT)).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def cut(packed: bytes) -> bytes:
    return packed[:-3]


def other(_packed: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(b"another text")


def flipped(packed: bytes) -> bytes:
    middle = len(packed) // 2
    return packed[:middle] + bytes([packed[middle] ^ 1]) + packed[middle + 1 :]


def nothing(_packed: bytes) -> bytes:
    return b""


@pytest.mark.parametrize("harm", [cut, other, flipped, nothing])
def test_damage_is_found_and_putting_again_repairs_it(root: Path, harm: Callable[[bytes], bytes]) -> None:
    blobs = FolderBlobs(root)
    digest = blobs.put(TEXT)
    file = file_of(root, digest)
    file.write_bytes(harm(file.read_bytes()))
    with pytest.raises(BlobDamaged) as caught:
        blobs.get(digest)
    assert caught.value.digest == digest
    assert blobs.has(digest)
    blobs.put(TEXT)
    assert blobs.get(digest) == TEXT


def test_a_file_that_would_grow_over_the_limit_is_damaged(root: Path) -> None:
    digest = FolderBlobs(root, limit=2000).put(bytes(2000))
    assert FolderBlobs(root, limit=2000).get(digest) == bytes(2000)
    with pytest.raises(BlobDamaged):
        FolderBlobs(root, limit=1999).get(digest)


def test_a_file_that_does_not_say_how_large_it_is_is_not_unpacked() -> None:
    packed = zstandard.ZstdCompressor(write_content_size=False).compress(TEXT)
    with pytest.raises(Unreadable):
        unpack(packed, limit=1_000_000)


def test_many_writers_of_the_same_and_of_others_do_not_harm_each_other(root: Path) -> None:
    contents = [b"%d" % (number % 10) * 10_000 for number in range(200)]
    stores = [FolderBlobs(root) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        digests = list(pool.map(lambda pair: stores[pair[0] % 8].put(pair[1]), enumerate(contents)))
    blobs = FolderBlobs(root)
    assert [blobs.get(digest) for digest in digests] == contents
    assert set(blobs.digests()) == set(digests)
    assert len([path for path in root.rglob("*") if path.is_file()]) == 10


def test_strange_files_are_not_blobs(root: Path) -> None:
    blobs = FolderBlobs(root)
    digest = blobs.put(TEXT)
    home = file_of(root, digest).parent
    (home / "notes.zst").touch()
    (home / f"{'0' * 64}.zst").touch()
    (home / f".{digest}.0123456789abcdef.tmp").touch()
    assert list(blobs.digests()) == [digest]


def test_the_sweep_takes_old_leftovers_and_nothing_else(root: Path) -> None:
    blobs = FolderBlobs(root)
    digest = blobs.put(TEXT)
    home = file_of(root, digest).parent
    old, new, strange = (home / f".{digest}.{number:016x}.tmp" for number in range(3))
    strange = home / ".notes.tmp"
    noon = dt.datetime(2026, 3, 14, 12, tzinfo=dt.UTC)
    for file, age in ((old, 3600), (strange, 3600), (file_of(root, digest), 3600), (new, -1)):
        file.touch()
        os.utime(file, times=(noon.timestamp() - age,) * 2)
    assert blobs.sweep(older_than=noon) == 1
    assert not old.exists()
    assert new.exists()
    assert strange.exists()
    assert blobs.get(digest) == TEXT


WRITER = """
import itertools, pathlib, sys
from relire.blobs import FolderBlobs
blobs = FolderBlobs(pathlib.Path(sys.argv[1]))
for number in itertools.count():
    print(blobs.put(b"%d" % number * 5000), flush=True)
"""


def test_what_was_put_before_a_kill_is_there_after_it(root: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(root)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        promised = [writer.stdout.readline().decode().strip() for _ in range(20)]
        writer.send_signal(signal.SIGKILL)
        promised += writer.stdout.read().decode().split()
    blobs = FolderBlobs(root)
    assert len(promised) >= 20
    for digest in {*promised, *blobs.digests()}:
        blobs.get(digest)
