"""A PDF is read by its layer of text: in the order of its columns, without what runs on every page."""

import builtins
import sys
from collections.abc import Callable
from typing import Any

import pytest
from small_pdf import BOLD, Line, Pdf, set_

from presscut import Article, Options, extract
from presscut.errors import DamagedInput, InputTooLarge, LockedInput, UnsupportedFormat

FIRST = (
    "The council of Port Elden voted on Monday to close the old harbour road, and the fishermen who have driven on it "
    "for a hundred years were not asked, their guild said in a letter."
)
SECOND = (
    "The mayor said that the road had sunk by forty centimetres since the last war, and that the money for mending it "
    "had gone into the ferry."
)
THIRD = (
    "One of them said that he would drive on it as long as there was a road, and drove off on it a moment later "
    "without looking back."
)


def column(*texts: str, left: float = 60, top: float = 700, wide: int = 84, **how: Any) -> list[Line]:
    """Set paragraphs one under the other."""
    lines: list[Line] = []
    for text in texts:
        lines += set_(text, left=left, top=(lines[-1].base - 20) if lines else top, wide=wide, **how)
    return lines


def read(*pages: list[Line], told: tuple[tuple[str, str], ...] = (), **how: Any) -> Article:
    return extract(Pdf(pages, told).data(), **how)


def test_lines_become_paragraphs() -> None:
    article = read(column(FIRST, SECOND, THIRD))
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
    assert (article.kind, article.language, article.warnings) == ("article", "en", ())


def test_an_indent_begins_a_paragraph_as_well() -> None:
    lines = set_(FIRST, left=60, top=700, wide=80)
    second = set_(SECOND, left=60, top=lines[-1].base - 12, wide=80)
    second[0] = Line(second[0].text, 75, second[0].base)
    assert read([*lines, *second]).text == f"{FIRST}\n\n{SECOND}"


def test_columns_are_read_one_after_the_other() -> None:
    left = column(FIRST, SECOND, wide=44)
    right = column(THIRD, FIRST.replace("Monday", "Friday"), left=310, wide=44)
    for lines in ([*left, *right], [*right, *left], sorted([*left, *right], key=lambda line: -line.base)):
        text = read([Line("The harbour road is closed", 60, 760, 22, BOLD), *lines]).text
        assert text.split("\n\n") == [FIRST, SECOND, THIRD, FIRST.replace("Monday", "Friday")]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = set_(FIRST, left=60, top=100, wide=84)
    moved = [Line(line.text, 60, 760 - 12 * at) for at, line in enumerate(lines[1:])]
    last = column(SECOND, top=moved[-1].base - 20)
    first = [*column(THIRD, SECOND), Line(lines[0].text, 60, 120)]
    assert read(first, [*moved, *last]).text == f"{THIRD}\n\n{SECOND}\n\n{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("lines", "read_as"),
    [
        (("All of them were asked to re-", "member what the harbour was."), "to remember what"),
        (("The new Franco-", "German ferry was no help at all."), "Franco-German ferry"),
        (("A well-known man said: it is well-", "known that roads sink there."), "it is well-known that"),
    ],
    ids=["broken", "name", "compound"],
)
def test_broken_words_are_made_whole(lines: tuple[str, str], read_as: str) -> None:
    tail = set_(FIRST, left=60, top=640, wide=84)
    article = read([Line(text, 60, 700 - 12 * at) for at, text in enumerate(lines)] + tail)
    assert read_as in article.text


def test_what_runs_on_every_page_is_not_the_text() -> None:
    pages = [
        [
            Line("Port Elden Gazette", 60, 810, 8),
            *column(text, SECOND.replace("forty", str(40 + number))),
            Line(f"{number} / 3", 280, 30, 8),
            Line("https://gazette.example.org/harbour", 60, 30, 8),
        ]
        for number, text in enumerate((FIRST, THIRD, FIRST.replace("Monday", "Friday")), 1)
    ]
    text = read(*pages).text
    assert not [word for word in ("Gazette", "/ 3", "https") if word in text]
    assert text.count("\n\n") == 5


def test_the_head_of_the_first_page_is_told() -> None:
    head = [
        Line("LOCAL NEWS", 60, 790, 8),
        Line("The harbour road is closed", 60, 760, 22, BOLD),
        Line("By Mara Lindqvist", 60, 735, 9),
        Line("14 March 2024, 18:27", 60, 722, 9),
    ]
    article = read([*head, *column(FIRST, SECOND)], url="https://gazette.example.org.uk/x.pdf")
    assert article.title == "The harbour road is closed"
    assert (article.byline, [author.name for author in article.authors]) == (
        "Mara Lindqvist",
        ["Mara Lindqvist"],
    )
    assert article.published is not None
    assert article.published.startswith("2024-03-14")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert article.provenance["title"] == "first page"


