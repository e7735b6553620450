"""How much one fetch may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What `fetch` stops at.

    Args:
        seconds: for everything together: names, connections, redirects, the whole body.
        connect_seconds: for one attempt at one numeric address, so that a dead one leaves time for the next.
        max_redirects: how often a page may send on.
        max_bytes: of the body, both as sent and once decompressed.
    """

    seconds: float = 30.0
    connect_seconds: float = 8.0
    max_redirects: int = 10
    max_bytes: int = 20_000_000


STANDARD_LIMITS = Limits()
