"""Fetching one address: ask, follow, read, all within limits."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import httpcore2

from relire.fetching.address import Address, join, parse
from relire.fetching.deadline import Deadline
from relire.fetching.decoding import ACCEPT_ENCODING, Undecodable, decoded
from relire.fetching.errors import (
    BadAddress,
    BadRedirect,
    BadResponse,
    TooLarge,
    TooManyRedirects,
    TooSlow,
    Unreachable,
)
from relire.fetching.fetched import Fetched
from relire.fetching.limits import STANDARD_LIMITS, Limits
from relire.fetching.outside import REAL, Outside
from relire.fetching.transport import GuardedNetwork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Fetch(Protocol):
    """What layers above take: `fetch` itself, or the fake."""

    def __call__(
        self, url: str, *, user_agent: str, limits: Limits = STANDARD_LIMITS, allow: tuple[str, ...] = ()
    ) -> Fetched:
        """Give the answer, or raise a `FetchError`."""
        ...


def fetch(
    url: str,
    *,
    user_agent: str,
    limits: Limits = STANDARD_LIMITS,
    allow: tuple[str, ...] = (),
    outside: Outside = REAL,
) -> Fetched:
    """Fetch a page, a feed or a file by GET: no cookies, no credentials, no proxy.

    Args:
        url: http or https.
        user_agent: who asks; ASCII.
        limits: where to stop.
        allow: hosts (`intranet`) or hosts and ports (`127.0.0.1:8000`) that may be private; exact names.
        outside: what tests replace.

    Raises:
        FetchError: see `relire.fetching.errors`. No HTTP status is an error.
    """
    address = parse(url)
    deadline = Deadline(limits.seconds)
    network = GuardedNetwork(outside, allow, limits, deadline)
    with httpcore2.ConnectionPool(ssl_context=outside.trust(), network_backend=network) as pool:
        final, answer = _follow(pool, address, user_agent, limits, deadline)
    return Fetched(
        url=url,
        final_url=str(final),
        status=answer.status,
        headers=answer.headers,
        content_type=answer.header("content-type") or "",
        body=answer.body,
        fetched_at=outside.clock(),
    )


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name), None)

    @property
    def location(self) -> str | None:
        return self.header("location") if self.status in _REDIRECTS else None


def _follow(
    pool: httpcore2.ConnectionPool, start: Address, user_agent: str, limits: Limits, deadline: Deadline
) -> tuple[Address, _Answer]:
    address = start
    seen = {str(address)}
    while True:
        answer = _ask(pool, address, user_agent, limits, deadline)
        if not answer.location:
            return address, answer
        address = _next_hop(address, answer.location)
        loop = str(address) in seen
        if loop or len(seen) > limits.max_redirects:
            raise TooManyRedirects(str(address), limits.max_redirects, loop=loop)
        seen.add(str(address))


def _next_hop(address: Address, location: str) -> Address:
    # Servers send raw UTF-8 here, which Latin-1 made unreadable.
    raw = location.encode("latin-1")
    target = raw.decode("utf-8", errors="replace")
    try:
        return join(address, target)
    except BadAddress as error:
        raise BadRedirect(str(address), target, str(error.details["reason"])) from error


def _ask(
    pool: httpcore2.ConnectionPool, address: Address, user_agent: str, limits: Limits, deadline: Deadline
) -> _Answer:
    url = httpcore2.URL(
        scheme=address.scheme, host=address.host, port=address.port, target=address.target.encode("ascii")
    )
    headers = [
        ("Host", address.netloc),
        ("User-Agent", user_agent),
        ("Accept", _ACCEPT),
        ("Accept-Encoding", ACCEPT_ENCODING),
    ]
    with _ours(address, deadline), pool.stream("GET", url, headers=headers) as response:
        answer = _Answer(response.status, _readable(response.headers))
        if answer.location:
            return answer
        encodings = ",".join(value for name, value in answer.headers if name == "content-encoding")
        bound = _bound(limits.max_bytes, deadline)
        return _Answer(
            answer.status,
            answer.headers,
            b"".join(decoded(response.iter_stream(), encodings, bound)),
        )


def _readable(headers: Iterable[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers)


def _bound(max_bytes: int, deadline: Deadline) -> Callable[[Iterable[bytes]], Iterator[bytes]]:
    def bounded(chunks: Iterable[bytes]) -> Iterator[bytes]:
        total = 0
        for chunk in chunks:
            total += len(chunk)
            if total > max_bytes:
                raise TooLarge(max_bytes)
            deadline.remaining()
            yield chunk

    return bounded


@contextmanager
def _ours(address: Address, deadline: Deadline) -> Iterator[None]:
    """Turn the errors of the library into ours, the cause kept."""
    try:
        yield
    except httpcore2.TimeoutException as error:
        raise TooSlow(deadline.seconds) from error
    except httpcore2.ConnectError as error:
        raise Unreachable(address.host, address.port, str(error)) from error
    except (httpcore2.NetworkError, httpcore2.RemoteProtocolError, Undecodable) as error:
        raise BadResponse(str(address), str(error)) from error


_ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"
_REDIRECTS = {301, 302, 303, 307, 308}
