"""A page that the browser extension SingleFile saved: its address stands in a comment, its pictures in the page."""

from __future__ import annotations

import re
from dataclasses import replace

from presscut.addresses import web
from presscut.formats.format import Format, Source
from presscut.options import Options

_LOOKED_AT = 8_192
_COMMENT = re.compile(
    rb"<!--\s*(?:Page saved with|Archive processed by) SingleFile\s(?P<told>(?:[^-]|-(?!->))*)"
)
_ADDRESS = re.compile(rb"^\s*url:\s*(\S+)", re.MULTILINE)


def _seen(source: Source) -> bool:
    return b"SingleFile" in source.data[:_LOOKED_AT] and _comment(source) is not None


def _read(source: Source, _options: Options) -> Source:
    comment = _comment(source)
    told = _ADDRESS.search(comment) if comment else None
    url = source.url or (web(told[1].decode("utf-8", "replace"), None) if told else None)
    return replace(source, url=url)


def _comment(source: Source) -> bytes | None:
    found = _COMMENT.search(source.data[:_LOOKED_AT])
    return found["told"] if found else None


FORMAT = Format("a page saved with SingleFile", _seen, _read)
