"""What a fetch takes from the world, so that tests can put a world of their own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

import httpcore2

from relire.fetching.resolving import Resolver, resolve

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable


@cache
def machine_trust() -> ssl.SSLContext:
    """Give the certificates that the machine believes in; read once, for that takes tens of milliseconds."""
    return httpcore2.default_ssl_context()


def utc_now() -> datetime:
    """Give the time, aware."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Outside:
    """The world around a fetch.

    Args:
        resolver: from names to numeric addresses.
        sockets: opens a connection to a numeric address, which was checked before.
        trust: gives whose certificates are believed.
        clock: gives the time, aware, UTC.
    """

    resolver: Resolver = resolve
    sockets: httpcore2.NetworkBackend = field(default_factory=httpcore2.SyncBackend)
    trust: Callable[[], ssl.SSLContext] = machine_trust
    clock: Callable[[], datetime] = utc_now


REAL = Outside()
