"""An article that goes over several pages: made one, or told where it goes on."""

import pytest

from presscut import Options, extract
from presscut.errors import EmptyInput, InputTooLarge

STANDFIRST = "Forty years after the flood, the people of Harn still keep a boat in the loft."
PARTS = (
    ("The boats of Harn are mended every spring, whether they leak or not.", "“Yes,” says the smith. “Why not?”"),
    ("The youngest boat was built last winter, by a school class and its teacher.", "“Yes,” says the smith. “Why not?”"),
    ("Nobody has rowed one of them since, and nobody in Harn means to do it now.",),
)  # fmt: skip


def page(number: int, head: str = "") -> bytes:
    words = "".join(f"<p>{text}</p>" for text in PARTS[number])
    return (
        f"<html lang=en><head><title>The boats of Harn</title>{head}</head><body><article>"
        f"<h1>The boats of Harn</h1><p>{STANDFIRST}</p>{words}</article></body></html>"
    ).encode()


def test_the_pages_are_one_article() -> None:
    article = extract(page(0), more=[page(1), page(2)], url="https://news.example.org/harn")
    expected = [STANDFIRST, *PARTS[0], *PARTS[1], *PARTS[2]]
    assert article.text == "\n\n".join(expected)
    assert article.title == "The boats of Harn"
    assert article.html.count("<p>") == len(expected)
    assert article.word_count == sum(extract(text.encode()).word_count for text in expected)


def test_a_picture_that_every_page_has_is_there_once() -> None:
    head = '<meta property="og:image" content="https://img.example.org/a.jpg">'
    picture = b"<figure><img src=https://img.example.org/a.jpg></figure><p>The boats"
    pages = [page(number, head).replace(b"<p>The boats", picture) for number in range(2)]
    assert len(extract(pages[0], more=pages[1:]).images) <= 1


def test_the_limits_hold_for_all_pages_together() -> None:
    size = len(page(0)) + len(page(1))
    assert extract(page(0), more=[page(1)], options=Options(max_bytes=size)).kind == "article"
    with pytest.raises(InputTooLarge, match=f"{size:,} bytes"):
        extract(page(0), more=[page(1)], options=Options(max_bytes=size - 1))
    with pytest.raises(InputTooLarge, match="characters"):
        extract(page(0), more=[page(1)], options=Options(max_text=len(extract(page(0)).text) + 30))


def test_a_page_that_is_nothing_is_an_error() -> None:
    with pytest.raises(EmptyInput):
        extract(page(0), more=[b" "])


@pytest.mark.parametrize(
    ("url", "next_"),
    [
        ("https://a.example.org/harn", "https://a.example.org/harn?page=2"),
        ("https://a.example.org/harn/", "https://a.example.org/harn/2/"),
        ("https://a.example.org/harn/page/2", "https://a.example.org/harn/page/3"),
        ("https://a.example.org/harn.html", "https://a.example.org/harn-2.html"),
        ("https://a.example.org/harn,1.html", "https://a.example.org/harn,2.html"),
        ("https://a.example.org/harn?id=7", "https://a.example.org/harn?id=7&p=2"),
        ("https://a.example.org/harn", "https://a.example.org/harn/seite-2"),
    ],
)
def test_the_next_page_is_told(url: str, next_: str) -> None:
    link = f"<link rel=next href='{next_}'>"
    assert extract(page(0, link), url=url).next_page == next_
    assert extract(page(0, f"<link rel=canonical href='{url}'>{link}")).next_page == next_


@pytest.mark.parametrize(
    "next_",
    [
        "https://a.example.org/2012/11/the-boats-of-sarn",
        "https://a.example.org/harn?page=7",
        "https://b.example.org/harn?page=2",
        "https://a.example.org/harn",
        "javascript:more(2)",
    ],
)
def test_the_next_article_is_not_the_next_page(next_: str) -> None:
    assert (
        extract(page(0, f"<link rel=next href='{next_}'>"), url="https://a.example.org/harn").next_page
        is None
    )


def test_a_page_that_was_given_is_not_told() -> None:
    url = "https://a.example.org/harn"
    pages = [page(number, f"<link rel=next href='{url}?page={number + 2}'>") for number in range(3)]
    assert extract(pages[0], more=pages[1:2], url=url).next_page == f"{url}?page=3"
    assert extract(pages[0], more=[pages[1], page(2)], url=url).next_page is None
