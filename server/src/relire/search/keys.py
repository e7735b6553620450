"""A collection's number and a document's within it, as the one number that orders both."""

from __future__ import annotations

_BITS = 32
MAX_COLLECTION = (1 << 31) - 1
MAX_SEQUENCE = (1 << _BITS) - 1


def key(collection: int, sequence: int) -> int:
    """Return `collection << 32 | sequence`, a positive 64-bit number; ValueError for one out of its range."""
    if not 0 <= collection <= MAX_COLLECTION:
        raise ValueError(f"collection {collection} is not within 0 and {MAX_COLLECTION}")
    if not 0 <= sequence <= MAX_SEQUENCE:
        raise ValueError(f"sequence {sequence} is not within 0 and {MAX_SEQUENCE}")
    return collection << _BITS | sequence


def sequence_of(number: int) -> int:
    """Return the sequence within what `key` returned."""
    return number & MAX_SEQUENCE
