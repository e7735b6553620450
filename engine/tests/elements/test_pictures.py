"""Pictures: the best address, the caption and the credit, and what is no picture of the article."""

from collections.abc import Callable
from typing import Any

import pytest
import turbohtml

from presscut import Picture
from presscut.content.segment import segment
from presscut.elements.assembly import assemble
from presscut.elements.captions import split_credit
from presscut.elements.images import best_first

Html = Callable[[str], str]
Read = Callable[[str], Any]
Words = Callable[[str], list[str]]

SENTENCE = "The pilot had warned of the tide twice that week, and twice the office had answered, in writing."
AT = "https://news.example.org"


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ('<img src="/quay.jpg">', "/quay.jpg"),
        ('<img src="/placeholder.gif" data-src="/quay.jpg">', "/quay.jpg"),
        ('<img src="data:image/gif;base64,R0lGOD==" data-lazy-src="/quay.jpg" class="lazy">', "/quay.jpg"),
        ('<img src="/s.jpg" srcset="/s.jpg 300w, /quay.jpg 1600w, /xl.jpg 4000w">', "/quay.jpg"),
        ('<img src="/s.jpg" srcset="/m.jpg 1x, /quay.jpg 2x">', "/quay.jpg"),
        ('<img src="/s.jpg" srcset="/c_1,w_2/quay.jpg 800w,/c_1/s.jpg 80w">', "/c_1,w_2/quay.jpg"),
        (
            '<picture><source srcset="/q.avif" type="image/avif"><source srcset="/q.webp 9w"><img src="/s.jpg"></picture>',
            "/q.webp",
        ),
        ('<img src="/blank.gif"><noscript><img src="/quay.jpg"></noscript>', "/quay.jpg"),
        ('<img src="/quay.jpg"><noscript><img src="/quay-again.jpg"></noscript>', "/quay.jpg"),
        ('<a href="/quay-full.jpg"><img src="/quay.jpg"></a>', "/quay.jpg"),
        ('<amp-img src="/quay.jpg" width="900" height="600"></amp-img>', "/quay.jpg"),
    ],
)
def test_the_address_of_a_picture(read: Read, markup: str, address: str) -> None:
    article = read(f"<div>{markup}</div>")
    assert [picture.src for picture in article.images] == [AT + address]
    assert f'<figure><img src="{AT}{address}"' in article.html


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/t.gif" width="1" height="1">',
        '<img src="/rule.jpg" width="600" height="4">',
        '<img src="https://pixel.example.net/p?id=1">',
        '<img src="/img/facebook_icon.png">',
        '<img src="data:image/gif;base64,R0lGOD==">',
        '<img src="https://secure.gravatar.com/avatar/1?s=192">',
        '<a href="/2024/other-story"><img src="/teaser.jpg"></a>',
        "<img alt='nothing'>",
    ],
)
def test_what_is_no_picture_of_the_article(read: Read, inner: Html, markup: str) -> None:
    assert (inner(f"<div>{markup}</div>"), read(f"<div>{markup}</div>").images) == ("", ())


FIGURES = [
    "<figure><img src='/q.jpg'><figcaption>Quay at six. <i class='credit'>Photo: Mina Roth/AFP</i></figcaption></figure>",
    "<figure><img src='/q.jpg'><figcaption>Quay at six. Photo: Mina Roth/AFP</figcaption></figure>",
    "<figure><img src='/q.jpg'><figcaption>Quay at six. (Foto: Mina Roth/AFP)</figcaption></figure>",
    "<figure><img src='/q.jpg'><figcaption>Quay at six. © Mina Roth/AFP</figcaption></figure>",
    "<figure><img src='/q.jpg'><figcaption>Quay at six. <i class='copyright'>© Mina Roth/AFP</i></figcaption></figure>",
    "<div class='wp-caption'><img src='/q.jpg'><p class='wp-caption-text'>Quay at six. Photo: Mina Roth/AFP</p></div>",
    "<div><div><img src='/q.jpg'></div><div class='image-caption'>Quay at six. [Mina Roth/AFP]</div></div>",
    "<p><img src='/q.jpg'></p><p class='caption'>Quay at six. Photo: Mina Roth/AFP</p>",
    "<div><img src='/q.jpg'><b class='legende'>Quay at six.</b> <i class='credits'>Mina Roth/AFP</i></div>",
]


