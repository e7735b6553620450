"""What every store promises, asked of each of them."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relire.blobs import BlobDamaged, BlobMissing, Blobs, BlobTooLarge, FolderBlobs, MemoryBlobs

TEXT = b"The river rose in the night. " * 1000
LIMIT = 100_000


@pytest.fixture(params=["folder", "memory"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    if request.param == "folder":
        return FolderBlobs(tmp_path / "blobs", limit=LIMIT)
    return MemoryBlobs(limit=LIMIT)


@pytest.mark.parametrize("data", [b"", b"\x00", TEXT, bytes(range(256))])
def test_what_was_put_is_given_back(blobs: Blobs, data: bytes) -> None:
    digest = blobs.put(data)
    assert digest == hashlib.sha256(data).hexdigest()
    assert blobs.has(digest)
    assert blobs.get(digest) == data
    assert list(blobs.digests()) == [digest]


def test_putting_the_same_again_keeps_it_once(blobs: Blobs) -> None:
    assert blobs.put(TEXT) == blobs.put(TEXT)
    assert len(list(blobs.digests())) == 1


def test_what_was_never_put_is_missing(blobs: Blobs) -> None:
    digest = hashlib.sha256(TEXT).hexdigest()
    assert not blobs.has(digest)
    assert list(blobs.digests()) == []
    with pytest.raises(BlobMissing) as caught:
        blobs.get(digest)
    assert caught.value.digest == digest
    assert caught.value.code == "blob-missing"


@pytest.mark.parametrize(
    "text", ["", "../../etc/passwd", "a" * 63, "A" * 64, "é" * 64, "a" * 64 + "\n", "/" * 64]
)
def test_what_is_no_digest_is_missing_too(blobs: Blobs, text: str) -> None:
    assert not blobs.has(text)
    blobs.delete(text)
    with pytest.raises(BlobMissing):
        blobs.get(text)


def test_what_is_deleted_is_gone_and_can_come_back(blobs: Blobs) -> None:
    digest = blobs.put(TEXT)
    other = blobs.put(b"other")
    blobs.delete(digest)
    blobs.delete(digest)
    assert not blobs.has(digest)
    assert list(blobs.digests()) == [other]
    with pytest.raises(BlobMissing):
        blobs.get(digest)
    assert blobs.get(blobs.put(TEXT)) == TEXT


def test_a_blob_of_the_limit_is_kept_and_one_byte_more_is_not(blobs: Blobs) -> None:
    assert len(blobs.get(blobs.put(bytes(LIMIT)))) == LIMIT
    with pytest.raises(BlobTooLarge) as caught:
        blobs.put(bytes(LIMIT + 1))
    assert (caught.value.size, caught.value.limit) == (LIMIT + 1, LIMIT)
    assert len(list(blobs.digests())) == 1


@settings(deadline=None, max_examples=30)  # a disk may be slow
@given(st.lists(st.binary(max_size=50)))
def test_any_bytes_at_all_are_given_back(
    tmp_path_factory: pytest.TempPathFactory, contents: list[bytes]
) -> None:
    blobs = FolderBlobs(tmp_path_factory.mktemp("blobs"))
    digests = [blobs.put(content) for content in contents]
    assert [blobs.get(digest) for digest in digests] == contents
    assert set(blobs.digests()) == set(digests)


def test_damage_in_memory_is_found_and_repaired() -> None:
    blobs = MemoryBlobs()
    digest = blobs.put(TEXT)
    blobs.kept[digest] = TEXT + b"!"
    with pytest.raises(BlobDamaged):
        blobs.get(digest)
    assert blobs.get(blobs.put(TEXT)) == TEXT
