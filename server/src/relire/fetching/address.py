"""Reading an address of the web, once, so that what is checked is what is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from relire.fetching.errors import BadAddress
from relire.fetching.hosts import canonical_host

LONGEST_ADDRESS = 8_000
"""Characters. Servers refuse more, and so short a request fits a socket's buffer: sending it never waits."""

TOO_LONG = f"it is longer than {LONGEST_ADDRESS} characters"

DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """A readable address; every part is plain ASCII, with whatever needs it percent-encoded.

    Args:
        scheme: `http` or `https`.
        host: as `canonical_host` gives it; IPv6 without brackets.
        port: 1 to 65535, the scheme's own if none was written.
        path: begins with `/`, no `.` or `..` segments.
        query: without `?`; empty if there is none.
        fragment: without `#`; empty if there is none; never sent.
    """

    scheme: str
    host: str
    port: int
    path: str
    query: str
    fragment: str

    @property
    def netloc(self) -> str:
        """The host as the `Host` header has it: IPv6 in brackets, the port unless it is the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def target(self) -> str:
        """What the request line asks for."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def __str__(self) -> str:
        """The address as it is asked for: no fragment."""
        return f"{self.scheme}://{self.netloc}{self.target}"


def parse(text: str) -> Address:
    """Read an absolute address, white space around it ignored; raise `BadAddress`."""
    url = text.strip()
    if _CONTROL.search(url):
        raise BadAddress(text, "it has invisible characters in it")
    try:
        address = _address(_split(url))
    except UnicodeError as error:
        raise BadAddress(text, "it has broken characters in it") from error
    except ValueError as error:
        raise BadAddress(text, str(error)) from error
    if len(str(address)) > LONGEST_ADDRESS:
        raise BadAddress(text, TOO_LONG)
    return address


def join(base: Address, reference: str) -> Address:
    """Read an address that may be relative to `base`; raise `BadAddress`."""
    try:
        absolute = urljoin(str(base), reference.strip())
    except ValueError as error:
        raise BadAddress(reference, "its host name is malformed") from error
    return parse(absolute)


def without_dot_segments(path: str) -> str:
    """Resolve `.` and `..`, in plain or encoded (`%2e`) spelling (RFC 3986, section 5.2.4; WHATWG URL)."""
    kept: list[str] = []
    plain = ""
    for segment in path.split("/")[1:]:
        plain = re.sub("%2e", ".", segment, flags=re.IGNORECASE)
        if plain == "..":
            del kept[-1:]
        elif plain != ".":
            kept.append(segment)
    if plain in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)


def _split(url: str) -> SplitResult:
    if len(url) > LONGEST_ADDRESS:
        raise ValueError(TOO_LONG)
    try:
        return urlsplit(url)
    except ValueError as error:
        raise ValueError("its host name is malformed") from error


def _address(parts: SplitResult) -> Address:
    if parts.scheme not in DEFAULT_PORTS:
        raise ValueError("it has to begin with https:// or http://")
    if "@" in parts.netloc:
        raise ValueError("a user name or password must not be part of it")
    if not parts.netloc:
        raise ValueError("it names no host")
    place = _NETLOC.fullmatch(parts.netloc)
    if place is None:
        raise ValueError("its host name is malformed")
    return Address(
        scheme=parts.scheme,
        host=canonical_host(place["ipv6"] or place["name"]),
        port=_port(place["port"], parts.scheme),
        path=without_dot_segments(quote(parts.path or "/", safe=_PATH_SAFE)),
        query=quote(parts.query, safe=_QUERY_SAFE),
        fragment=quote(parts.fragment, safe=_QUERY_SAFE),
    )


def _port(written: str | None, scheme: str) -> int:
    port = int(written) if written else DEFAULT_PORTS[scheme]
    if not 0 < port <= _LAST_PORT:
        raise ValueError(f"its port is not a number from 1 to {_LAST_PORT}")
    return port


_NETLOC = re.compile(
    r"(?:\[(?P<ipv6>[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)\]|(?P<name>[^\[\]:]+))(?::(?P<port>[0-9]{0,9}))?"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LAST_PORT = 65_535
_PATH_SAFE = "!$%&'()*+,/:;=@[]|^\\~-._"
_QUERY_SAFE = _PATH_SAFE + "?`{}"
"""What browsers leave as it is (WHATWG URL, percent-encode sets); `%` too, so nothing is encoded twice."""
