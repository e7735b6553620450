"""Which character set bytes are in.

The choice is the WHATWG's ("determining the character encoding"): a byte-order mark, then what the transport
said, then the page's own declaration, then UTF-8 if the bytes are valid, then what the letters look like, then
windows-1252. With two exceptions. Bytes that are UTF-8 beyond doubt are read as UTF-8 whatever `<meta>` says,
for saved and proxied pages keep the declaration of the page that they once were. And bytes of which every
other one is zero are UTF-16, whoever says what, for nothing else looks like that.
"""

from __future__ import annotations

import codecs
from functools import lru_cache

import turbohtml
from turbohtml.detect import detect

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 4096
_MANY = 0.4
_FEW = 0.02
_FEWEST = 16


def undoubted(data: bytes, told: str | None) -> str | None:
    """Return the letters of bytes that hold some beyond ASCII and are valid UTF-8 throughout, as nobody denies.

    None leaves a page to what the transport `told`, to its byte-order mark or to its own declaration.
    """
    if told not in {None, "UTF-8"} or data.isascii():
        return None
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return None


def decode(data: bytes, told: str | None) -> str:
    """Return the text of bytes without markup; what is not of the charset becomes U+FFFD."""
    if data.startswith(_MARKS):
        codec = detect(data).codec
    else:
        known = wide(data) or told
        codec = f"whatwg-{known}" if known else detect(data).codec
    return data.decode(codec or "utf-8", "replace").removeprefix("\ufeff").replace("\x00", "")


def read_content_type(content_type: str | None) -> tuple[str | None, str | None]:
    """Return the media type in lower case, and the charset by its name where it names one that exists."""
    if not content_type:
        return None, None
    media_type, *parameters = content_type.split(";")
    charset = None
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
    return media_type.strip().lower() or None, _name_of(charset) if charset else None


def wide(data: bytes) -> str | None:
    """Name the byte order of UTF-16 that has no mark: where its letters are Western, every other byte is zero."""
    head = data[: min(_LOOKED_AT, len(data) - len(data) % 2)]
    if b"\x00" not in head or head.startswith(_MARKS):
        return None
    high, low = head[0::2].count(0), head[1::2].count(0)
    many, few = max(_MANY * len(head) / 2, _FEWEST), _FEW * len(head) / 2
    if low >= many and high <= few:
        return "UTF-16LE"
    return "UTF-16BE" if high >= many and low <= few else None


@lru_cache(maxsize=256)
def _name_of(label: str) -> str | None:
    """Return the WHATWG's name of the charset that a label means, or None for an unknown one."""
    try:
        return turbohtml.parse(b"x", encoding=label).encoding
    except (LookupError, ValueError):
        return None
