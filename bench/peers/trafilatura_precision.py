"""`bare_extraction` with `favor_precision`."""

from __future__ import annotations

from peers.trafilatura_default import VERSION, extraction
from support.reading import Reading

__all__ = ["NAME", "VERSION", "read"]

NAME = "trafilatura, precision"


def read(html: bytes, url: str) -> Reading:
    """Read with `favor_precision`."""
    return extraction(html, url, favor_precision=True)
