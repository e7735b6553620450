"""What a caller may choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Limits and wishes of one extraction. The defaults suit a server that reads strangers' pages."""

    max_bytes: int = 20_000_000
    """Longest input, in bytes; more raises `InputTooLarge`."""

    max_nodes: int = 250_000
    """Most nodes of the parsed tree, and most lines of a plain text; more raises `InputTooLarge`."""

    max_text: int = 4_000_000
    """Longest text, in code points: a plain one, or what a page shows; more raises `InputTooLarge`."""

    max_depth: int = 512
    """Deepest element that is read; what is deeper is read as if it stood at this depth."""

    why: bool = False
    """Record for each block why it was kept or dropped (costs time)."""
