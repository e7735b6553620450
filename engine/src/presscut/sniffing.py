"""What the first bytes say: a format that has no reader, a page, or a text."""

from __future__ import annotations

import re

from presscut.charset import wide

_LOOKED_AT = 4096
_BINARY_SHARE = 0.1

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"OggS", "an Ogg sound or film"),
    (b"ID3", "an MP3 sound"),
    (b"fLaC", "a FLAC sound"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM film"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x00asm", "a WebAssembly program"),
)
_RIFF = {b"WEBP": "a WebP picture", b"WAVE": "a WAVE sound", b"AVI ": "an AVI film"}
_FEED = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(rss|feed|rdf:RDF)[\s>]", re.DOTALL)
_TAG = re.compile(
    rb"<(?:!doctype|html|head|body|title|meta|div|p|br|h[1-6]|table|ul|ol|li|article|section|main|a|b|i|em|"
    rb"strong|span|img|blockquote|pre|font|center|script|style|form|hr|link|header|footer|nav|td|tr)[\s/>]",
    re.IGNORECASE,
)
_CONTROL = bytes(set(range(32)) - set(b"\t\n\x0c\r\x1b")) + b"\x7f"
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def foreign_format(data: bytes) -> str | None:
    """Name the format of bytes that are neither a page nor a text, as people say it; None if they may be."""
    head = data[:_LOOKED_AT]
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        return "an MP4 film or HEIF picture"
    if found := _FEED.match(head):
        return "an Atom feed" if found[1] == b"feed" else "an RSS feed"
    return "binary data" if _is_binary(head) else None


def _is_binary(head: bytes) -> bool:
    """Tell bytes that no text has. NULs do not count: broken pages and UTF-16 have them."""
    if head.startswith(_WIDE_MARKS) or wide(head) or _TAG.search(head):
        return False
    shown = head.replace(b"\x00", b"")
    controls = len(shown) - len(shown.translate(None, _CONTROL))
    return controls > _BINARY_SHARE * max(len(shown), 1)


def looks_like_html(data: bytes) -> bool:
    """Tell whether the bytes hold at least one tag of HTML, or are UTF-16 that does."""
    if data.startswith(_WIDE_MARKS) or wide(data):
        data = data.replace(b"\x00", b"")
    return bool(_TAG.search(data))
