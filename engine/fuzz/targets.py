"""What is fuzzed: each target takes bytes and asserts what is promised of whatever they are.

A family: a function added to `TARGETS` is one target more. The first byte of an input chooses.
"""

from __future__ import annotations

from collections.abc import Callable

import turbohtml

from presscut import Article, ExtractionError, Options, extract
from presscut.formats.pdf.columns import columns
from presscut.formats.pdf.fragment import Fragment, Sheet
from presscut.formats.pdf.head import read_head
from presscut.formats.pdf.paragraphs import paragraphs
from presscut.formats.pdf.running import without_running
from presscut.formats.plain import read_plain
from presscut.language.stamps import read_stamp
from presscut.render.text import to_text
from presscut.wire.reading import read_wire

OPTIONS = Options(max_bytes=200_000, max_nodes=20_000, max_text=100_000, why=True)
URL = "https://news.example.org/2024/03/14/tea"
LANGUAGES = ("en", "fr", "de", "es", "ru", "zh", "ar", None)


def any_bytes(data: bytes) -> None:
    """Read bytes of any format."""
    _check(data, None)


def page(data: bytes) -> None:
    """Read a page."""
    _check(data, "text/html; charset=utf-8")


def json_ld(data: bytes) -> None:
    """Read a page's structured data."""
    _check(
        b"<script type=application/ld+json>" + data + b"</script><h1>Tea</h1><p>A word of it.", "text/html"
    )


def mhtml(data: bytes) -> None:
    """Read the parts of an MHTML file."""
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    _check(head + data, None)


def plain_text(data: bytes) -> None:
    """Read a crawled text."""
    text = _text(data)
    if text.strip():
        reading = read_plain(text)
        assert all(block.strip() for block in reading.blocks)
        stamp = reading.published_stamp
        assert stamp is None or 0 <= stamp.start < stamp.end <= len(text)
        _check(data, "text/plain; charset=utf-8")


def wire_marks(data: bytes) -> None:
    """Read datelines, notes and credits."""
    text = _text(data[1:])
    reading = read_wire(text, language=_language(data), published="2024-03-14T18:27:00+01:00")
    for span in (reading.dateline, reading.update, reading.story):
        assert span is None or 0 <= span.start < span.end <= len(text)


def stamps(data: bytes) -> None:
    """Read a date in words."""
    text = _text(data[1:])[:2_000]
    stamp = read_stamp(text, language=_language(data), zone="Europe/Paris")
    assert stamp is None or 0 <= stamp.start < stamp.end <= len(text)


def pdf_text(data: bytes) -> None:
    """Put the fragments of a PDF in order."""
    fragments = tuple(
        Fragment(
            page=0,
            text=_text(data[at : at + 24]) or "a",
            left=data[at] * 2.0,
            right=data[at] * 2.0 + data[at + 1],
            base=data[at + 2] * 3.0,
            size=1.0 + data[at + 3] % 30,
            bold=data[at + 3] > 200,  # noqa: PLR2004 - now and then
        )
        for at in range(0, len(data) - 4, 28)
    )
    sheets = without_running([Sheet(0, 595, 842, fragments), Sheet(1, 595, 842, fragments[::2])])
    ordered = [column for sheet in sheets for column in columns(sheet.fragments)]
    assert sum(map(len, ordered)) == sum(len(sheet.fragments) for sheet in sheets)
    blocks = paragraphs(ordered)
    read_head(blocks, 10, {"Title": _text(data[:40]), "CreationDate": _text(data[:30])}, "en")


TARGETS: tuple[Callable[[bytes], None], ...] = (
    page,
    any_bytes,
    json_ld,
    mhtml,
    plain_text,
    wire_marks,
    stamps,
    pdf_text,
)


def one(data: bytes) -> None:
    """Give an input to the target that its first byte chooses."""
    if data:
        TARGETS[data[0] % len(TARGETS)](data[1:])


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _language(data: bytes) -> str | None:
    return LANGUAGES[data[0] % len(LANGUAGES)] if data else None


def _check(data: bytes, content_type: str | None) -> None:
    try:
        article = extract(data, url=URL, content_type=content_type, options=OPTIONS)
    except ExtractionError:
        return
    _hold(article)


def _hold(article: Article) -> None:
    """Assert what is promised of every article."""
    body = turbohtml.parse(f"<!doctype html><body>{article.html}").select_one("body")
    assert body is not None
    assert body.inner_html == article.html, "the html parses back to itself"
    assert to_text(article.html) == article.text, "the text is the html's"
    for span in (article.dateline, article.update, article.story):
        assert span is None or 0 <= span.start < span.end <= len(article.text), "offsets are of the text"
