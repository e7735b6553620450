"""What a caller may choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Limits and wishes of one extraction. The defaults suit a server that reads strangers' pages."""

    max_bytes: int = 20_000_000
    """Longest input, in bytes; more raises `InputTooLarge`."""

    max_nodes: int = 1_000_000
    """Most nodes of the parsed tree; more raises `InputTooLarge`."""

    max_depth: int = 512
    """Deepest element that is read; what is deeper is read as if it stood at this depth."""

    why: bool = False
    """Record for each block why it was kept or dropped (costs time)."""
