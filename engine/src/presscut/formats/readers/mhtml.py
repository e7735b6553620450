"""MHTML: a page as browsers save it with all it needs (RFC 2557)."""

from __future__ import annotations

import re

from presscut.formats.format import Format, Source
from presscut.options import Options

_LOOKED_AT = 8_192
_FIELD = re.compile(rb"\s*[A-Za-z][A-Za-z-]{2,40}:")
_RELATED = re.compile(rb"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_BLANK_LINE = re.compile(rb"\n\r?\n")


def _seen(source: Source) -> bool:
    head = source.data[:_LOOKED_AT]
    if not _FIELD.match(head):
        return False
    return bool(_RELATED.search(_BLANK_LINE.split(head.lstrip(), maxsplit=1)[0]))


def _read(source: Source, options: Options) -> Source:
    from presscut.formats.mhtml import page_of  # noqa: PLC0415 - what reads messages costs more than a page does

    return page_of(source, options)


FORMAT = Format("an MHTML page", _seen, _read)
