import threading
import time
import zlib
from collections.abc import Callable, Iterator

import brotli  # type: ignore[import-untyped]  # the package ships no types
import pytest
import zstandard

from fetching.loopback import Answer, Loopback, answer, redirect
from relire.fetching import Fetched, Limits, Outside, TooLarge, TooSlow, fetch

Serve = Callable[[Answer], Loopback]
Get = Callable[..., Fetched]

HASTY = Limits(seconds=0.4, connect_seconds=0.4)
SMALL = Limits(seconds=20, max_bytes=1_000_000)
ZEROS = bytes(1_000_000)


def drip(head: bytes) -> Iterator[bytes]:
    """Send the head at once, and then a byte now and then for ever."""
    yield head
    while True:
        time.sleep(0.02)
        yield b"x"


def gzip_bomb() -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=31)
    while True:
        yield packer.compress(ZEROS) + packer.flush(zlib.Z_SYNC_FLUSH)


def deflate_bomb() -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=-15)
    while True:
        yield packer.compress(ZEROS) + packer.flush(zlib.Z_SYNC_FLUSH)


def brotli_bomb() -> Iterator[bytes]:
    packer = brotli.Compressor(quality=4)
    while True:
        yield packer.process(ZEROS) + packer.flush()


def zstd_bomb() -> Iterator[bytes]:
    packer = zstandard.ZstdCompressor().compressobj()
    while True:
        yield packer.compress(ZEROS) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)


def double_bomb() -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=31)
    for piece in gzip_bomb():
        yield packer.compress(piece) + packer.flush(zlib.Z_SYNC_FLUSH)


BOMBS = {
    "gzip": gzip_bomb,
    "deflate": deflate_bomb,
    "br": brotli_bomb,
    "zstd": zstd_bomb,
    "gzip, gzip": double_bomb,
}


def endless(encoding: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\n\r\n".encode()
    yield from pieces


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
    ],
    ids=["status", "headers", "body", "endless-body"],
)
def test_dripping_bytes_do_not_stretch_the_time(serve: Serve, get: Get, head: bytes) -> None:
    with pytest.raises(TooSlow) as caught:
        get(serve(lambda _: drip(head)), "/", HASTY)
    assert caught.value.temporary
    assert caught.value.details == {"seconds": 0.4}


def test_informational_answers_do_not_stretch_the_time(serve: Serve, get: Get) -> None:
    def waiting(_: str) -> Iterator[bytes]:
        while True:
            time.sleep(0.02)
            yield b"HTTP/1.1 103 Early Hints\r\n\r\n"

    with pytest.raises(TooSlow):
        get(serve(waiting), "/", HASTY)


def test_the_time_is_for_all_redirects_together(serve: Serve, get: Get) -> None:
    def slow_redirect(target: str) -> list[bytes]:
        time.sleep(0.15)
        return redirect(target + "x")

    with pytest.raises(TooSlow):
        get(serve(slow_redirect), "/", HASTY)


def test_a_name_server_that_never_answers_is_given_up() -> None:
    over = threading.Event()

    def resolver(_host: str, _port: int) -> list[str]:
        over.wait()
        return []

    try:
        with pytest.raises(TooSlow):
            fetch("http://gazette.example/", user_agent="x", limits=HASTY, outside=Outside(resolver=resolver))
    finally:
        over.set()


def test_an_encryption_that_never_begins_is_given_up(serve: Serve) -> None:
    server = serve(lambda _: drip(b""))
    with pytest.raises(TooSlow):
        fetch(f"https://{server.place}/", user_agent="x", limits=HASTY, allow=(server.place,))


def test_a_body_of_the_limit_is_given(serve: Serve, get: Get) -> None:
    assert get(serve(lambda _: answer(ZEROS)), "/", SMALL).body == ZEROS


def test_one_byte_more_is_refused(serve: Serve, get: Get) -> None:
    with pytest.raises(TooLarge) as caught:
        get(serve(lambda _: answer(ZEROS + b"0")), "/", SMALL)
    assert caught.value.code == "too-large"
    assert caught.value.details == {"max_bytes": 1_000_000}


def test_an_endless_body_is_not_read_on(serve: Serve, get: Get) -> None:
    server = serve(lambda _: endless("identity", iter(lambda: ZEROS, b"")))
    with pytest.raises(TooLarge):
        get(server, "/", SMALL)
    assert server.sent < 30_000_000  # what the buffers of two sockets take, far from endless


@pytest.mark.parametrize("encoding", BOMBS)
def test_a_bomb_stops_at_the_limit(serve: Serve, get: Get, encoding: str) -> None:
    server = serve(lambda _: endless(encoding, BOMBS[encoding]()))
    with pytest.raises(TooLarge):
        get(server, "/", SMALL)
