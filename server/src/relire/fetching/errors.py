"""What `fetch` raises, and nothing else.

    FetchError                 any of the below
    ├── BadAddress             not http or https, unreadable, or with a name and password in it
    ├── ForbiddenAddress       leads to a private network, or to a port of another service
    ├── NameNotFound           no such host name, or its name server does not answer
    ├── Unreachable            nobody accepts the connection
    ├── TlsFailed              the certificate or the encryption is refused
    ├── TooSlow                not finished in `Limits.seconds`
    ├── TooLarge               the body is over `Limits.max_bytes`, as sent or once decompressed
    ├── TooManyRedirects       over `Limits.max_redirects`, or in a circle
    ├── BadRedirect            sends on to something that is not an address of the web
    └── BadResponse            broke off, or is not HTTP, or cannot be decompressed

An HTTP status such as 404 is an answer, not an error. Each error carries a sentence for people, a stable
`code` for programs, `details` that JSON can hold, and `temporary`: whether asking again later makes sense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Detail = str | int | float | bool | None


class FetchError(Exception):
    """Base of all errors of fetching."""

    code = "fetch"
    temporary = False

    def __init__(self, sentence: str, details: Mapping[str, Detail] | None = None) -> None:
        """Take the sentence for people, and what a program may want to know besides."""
        super().__init__(sentence)
        self.details: dict[str, Detail] = dict(details or {})


class BadAddress(FetchError):
    """The text is no address that can be fetched. Details: `address`, `reason`."""

    code = "bad-address"

    def __init__(self, address: str, reason: str) -> None:
        """Take the text as it was given, and a clause that completes “… cannot be read: ”."""
        shown = address if len(address) <= _SHOWN else address[: _SHOWN - 1] + "…"
        super().__init__(
            f"The address “{shown}” cannot be read: {reason}.", {"address": shown, "reason": reason}
        )


class ForbiddenAddress(FetchError):
    """The host or port is one that strangers must not reach through us. Details: `host`, `port`, `kind`.

    The numeric address is left out on purpose: whoever asks must not learn what a private name stands for.
    """

    code = "forbidden-address"

    def __init__(self, host: str, port: int, kind: str) -> None:
        """Take what is refused, and what kind it is (`private network`, `port of another service`)."""
        super().__init__(
            f"{host}:{port} is not fetched, because it is a {kind}. Give an address that is open to "
            "everybody, or ask the operator to allow this host.",
            {"host": host, "port": port, "kind": kind},
        )


class NameNotFound(FetchError):
    """The host name leads nowhere. Details: `host`."""

    code = "name-not-found"

    def __init__(self, host: str, *, temporary: bool) -> None:
        """Take the name, and whether the name server failed (temporary) or said that there is none."""
        advice = "Its name server does not answer: try again later." if temporary else "Check its spelling."
        super().__init__(f"There is no way to find the host {host}. {advice}", {"host": host})
        self.temporary = temporary


class Unreachable(FetchError):
    """No connection could be made. Details: `host`, `port`, `reason`."""

    code = "unreachable"
    temporary = True

    def __init__(self, host: str, port: int, reason: str) -> None:
        """Take where, and what the system said."""
        super().__init__(
            f"{host}:{port} does not accept connections. Try again later.",
            {"host": host, "port": port, "reason": reason},
        )


class TlsFailed(FetchError):
    """The connection is not safe. Details: `host`, `reason`."""

    code = "tls-failed"

    def __init__(self, host: str, reason: str) -> None:
        """Take the host, and what the TLS library said."""
        super().__init__(
            f"{host} does not prove who it is, so nothing was read from it. Its operator has to renew the "
            "certificate.",
            {"host": host, "reason": reason},
        )


class TooSlow(FetchError):
    """The time was up. Details: `seconds`."""

    code = "too-slow"
    temporary = True

    def __init__(self, seconds: float) -> None:
        """Take the time that there was in all."""
        super().__init__(
            f"The page did not arrive in {seconds:g} seconds. Try again later.", {"seconds": seconds}
        )


class TooLarge(FetchError):
    """The body is over the limit. Details: `max_bytes`."""

    code = "too-large"

    def __init__(self, max_bytes: int) -> None:
        """Take the limit that was crossed."""
        super().__init__(
            f"The page is larger than {max_bytes} bytes. Give the address of the article itself.",
            {"max_bytes": max_bytes},
        )


class TooManyRedirects(FetchError):
    """The page never stops sending elsewhere. Details: `address`, `redirects`, `loop`."""

    code = "too-many-redirects"

    def __init__(self, address: str, redirects: int, *, loop: bool) -> None:
        """Take the last address that was asked for, how often it went on, and whether in a circle."""
        way = "in a circle" if loop else f"on more than {redirects} times"
        super().__init__(
            f"The page sends its reader {way}, last to {address}. It may ask for cookies, which are never "
            "sent: save it from a browser instead.",
            {"address": address, "redirects": redirects, "loop": loop},
        )


class BadRedirect(FetchError):
    """The page sends its reader to what cannot be fetched. Details: `address`, `location`, `reason`."""

    code = "bad-redirect"

    def __init__(self, address: str, location: str, reason: str) -> None:
        """Take who redirects, where to, and why that is refused."""
        shown = location if len(location) <= _SHOWN else location[: _SHOWN - 1] + "…"
        super().__init__(
            f"{address} sends its reader to “{shown}”, which is not followed: {reason}. Give the address of "
            "the article itself.",
            {"address": address, "location": shown, "reason": reason},
        )


class BadResponse(FetchError):
    """What came is no whole HTTP answer. Details: `address`, `reason`."""

    code = "bad-response"
    temporary = True

    def __init__(self, address: str, reason: str) -> None:
        """Take who answered, and what is wrong with it."""
        super().__init__(
            f"The answer of {address} is broken or broke off, so nothing was kept of it. Try again later.",
            {"address": address, "reason": reason},
        )


_SHOWN = 200
"""Characters of a stranger's address that a sentence quotes."""