def test_lines_of_the_site_are_not_the_text() -> None:
    lines = column(FIRST, SECOND)
    ends = [
        Line(text, 60, lines[-1].base - 40 * at)
        for at, text in enumerate(("Share this article", "Read more"), 1)
    ]
    assert read([*lines, *ends]).text == f"{FIRST}\n\n{SECOND}"


def test_headings_are_told_by_their_size() -> None:
    lines = column(FIRST)
    under = [Line("What comes next", 60, lines[-1].base - 30, 14, BOLD)]
    article = read([*lines, *under, *column(SECOND, top=under[0].base - 30)])
    assert "<h3>What comes next</h3>" in article.html


@pytest.mark.parametrize(
    ("told", "title", "authors", "published"),
    [
        (
            (("Title", "The road of Port Elden"), ("Author", "Mara Lindqvist"), ("CreationDate", "D:20240314182700+01'00'")),
            "The road of Port Elden", ["Mara Lindqvist"], "2024-03-14T18:27:00+01:00",
        ),
        ((("CreationDate", "D:20240314182700Z"),), None, [], "2024-03-14T18:27:00+00:00"),
        ((("CreationDate", "D:20240314"),), None, [], "2024-03-14"),
        ((("CreationDate", "D:20249999"),), None, [], None),
        ((("CreationDate", "D:20240314182700Z"), ("Producer", "Skia/PDF m119")), None, [], None),
        ((("Title", "Microsoft Word - road.docx"), ("Author", "Administrator")), None, [], None),
        ((("Title", "road.indd"), ("Author", "user1")), None, [], None),
    ],
)  # fmt: skip
def test_the_file_tells_what_the_first_page_does_not(
    told: tuple[tuple[str, str], ...], title: str | None, authors: list[str], published: str | None
) -> None:
    article = read(column(FIRST, SECOND), told=told)
    assert (article.title, [author.name for author in article.authors], article.published) == (
        title,
        authors,
        published,
    )


def test_no_date_is_later_than_the_capture() -> None:
    told = (("CreationDate", "D:20240314182700Z"),)
    assert read(column(FIRST), told=told, captured_at="2024-03-15T00:00:00Z").published is not None
    assert read(column(FIRST), told=told, captured_at="2024-03-01T00:00:00Z").published is None


def test_a_page_without_text_says_why() -> None:
    article = read([], [])
    assert (article.kind, article.text) == ("empty", "")
    assert "scanned" in article.warnings[0]


def test_a_locked_file_is_an_error_of_ours() -> None:
    lock = b"<< /Filter /Standard /V 1 /R 2 /O <" + b"28" * 32 + b"> /U <" + b"41" * 32 + b"> /P -4 >>"
    data = Pdf([column(FIRST)]).data()
    locked = data.replace(b"/Root", b"/ID [<00><00>] /Encrypt " + lock + b" /Root")
    with pytest.raises(LockedInput, match="password") as caught:
        extract(locked)
    assert caught.value.code == "locked-input"


@pytest.mark.parametrize("data", [b"%PDF-1.7\n...", b"%PDF-1.4\n" + b"\xff" * 5_000], ids=["cut", "noise"])
def test_a_broken_file_is_an_error_of_ours(data: bytes) -> None:
    with pytest.raises(DamagedInput, match="a PDF"):
        extract(data)


def test_limits_hold() -> None:
    pages = [column(FIRST), column(SECOND)]
    length = len(FIRST) + len(SECOND) + 200
    assert read(*pages, options=Options(max_text=length)).kind == "article"
    with pytest.raises(InputTooLarge, match="characters"):
        read(*pages, options=Options(max_text=200))
    with pytest.raises(InputTooLarge, match="lines"):
        read(*pages, options=Options(max_nodes=2))


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., Any] = builtins.__import__

    def without(name: str, *rest: Any, **how: Any) -> Any:
        if name.startswith("pypdfium2"):
            raise ModuleNotFoundError(name)
        return real(name, *rest, **how)

    for name in [name for name in sys.modules if name.startswith(("presscut.formats.pdf.", "pypdfium2"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UnsupportedFormat, match=r"a PDF: .*pip install presscut\[pdf\]"):
        extract(Pdf([column(FIRST)]).data())


def test_the_type_that_a_server_tells_does_not_matter() -> None:
    data = Pdf([column(FIRST)]).data()
    for content_type in ("application/pdf", "text/html", "text/plain", "application/octet-stream"):
        assert extract(data, content_type=content_type).text == FIRST
