"""Footnotes: marks and notes that find each other, by ids of the article's own."""

from collections.abc import Callable
from typing import Any

import pytest

Html = Callable[[str], str]
Read = Callable[[str], Any]

SENTENCE = "The pilot had warned of the tide twice that week, and twice the office had answered him."
NOTE = "The answers are lost, and so is the office, which burnt in the winter of that year."


@pytest.mark.parametrize(
    ("note", "written"),
    [
        (
            '<ol><li id="fn:1">{} <a href="#fnref:1">back</a></li></ol>',
            '<ol><li id="note-fn-1">{} <a href="#note-fnref-1">back</a></li></ol>',
        ),
        ('<p id="fn:1">{}</p>', '<p id="note-fn-1">{}</p>'),
        (
            '<p><a name="fn:1" href="#fnref:1">1</a> {}</p>',
            '<p><a href="#note-fnref-1" id="note-fn-1">1</a> {}</p>',
        ),
        ('<div id="fn:1"><p>{}</p></div>', '<p id="note-fn-1">{}</p>'),
        ('<p><a id="fn:1"></a>{}</p>', '<p id="note-fn-1">{}</p>'),
    ],
)
def test_a_mark_leads_to_its_note_and_back(inner: Html, note: str, written: str) -> None:
    mark = f'<p>{SENTENCE}<sup id="fnref:1"><a href="#fn:1">1</a></sup></p>'
    back = ' id="note-fnref-1"' if "#note-fnref-1" in written else ""
    expected = f'<p>{SENTENCE}<sup{back}><a href="#note-fn-1">1</a></sup></p>{written.format(NOTE)}'
    assert inner(mark + note.format(NOTE)) == expected


def test_an_address_of_the_page_itself_is_a_mark_too(inner: Html) -> None:
    html = inner(
        f'<p>{SENTENCE}<a href="https://news.example.org/2024/crossing#n1">*</a></p><p id=n1>{NOTE}</p>'
    )
    assert 'href="#note-n1"' in html


@pytest.mark.parametrize("fragment", ["fn9", "note-9"])
def test_a_mark_without_a_note_leads_to_the_page(inner: Html, fragment: str) -> None:
    html = inner(f'<p>{SENTENCE}<a href="#{fragment}">9</a></p><p id="note-8">{NOTE}</p>')
    assert f'href="https://news.example.org/2024/crossing#{fragment}"' in html
    assert " id=" not in html


def test_ids_stay_apart_and_a_note_has_one(inner: Html) -> None:
    marks = f'<p>{SENTENCE}<a href="#a:b">1</a> <a href="#a.b">2</a> <a href="#c">3</a></p>'
    html = inner(f'{marks}<p id="a:b">{NOTE}</p><p id="a.b"><a name="c"></a>{NOTE}</p>')
    assert [link.partition('"')[0] for link in html.split('href="')[1:]] == [
        "#note-a-b",
        "#note-a-b-1",
        "#note-a-b-1",
    ]
    assert f'<p id="note-a-b-1">{NOTE}</p>' in html


def test_ids_that_nothing_leads_to_are_dropped(inner: Html) -> None:
    assert inner(f'<p id="location">{SENTENCE}</p>') == f"<p>{SENTENCE}</p>"


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("<p id=n>{} <a href=#m>↩</a></p>", "\n\n[^n]: {}\n\n"),
        ("<ol><li id=n>{} <a href=#m>↑</a></li></ol>", "\n\n[^n]: {}\n\n"),
        ("<p>(<a id=n href=#m>1</a>) {}</p>", '\n\n(<a id="note-n"></a>[1](#note-m)) {}\n\n'),
    ],
)
def test_footnotes_in_markdown(read: Read, note: str, written: str) -> None:
    markdown = read(f"<p>{SENTENCE}<sup id=m><a href=#n>1</a></sup></p>{note.format(NOTE)}").markdown
    assert written.format(NOTE) in markdown
    led = "[^" in written
    assert (f"{SENTENCE}[^n]\n" if led else f'{SENTENCE}<a id="note-m"></a>[1](#note-n)\n') in markdown
    assert ("<a id" in markdown) is not led
