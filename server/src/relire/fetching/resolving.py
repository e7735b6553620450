"""From a host name to numeric addresses, in bounded time."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from relire.fetching.errors import NameNotFound, TooSlow

if TYPE_CHECKING:
    from relire.fetching.deadline import Deadline

Resolver = Callable[[str, int], Sequence[str]]
"""Takes host and port, gives numeric addresses, the best first; raises `NameNotFound`."""


def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        no_such_name = error.errno in {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", None)}
        raise NameNotFound(host, temporary=not no_such_name) from error
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def resolve_in_time(resolver: Resolver, host: str, port: int, deadline: Deadline) -> Sequence[str]:
    """Call `resolver`, but wait no longer than the deadline: raises `TooSlow`, or what the resolver raises.

    The system's resolver knows no time limit of ours, so it runs beside; a late one is left to end by itself.
    """
    answer: Future[Sequence[str]] = Future()

    def ask() -> None:
        try:
            answer.set_result(resolver(host, port))
        except Exception as error:  # noqa: BLE001 (whatever it is, it is raised again where it is awaited)
            answer.set_exception(error)

    threading.Thread(target=ask, name=f"resolve {host}", daemon=True).start()
    try:
        return answer.result(timeout=deadline.remaining())
    except TimeoutError as error:
        raise TooSlow(deadline.seconds) from error
