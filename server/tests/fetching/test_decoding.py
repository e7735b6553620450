import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator

import brotli  # type: ignore[import-untyped]  # the package ships no types
import pytest
import zstandard

from relire.fetching.decoding import ACCEPT_ENCODING, Undecodable, decoded

TEXT = b"".join(b"line %d of a long report\n" % number for number in range(5000))


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "raw": ("deflate", raw_deflate),
    "br": ("br", brotli.compress),
    "zstd": ("zstd", zstandard.ZstdCompressor().compress),
    "plain": ("", bytes),
    "identity": ("identity", bytes),
    "unknown": ("utf-8", bytes),
    "twice": ("br, gzip", lambda data: gzip.compress(brotli.compress(data))),
}


def unbounded(chunks: Iterable[bytes]) -> Iterator[bytes]:
    yield from chunks


def slices(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


@pytest.mark.parametrize("name", PACKERS)
@pytest.mark.parametrize("size", [1, 1000, 1_000_000])
def test_what_was_packed_comes_back(name: str, size: int) -> None:
    encoding, pack = PACKERS[name]
    assert b"".join(decoded(slices(pack(TEXT), size), encoding, unbounded)) == TEXT


@pytest.mark.parametrize("name", ["gzip", "zlib", "raw", "br", "zstd", "twice"])
def test_what_ends_too_early_is_said_so(name: str) -> None:
    encoding, pack = PACKERS[name]
    with pytest.raises(Undecodable):
        list(decoded([pack(TEXT)[:-1]], encoding, unbounded))


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_what_is_not_packed_at_all_is_said_so(encoding: str) -> None:
    with pytest.raises(Undecodable):
        list(decoded([b"<!doctype html>", b"<p>Flood</p>"], encoding, unbounded))


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_an_empty_body_needs_no_packing(encoding: str) -> None:
    assert b"".join(decoded([], encoding, unbounded)) == b""


@pytest.mark.parametrize("name", ["gzip", "zstd"])
def test_members_one_after_the_other_are_one_body(name: str) -> None:
    encoding, pack = PACKERS[name]
    assert b"".join(decoded([pack(b"one"), pack(b"two")], encoding, unbounded)) == b"onetwo"
    assert b"".join(decoded([pack(b"one") + pack(b"two")], encoding, unbounded)) == b"onetwo"


@pytest.mark.parametrize("name", ["gzip", "br"])
def test_padding_after_the_end_is_ignored(name: str) -> None:
    encoding, pack = PACKERS[name]
    assert b"".join(decoded([pack(b"one"), b"\x00\x00"], encoding, unbounded)) == b"one"


def test_more_than_two_layers_are_refused() -> None:
    with pytest.raises(Undecodable):
        list(decoded([TEXT], "gzip, gzip, gzip", unbounded))


def test_every_coding_that_is_asked_for_is_known() -> None:
    for coding in ACCEPT_ENCODING.split(", "):
        with pytest.raises(Undecodable):
            list(decoded([b"?" * 99], coding, unbounded))


@pytest.mark.parametrize("name", ["gzip", "zlib", "raw", "br", "zstd"])
def test_a_bomb_comes_in_pieces_only_as_they_are_asked_for(name: str) -> None:
    encoding, pack = PACKERS[name]
    bomb = pack(bytes(20_000_000))
    pieces = decoded([bomb], encoding, unbounded)
    assert all(len(next(pieces)) <= 4_000_000 for _ in range(3))


def test_a_window_larger_than_the_standard_allows_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters.from_level(3, window_log=27)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    packed = packer.compress(TEXT) + packer.flush()
    with pytest.raises(Undecodable):
        list(decoded([packed], "zstd", unbounded))
