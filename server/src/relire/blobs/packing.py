"""How blobs are made smaller, and never grow back to more than they were."""

from __future__ import annotations

import zstandard


class Unreadable(Exception):
    """These bytes are not what `pack` gives, or stand for more than the limit."""


def pack(data: bytes) -> bytes:
    """Compress (one Zstandard frame that states its size, RFC 8878)."""
    return zstandard.ZstdCompressor().compress(data)


def unpack(packed: bytes, limit: int) -> bytes:
    """Give back what was packed, at most `limit` bytes; raise `Unreadable`.

    The stated size is checked before any memory is taken for it.
    """
    try:
        # An unknown size is stated as the largest number there is.
        if zstandard.get_frame_parameters(packed).content_size > limit:
            raise Unreadable("it is larger than the limit")
        return zstandard.ZstdDecompressor().decompress(packed)
    except zstandard.ZstdError as error:
        raise Unreadable(str(error)) from error
