"""PDF, by its layer of text; needs the extra `presscut[pdf]`."""

from __future__ import annotations

from presscut.errors import UnsupportedFormat
from presscut.formats.format import Format, Manuscript, Source
from presscut.options import Options

_NAME = "a PDF"
_LOOKED_AT = 1_024
"""The header may stand anywhere in so many bytes: ISO 32000-1, annex H, note 13."""


def _seen(source: Source) -> bool:
    head = source.data[:_LOOKED_AT]
    return b"%PDF-" in head and head.lstrip()[:1] != b"<"


def _read(source: Source, options: Options) -> Manuscript:
    try:
        from presscut.formats.pdf.manuscript import read_pdf  # noqa: PLC0415 - an extra, and megabytes of library
    except ImportError as error:
        raise UnsupportedFormat(_NAME, "to read it, pip install presscut[pdf].") from error
    return read_pdf(source, options)


FORMAT = Format(_NAME, _seen, _read)