@pytest.mark.parametrize("markup", FIGURES)
def test_caption_and_credit(read: Read, inner: Html, words: Words, markup: str) -> None:
    assert read(markup).images == (Picture(f"{AT}/q.jpg", None, "Quay at six.", "Mina Roth/AFP"),)
    assert inner(markup) == (
        f'<figure><img src="{AT}/q.jpg" alt="">'
        "<figcaption>Quay at six. <small>Mina Roth/AFP</small></figcaption></figure>"
    )
    assert words(markup) == []


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("The quay.", "The quay.", None),
        ("The quay at six, before the rain: nobody", "The quay at six, before the rain: nobody", None),
        ("Getty Images", None, "Getty Images"),
        ("© dpa", None, "dpa"),
        ("Photo by Mina Roth", None, "Mina Roth"),
        ("Der Hafen am Morgen. Foto: dpa", "Der Hafen am Morgen.", "dpa"),
        ("Le port au matin. REUTERS/Mina Roth", "Le port au matin.", "REUTERS/Mina Roth"),
        ("Le port au matin (Photo : Mina Roth)", "Le port au matin", "Mina Roth"),
        ("港の朝", "港の朝", None),
    ],
)
def test_whom_a_caption_credits(said: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(said) == (caption, credit)


def test_a_label_tells_a_line_under_a_picture(read: Read, words: Words) -> None:
    markup = "<p><a href='/q.jpg'><img src='/q.jpg'></a></p><p>Foto: Mina Roth</p>"
    assert [picture.credit for picture in read(markup).images] == ["Mina Roth"]
    assert words(markup) == []
    told = "Foto journalism is no longer what it was, the harbour master's daughter says."
    assert words(markup.replace("Foto: Mina Roth", told)) == [told]


def test_a_caption_is_of_the_picture_above_it(read: Read) -> None:
    markup = (
        "<div class='gallery'><img src='/a.jpg'><img src='/b.jpg'><p class='caption'>The second.</p></div>"
    )
    assert [picture.caption for picture in read(markup).images] == [None, "The second."]


def test_a_figure_s_second_size_is_not_shown(read: Read) -> None:
    markup = "<figure><img src='/a.jpg' alt='Quay'><img src='/a-small.jpg' alt='Quay'><figcaption>Six.</figcaption></figure>"
    assert [picture.src for picture in read(markup).images] == [f"{AT}/a.jpg"]
    assert len(read(markup.replace("alt='Quay'", "alt='Pier'", 1)).images) == 2


def test_a_figure_may_end_the_article() -> None:
    page = f"<article><p>{SENTENCE}</p>{{}}</article>"
    for around, shown in (("figure", 1), ("div", 0)):
        root = turbohtml.parse(page.format(f"<{around}><img src='{AT}/q.jpg'></{around}>")).root
        assert root is not None
        assert len(assemble(segment(root).blocks, {0}, None).pictures) == shown


def test_pictures_stand_before_or_after_the_words_of_their_paragraph(inner: Html) -> None:
    sentence = "The pilot had warned of the tide twice that week, and twice the office had answered."
    shown = f'<figure><img src="{AT}/q.jpg" alt=""></figure>'
    assert inner(f"<p><img src='/q.jpg'>{sentence}</p>") == f"{shown}<p>{sentence}</p>"
    assert inner(f"<p>{sentence}<img src='/q.jpg'></p>") == f"<p>{sentence}</p>{shown}"


def test_markdown_has_picture_and_caption(read: Read) -> None:
    markdown = read(FIGURES[0].replace("src=", "alt='Quay' src=")).markdown
    assert f"![Quay]({AT}/q.jpg)\n\nQuay at six. Mina Roth/AFP\n" in markdown


@pytest.mark.parametrize(
    ("sizes", "best"),
    [
        ("/a 1x, /b 2x", "/b"),
        ("/a 300w,/b 900w", "/b"),
        ("/a", "/a"),
        ("/x 3000w, /y 5000w", "/x"),
        ("", None),
        (",,", None),
    ],
)
def test_the_best_of_a_set(sizes: str, best: str | None) -> None:
    assert next(iter(best_first(sizes)), None) == best
