"""Undoing what a server did to make a body smaller, in small pieces.

A few kilobytes can unpack to gigabytes, so no step here ever holds more than a piece of a few megabytes, and
the caller's bound is applied to what goes into and what comes out of every step.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence

import brotli  # type: ignore[import-untyped]  # the package ships no types
import zstandard

ACCEPT_ENCODING = "gzip, deflate, br, zstd"

Step = Callable[[Iterable[bytes]], Iterator[bytes]]


class Undecodable(Exception):
    """The body is not what its `Content-Encoding` says, or ends too early."""


def decoded(chunks: Iterable[bytes], encoding: str, bound: Step) -> Iterator[bytes]:
    """Undo the codings that a `Content-Encoding` header lists; those nobody knows are left as they are.

    `bound` passes chunks on, and raises when there are too many. Raises `Undecodable`.
    """
    stream = bound(chunks)
    for coding in _codings(encoding):
        stream = bound(_DECODERS[coding](stream))
    try:
        yield from stream
    except (zlib.error, brotli.error, zstandard.ZstdError) as error:
        raise Undecodable(str(error)) from error


def _codings(encoding: str) -> Sequence[str]:
    named = [coding.strip().lower() for coding in encoding.split(",")]
    known = [coding for coding in named if coding in _DECODERS]
    if len(known) > _MOST_CODINGS:
        raise Undecodable(f"packed {len(known)} times over")
    return known[::-1]


def _gzip(chunks: Iterable[bytes]) -> Iterator[bytes]:
    return _inflated(chunks, lambda _first: zlib.MAX_WBITS | 16)


def _deflate(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Accept both what RFC 9110 means by `deflate` (zlib) and what many servers send (raw)."""
    return _inflated(
        chunks, lambda first: zlib.MAX_WBITS if first & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS
    )


def _inflated(chunks: Iterable[bytes], window: Callable[[int], int]) -> Iterator[bytes]:
    member = None
    for chunk in chunks:
        data = chunk
        while data:
            if member is None:
                member = zlib.decompressobj(window(data[0]))
            elif member.eof and data[0] != _GZIP_MAGIC:
                break  # padding after the end, which some servers send
            elif member.eof:
                member = zlib.decompressobj(zlib.MAX_WBITS | 16)
            yield member.decompress(data, _PIECE)
            data = member.unconsumed_tail or member.unused_data
    if member is not None:
        yield member.flush()
        if not member.eof:
            raise Undecodable("compressed data ends too early")


def _brotli(chunks: Iterable[bytes]) -> Iterator[bytes]:
    decompressor = brotli.Decompressor()
    started = False
    for chunk in chunks:
        if decompressor.is_finished():
            continue  # padding, as above; read on all the same, to learn whether the rest breaks off
        started = True
        yield decompressor.process(chunk, output_buffer_limit=_PIECE)
        while not decompressor.can_accept_more_data():
            yield decompressor.process(b"", output_buffer_limit=_PIECE)
    if started and not decompressor.is_finished():
        raise Undecodable("compressed data ends too early")


def _zstd(chunks: Iterable[bytes]) -> Iterator[bytes]:
    frame = None
    for chunk in chunks:
        for start in range(0, len(chunk), _ZSTD_SLICE):
            data = chunk[start : start + _ZSTD_SLICE]
            while data:
                if frame is None or frame.eof:
                    frame = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()
                yield frame.decompress(data)
                data = frame.unused_data if frame.eof else b""
    if frame is not None and not frame.eof:
        raise Undecodable("compressed data ends too early")


_DECODERS: dict[str, Step] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}

_MOST_CODINGS = 2
"""Once is usual, twice happens by mistake, more is an attack."""

_PIECE = 1 << 18
_GZIP_MAGIC = 0x1F

# Zstandard has no output limit per call; but four bytes in give at most one block out (128 KiB, RFC 8878), so
# small slices bound it to 2 MiB. The window is the most that RFC 9659 lets a server ask for.
_ZSTD_SLICE = 64
_ZSTD_WINDOW = 1 << 23
