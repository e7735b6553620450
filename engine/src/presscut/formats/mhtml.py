"""The page in an MHTML file (RFC 2557): its root part, decoded.

The parts are told apart by their boundary, and only the root is decoded: a picture costs a look at its head.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from html import escape

from presscut.addresses import web
from presscut.errors import DamagedInput
from presscut.formats.format import Source
from presscut.options import Options

_NAME = "an MHTML page"
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_CID = re.compile(rb"cid:([^\s\"'<>)]{1,300})")
_LONGEST_HEAD = 20_000
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


@dataclass(frozen=True, slots=True)
class _Part:
    head: Message
    body: bytes

    def of(self, name: str) -> str:
        """Return a field of the head, empty where it has none."""
        return str(self.head.get(name, "")).strip()


def page_of(source: Source, options: Options) -> Source:
    """Return the root part as a source of its own, at the address that it says it is from.

    Pictures that the page names by their `cid:` get their own addresses in the web. Raises DamagedInput where
    there is no root.
    """
    whole = _part(source.data)
    boundary = str(whole.head.get_param("boundary", ""))
    if not boundary:
        raise DamagedInput(_NAME)
    parts = list(_parts(whole.body, boundary, options.max_nodes))
    root = _root(parts, str(whole.head.get_param("start", "")))
    if root is None:
        raise DamagedInput(_NAME)
    told = web(whole.of("Snapshot-Content-Location"), None) or web(root.of("Content-Location"), None)
    return Source(_with_addresses(_decoded(root), parts), source.url or told, root.of("Content-Type"))


def _part(data: bytes) -> _Part:
    found = _BLANK_LINE.search(data, 0, _LONGEST_HEAD)
    head, body = (data[: found.start()], data[found.end() :]) if found else (data[:_LONGEST_HEAD], b"")
    return _Part(HeaderParser().parsestr(head.decode("ascii", "replace").lstrip()), body)


def _parts(body: bytes, boundary: str, most: int) -> Iterator[_Part]:
    mark = b"--" + boundary.encode("ascii", "replace")
    for piece in (b"\n" + body).split(b"\n" + mark, most)[1:]:
        if piece.startswith(b"--"):
            return
        yield _part(piece.lstrip(b" \t").removeprefix(b"\r").removeprefix(b"\n"))


def _root(parts: list[_Part], start: str) -> _Part | None:
    pages = [part for part in parts if part.head.get_content_type() in _PAGES]
    named = (part for part in pages if start and part.of("Content-ID") == start)
    return next(named, pages[0] if pages else None)


def _decoded(part: _Part) -> bytes:
    encoding = part.of("Content-Transfer-Encoding").lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(part.body)
    if encoding == "base64":
        try:
            return binascii.a2b_base64(part.body)
        except binascii.Error as error:
            raise DamagedInput(_NAME) from error
    return part.body


def _with_addresses(page: bytes, parts: list[_Part]) -> bytes:
    """Put a part's address in the web where the page names it by `cid:`."""
    if b"cid:" not in page:
        return page
    addresses = {
        part.of("Content-ID").strip("<>").encode(): escape(address).encode()
        for part in parts
        if (address := web(part.of("Content-Location"), None))
    }
    return _CID.sub(lambda found: addresses.get(found[1], found[0]), page)
