from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from fetching.loopback import Answer, Loopback
from relire.fetching import Fetched, Limits, fetch

Serve = Callable[[Answer], Loopback]
Get = Callable[..., Fetched]

PATIENT = Limits(seconds=60, connect_seconds=30, max_redirects=3, max_bytes=1_000_000)
"""For what is not about time: a machine that is busy with other tests fails none of them."""


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(Loopback(answer))


@pytest.fixture
def get() -> Get:
    """Fetch from a server of the test, which is allowed though it is on this machine."""

    def _get(server: Loopback, path: str = "/", limits: Limits = PATIENT) -> Fetched:
        return fetch(server.origin + path, user_agent="Relire-test/1", limits=limits, allow=(server.place,))

    return _get
