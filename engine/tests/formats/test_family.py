"""What the formats have in common: they are found by themselves, cost nothing till they are needed, and nest."""

import subprocess
import sys

import pytest
from small_pdf import Line, Pdf

from presscut import extract
from presscut.errors import EmptyInput, UnsupportedFormat
from presscut.formats.known import all_formats

HEAD = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=%s\r\n\r\n"
SAVED = (
    b"<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://a.example.org/x \n-->"
    b"<title>Tea</title><p>The mayor of Port Elden had tea on Monday, as mayors do, and nobody minded.</html>"
)


def wrapped(page: bytes, boundary: bytes = b"x", kind: bytes = b"text/html") -> bytes:
    return HEAD % boundary + b"--%s\r\nContent-Type: %s\r\n\r\n%s\r\n--%s--\r\n" % (
        boundary,
        kind,
        page,
        boundary,
    )


def test_each_has_a_name_of_its_own() -> None:
    names = [one.name for one in all_formats()]
    assert len(set(names)) == len(names) >= 3


def test_reading_a_page_brings_in_no_reader_of_another_format() -> None:
    code = "import sys; from presscut import extract; extract(b'<p>x'); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "presscut.formats.readers.pdf" in loaded
    assert {"email", "pypdfium2", "multiprocessing", "concurrent.futures"}.isdisjoint(loaded)


def test_a_saved_page_in_a_saved_page_is_read() -> None:
    article = extract(wrapped(SAVED))
    assert (article.title, article.url) == ("Tea", "https://a.example.org/x")
    assert article.text.startswith("The mayor of Port Elden")


def test_a_format_in_itself_is_not_opened_again() -> None:
    inner = wrapped(b"<p>The inmost page, that nobody reads.", b"y")
    assert "multipart/related" in extract(wrapped(inner, kind=b"text/plain")).text


def test_what_is_wrapped_is_as_free_to_be_wrong_as_anything() -> None:
    with pytest.raises(UnsupportedFormat, match="a PNG picture"):
        extract(wrapped(b"\x89PNG\r\n\x1a\n" + bytes(40)))
    with pytest.raises(EmptyInput):
        extract(wrapped(b"  "))


def test_a_pdf_may_begin_late_and_a_page_may_speak_of_one() -> None:
    pdf = Pdf([[Line("The mayor of Port Elden had tea on Monday, and nobody minded.", 60, 700)]]).data()
    assert extract(b"\xef\xbb\xbf" + pdf).text.startswith("The mayor")
    assert extract(
        b"<p>Every such file begins with %PDF-1.4, said the mayor, and nobody minded."
    ).text.endswith("minded.")
