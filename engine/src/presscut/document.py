"""Bytes in, a tree (or a plain text) out: format, character set, limits, base address.

The character set is the WHATWG's choice ("determining the character encoding"): a byte-order mark, then
what the transport said, then the page's own declaration, then UTF-8 if the bytes are valid, then what the
letters look like, then windows-1252. With one exception: bytes that are UTF-8 beyond doubt are read as UTF-8
whatever `<meta>` says, for saved and proxied pages keep the declaration of the page that they once were.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

import turbohtml
from turbohtml.detect import detect

from presscut.addresses import web
from presscut.errors import EmptyInput, InputTooLarge, UnsupportedFormat
from presscut.options import Options
from presscut.sniffing import foreign_format, looks_like_html

_PLAIN_TYPES = frozenset({"text/plain", "text/markdown", "text/x-markdown"})
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_OPENINGS_A_NODE = 2
"""An element has a start tag and an end tag: with more `<` than this the tree is not even built."""


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page. `base` is what relative addresses are joined to; `url` where the page came from."""

    tree: turbohtml.Document
    url: str | None
    base: str | None

    @property
    def root(self) -> turbohtml.Element:
        """The `html` element."""
        return self.tree.root or turbohtml.Element("html")


@dataclass(frozen=True, slots=True)
class PlainText:
    """A decoded text without markup."""

    text: str
    url: str | None


def open_document(
    data: bytes, *, url: str | None, content_type: str | None, options: Options
) -> Page | PlainText:
    """Decode and parse.

    Raises:
        EmptyInput: no bytes, or white space only.
        InputTooLarge: over `max_bytes` or `max_nodes`; a plain text over `max_text`.
        UnsupportedFormat: PDF, archives, pictures and the like.
    """
    _check_size(data, options)
    if name := foreign_format(data):
        raise UnsupportedFormat(name)
    media_type, charset = _read_content_type(content_type)
    if _is_plain(data, media_type):
        return PlainText(_bounded(_decode(data, charset), options), url)
    if data.count(b"<") > _OPENINGS_A_NODE * options.max_nodes:
        raise InputTooLarge(f"The page has more than {options.max_nodes:,} nodes.")
    tree = turbohtml.parse(data, encoding=charset or _undoubted(data), detect_encoding=True, positions=False)
    _check_nodes(tree, options)
    return Page(tree, url, web(tree.base_url(url or ""), url) or url)


def _check_size(data: bytes, options: Options) -> None:
    if len(data) > options.max_bytes:
        raise InputTooLarge(f"The input has {len(data):,} bytes; at most {options.max_bytes:,} are read.")
    if not data.strip(b" \t\r\n\x0c\x0b\x00"):
        raise EmptyInput("There is nothing to read: the input is empty.")


def _bounded(text: str, options: Options) -> str:
    check_text(len(text), options)
    if max(text.count("\n"), text.count("\r")) > options.max_nodes:
        raise InputTooLarge(f"The text has more than {options.max_nodes:,} lines.")
    return text


def check_text(length: int, options: Options) -> None:
    """Raise InputTooLarge for more code points of text than `max_text`."""
    if length > options.max_text:
        raise InputTooLarge(f"The text has {length:,} characters; at most {options.max_text:,} are read.")


def _check_nodes(tree: turbohtml.Document, options: Options) -> None:
    for count, _ in enumerate(tree.descendants, 1):
        if count > options.max_nodes:
            raise InputTooLarge(f"The page has more than {options.max_nodes:,} nodes.")


def _read_content_type(content_type: str | None) -> tuple[str | None, str | None]:
    """Return the media type in lower case, and the charset where it names one that exists."""
    if not content_type:
        return None, None
    media_type, *parameters = content_type.split(";")
    charset = None
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
    return media_type.strip().lower() or None, charset if charset and _is_known(charset) else None


def _undoubted(data: bytes) -> str | None:
    """Return UTF-8 for bytes that hold letters beyond ASCII and are valid UTF-8 throughout."""
    if data.isascii():
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _is_known(charset: str) -> bool:
    try:
        turbohtml.parse(b"x", encoding=charset)
    except LookupError:
        return False
    return True


def _is_plain(data: bytes, media_type: str | None) -> bool:
    if media_type in _PLAIN_TYPES:
        return True
    return media_type not in _HTML_TYPES and not looks_like_html(data)


def _decode(data: bytes, charset: str | None) -> str:
    codec = detect(data).codec or "utf-8"
    if charset and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = charset
    try:
        text = data.decode(codec, "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    return text.removeprefix("\ufeff").replace("\x00", "")
