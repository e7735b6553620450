"""Bytes in; a tree, a plain text or a manuscript out: format, limits, base address."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from itertools import islice

import turbohtml

from presscut.addresses import web
from presscut.bulk import without_bulk
from presscut.charset import decode, read_content_type, undoubted, wide
from presscut.errors import EmptyInput, InputTooLarge, UnsupportedFormat
from presscut.formats.format import Manuscript, Source
from presscut.formats.known import unwrap
from presscut.options import Options
from presscut.piling import without_piles
from presscut.sniffing import foreign_format, looks_like_html

_PLAIN_TYPES = frozenset({"text/plain", "text/markdown", "text/x-markdown"})
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_OPENINGS_A_NODE = 2
"""An element has a start tag and an end tag: with more `<` than this the tree is not even built."""

_BUILT_A_NODE = 4
"""What formatting may multiply the nodes by before it is left out."""

_WIDE_MARKS = {codecs.BOM_UTF16_LE: "UTF-16LE", codecs.BOM_UTF16_BE: "UTF-16BE"}


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
) -> Page | PlainText | Manuscript:
    """Unwrap, decode and parse.

    Raises:
        EmptyInput: no bytes, or white space only; nothing but that in what a format wraps.
        InputTooLarge: what a format wraps is over `max_bytes`; over `max_nodes`; a text over `max_text`.
        UnsupportedFormat: archives, pictures and the like; a format whose reader is not installed.
        DamagedInput, LockedInput: a format that is known, but does not open.
    """
    _check_filled(data)
    opened = unwrap(Source(data, url, content_type), options)
    if isinstance(opened, Manuscript):
        check_text(sum(len(passage.text) for passage in opened.passages), options)
        return opened
    check_size(len(opened.data), options)
    _check_filled(opened.data)
    return _open(opened, options)


def _open(source: Source, options: Options) -> Page | PlainText:
    data = source.data
    if name := foreign_format(data):
        raise UnsupportedFormat(name)
    media_type, told = read_content_type(source.content_type)
    if _is_plain(data, media_type):
        return PlainText(_bounded(decode(data, told), options), source.url)
    data, charset = _in_ascii(data, wide(data) or told)
    openings = data.count(b"<")
    if openings > _OPENINGS_A_NODE * options.max_nodes:
        raise InputTooLarge(f"The page has more than {options.max_nodes:,} nodes.")
    data = without_piles(without_bulk(data), openings, _BUILT_A_NODE * options.max_nodes)
    tree = _parse(data, charset)
    _check_nodes(tree, options)
    return Page(tree, source.url, web(tree.base_url(source.url or ""), source.url) or source.url)


def _parse(data: bytes, charset: str | None) -> turbohtml.Document:
    if (letters := undoubted(data, charset)) is not None:
        return turbohtml.parse(letters, positions=False)
    return turbohtml.parse(data, encoding=charset, detect_encoding=True, positions=False)


def _in_ascii(data: bytes, charset: str | None) -> tuple[bytes, str | None]:
    """Return a page in UTF-16 as UTF-8, so that its tags can be looked for, and the charset that it is in now."""
    marked = next((charset for mark, charset in _WIDE_MARKS.items() if data.startswith(mark)), None)
    wide = marked or (charset if charset in _WIDE_MARKS.values() else None)
    return (decode(data, wide).encode("utf-8", "replace"), "UTF-8") if wide else (data, charset)


def check_size(size: int, options: Options) -> None:
    """Raise InputTooLarge for more bytes than `max_bytes`."""
    if size > options.max_bytes:
        raise InputTooLarge(f"The input has {size:,} bytes; at most {options.max_bytes:,} are read.")


def _check_filled(data: bytes) -> None:
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
    if next(islice(tree.descendants, options.max_nodes, None), None) is not None:
        raise InputTooLarge(f"The page has more than {options.max_nodes:,} nodes.")


def _is_plain(data: bytes, media_type: str | None) -> bool:
    if media_type in _PLAIN_TYPES:
        return True
    return media_type not in _HTML_TYPES and not looks_like_html(data)
