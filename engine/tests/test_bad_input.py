"""Any bytes at all give an article or an error of ours, in a time that grows with them and no faster."""

import gzip
import io
import sys
import zipfile
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presscut import Article, ExtractionError, Options, extract
from presscut.errors import EmptyInput, InputTooLarge, UnsupportedFormat

PROSE = "The council met on Monday, and after long talks it agreed on nothing at all. "


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (zipped(), "a ZIP archive"),
        (gzip.compress(b"<p>x"), "gzip data"),
        (b"\x89PNG\r\n\x1a\n....", "a PNG picture"),
        (b"\xff\xd8\xff\xe0....", "a JPEG picture"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (b"\x00\x00\x00\x18ftypmp42", "an MP4 film or HEIF picture"),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', "an RSS feed"),
        (bytes(range(1, 32)) * 40, "binary data"),
    ],
)
def test_other_formats_are_named(data: bytes, seen: str) -> None:
    with pytest.raises(UnsupportedFormat, match=seen) as caught:
        extract(data)
    assert caught.value.code == "unsupported-format"


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\x00\x00"])
def test_nothing_is_an_error(data: bytes) -> None:
    with pytest.raises(EmptyInput):
        extract(data)


def test_limits_are_kept() -> None:
    assert extract(b"<p>a</p>", options=Options(max_bytes=8)).html in {"", "<p>a</p>"}
    with pytest.raises(InputTooLarge, match="9 bytes"):
        extract(b"<p>ab</p>", options=Options(max_bytes=8))
    with pytest.raises(InputTooLarge, match="nodes"):
        extract(b"<p>a<p>b<p>c", options=Options(max_nodes=5))


def test_a_plain_text_has_limits_of_its_own() -> None:
    assert extract(b"one two", options=Options(max_text=7)).text == "one two"
    with pytest.raises(InputTooLarge, match="8 characters"):
        extract(b"one two!", options=Options(max_text=7))
    assert extract(b"one\ntwo\nsix", options=Options(max_nodes=2)).kind == "article"
    with pytest.raises(InputTooLarge, match="2 lines"):
        extract(b"one\ntwo\nsix\nten", options=Options(max_nodes=2))


def test_only_what_a_page_shows_counts_as_its_text() -> None:
    page = b"<p>one two</p><script>let more = 'than seven'</script>"
    assert extract(page, options=Options(max_text=7)).text == "one two"
    with pytest.raises(InputTooLarge, match="12 characters"):
        extract(b"<p>one two</p><p>three</p>", options=Options(max_text=7))


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 10_000 + PROSE,
        "<div>" * 100_000 + PROSE,
        "<blockquote>" * 100_000 + PROSE,
        "<b>" * 100_000 + PROSE,
        "<table><tr><td>" * 20_000 + PROSE,
        "<ul><li>" * 20_000 + PROSE,
        PROSE * 15_000,
        "<p>" + PROSE * 15_000,
        "<p" * 100_000,
        "<!--" * 100_000 + PROSE,
        f"<p>{PROSE}\x00{PROSE}",
        "".join(f"<font color={i}>" for i in range(3_000)) + f"<p>{PROSE}" * 300,
        "<ul>" * 490 + f"<li>{PROSE}</li>" * 300,
        f"<script type='application/ld+json'>{'[' * 100_000}</script><p>{PROSE}",
    ],
    ids=lambda page: f"{page[:12]}x{len(page)}",
)
def test_pathological_pages_are_read(page: str) -> None:
    article = extract(page.encode(), content_type="text/html")
    assert isinstance(article, Article)


@pytest.mark.parametrize("opening", ["<ul>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<i><b>"])
def test_text_in_more_frames_than_are_kept_is_not_lost(opening: str) -> None:
    assert PROSE.strip() in extract((opening * 240 + f"<p>{PROSE}").encode()).text


def test_formatting_that_piles_up_gives_way_to_the_text() -> None:
    piled = "".join(f"<font color={number}><p>{PROSE} It met {number} times." for number in range(2_000))
    for data in (piled.encode(), piled.encode("utf-16"), piled.encode("utf-16-be")):
        assert "It met 1999 times." in extract(data, content_type="text/html").text
    closed = "".join(f"<p><b class=c{number % 40}>{PROSE}</b> Again." for number in range(2_000))
    # The model may doubt the very first or last of so many like ones; what matters is that none was merged away.
    assert extract(closed.encode()).html.count("<b>") >= 1_990


def test_deep_text_is_not_lost() -> None:
    article = extract(("<div>" * 100_000 + f"<p>{PROSE}").encode(), options=Options(max_depth=40))
    assert PROSE.strip() in article.text


def outcome(data: bytes, content_type: str | None = None) -> str:
    try:
        return extract(data, content_type=content_type, url="https://[broken").kind
    except ExtractionError as error:
        return error.code


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_an_error_of_ours(data: bytes) -> None:
    assert outcome(data)


@settings(deadline=None)
@given(
    st.binary(max_size=200),
    st.sampled_from(["text/html", "text/plain; charset=utf-16", "text/html; charset=none"]),
)
def test_any_bytes_of_any_declared_kind(data: bytes, content_type: str) -> None:
    assert outcome(b"<p>x" + data, content_type)


SHAPES: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: f"<p>{PROSE}</p>" * n,
    "nesting": lambda n: "<div>" * n + PROSE,
    "inline": lambda n: "<p>" + "<b>x</b><x-y>z</x-y>" * n,
    "line breaks": lambda n: "<p>" + f"{PROSE}<br>" * n,
    "links": lambda n: "<a href=/x>more of this</a> " * n,
    "lists": lambda n: "<ul>" + f"<li>{PROSE}</li>" * n + "</ul>",
    "comments": lambda n: f"<p>{PROSE}</p><h3>Comments</h3>" * n,
    "one class": lambda n: f"<div class='{'related ' * n}'>{PROSE}</div>",
    "headings": lambda n: f"<h1>{PROSE}</h1>" * n,
}


def calls_of(page: str) -> int:
    count = 0

    def see(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(see)
    try:
        extract(page.encode(), content_type="text/html")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_no_faster_than_the_page(shape: str) -> None:
    calls_of(SHAPES[shape](10))
    once, twice = (calls_of(SHAPES[shape](n)) for n in (300, 600))
    assert twice < 2.5 * once
