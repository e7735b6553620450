"""The network as httpcore2 sees it: every connection checked, every wait bounded.

Name look-up, check and connection happen in one place, on the same numeric address: a name that answers with
a public address when it is checked and with a private one when it is used (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpcore2

from relire.fetching.errors import ForbiddenAddress, NameNotFound, TlsFailed, Unreachable
from relire.fetching.guard import forbidden_address, forbidden_port, is_allowed
from relire.fetching.hosts import is_numeric
from relire.fetching.resolving import resolve_in_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relire.fetching.deadline import Deadline
    from relire.fetching.limits import Limits
    from relire.fetching.outside import Outside


class GuardedNetwork(httpcore2.NetworkBackend):
    """Connects to public addresses, and to what the operator allows. Raises errors of `relire.fetching`."""

    def __init__(self, outside: Outside, allow: tuple[str, ...], limits: Limits, deadline: Deadline) -> None:
        """Take where names and sockets come from, what may be private, and how long things may take."""
        self._outside = outside
        self._allow = allow
        self._limits = limits
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 (the deadline takes its place)
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Resolve, check all, connect to the first that answers."""
        addresses = self._checked(host, port)
        reason = "no address answered"
        for address in addresses:
            seconds = min(self._deadline.remaining(), self._limits.connect_seconds)
            try:
                stream = self._outside.sockets.connect_tcp(
                    address, port, seconds, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                reason = str(error)
            else:
                return TimedStream(stream, self._deadline)
        self._deadline.remaining()
        raise Unreachable(host, port, reason)

    def _checked(self, host: str, port: int) -> Sequence[str]:
        if kind := forbidden_port(port):
            raise ForbiddenAddress(host, port, kind)
        if is_numeric(host):
            addresses: Sequence[str] = (host,)
        else:
            addresses = resolve_in_time(self._outside.resolver, host, port, self._deadline)
        if not addresses:
            raise NameNotFound(host, temporary=False)
        if not is_allowed(host, port, self._allow):
            _refuse_private(host, port, addresses)
        return addresses


class TimedStream(httpcore2.NetworkStream):
    """A connection on which each wait ends with the deadline, so that dripping bytes cannot stretch it."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        """Wrap an open connection."""
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 (as in connect_tcp)
        """Give what has come, at most `max_bytes`."""
        return self._stream.read(max_bytes, self._deadline.remaining())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002 (as in connect_tcp)
        """Send all of it."""
        self._stream.write(buffer, self._deadline.remaining())

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 (as in connect_tcp)
    ) -> httpcore2.NetworkStream:
        """Encrypt from here on; the name is the one that was asked for, not the numeric address."""
        try:
            encrypted = self._stream.start_tls(ssl_context, server_hostname, self._deadline.remaining())
        except httpcore2.ConnectError as error:
            if isinstance(error.__cause__, ssl.SSLError):
                raise TlsFailed(server_hostname or "The server", str(error)) from error
            raise
        return TimedStream(encrypted, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Give what httpcore2 wants to know about the socket."""
        return self._stream.get_extra_info(info)


def _refuse_private(host: str, port: int, addresses: Sequence[str]) -> None:
    for address in addresses:
        if kind := forbidden_address(address):
            raise ForbiddenAddress(host, port, kind)
