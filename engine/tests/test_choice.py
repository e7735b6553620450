"""Which blocks of a page are the article, and the reason that is given for those that are not.

What the model expects of a block is a number that each training moves a little; the pages here leave it no doubt.
"""

import re

import pytest

from presscut import Article, Options, extract

ONE = "The ferry left at noon, as it does every day, and nobody on board had heard the news yet."
TWO = "By one the harbour was full of people, who had come on foot, and none of them said a word."
FOUR = "The mayor, who had been told in the morning, spoke from the steps of the town hall for a quarter of an hour."
THREE = "At two the bells rang, first the small one, then the large one, and the shops were closed."


def read(body: str) -> Article:
    page = f"<html lang=en><title>A quiet day at the harbour</title><body>{body}</body></html>"
    return extract(page.encode(), options=Options(why=True))


def reasons(article: Article) -> list[str]:
    return [
        re.sub(r" \(\d\.\d\d\)$", "", verdict.reason)
        for verdict in article.why
        if verdict.text and not verdict.kept
    ]


def kept(article: Article) -> list[str]:
    return article.text.split("\n\n")


@pytest.mark.parametrize(
    ("extra", "why"),
    [
        ("<nav>Home, and other pages of ours</nav>", "navigation"),
        ("<div class='social-share'>Send this to a friend, today</div>", "share bar"),
        ("<div id=newsletter-signup>Every morning in your mailbox</div>", "newsletter box"),
        ("<p class=wp-caption-text>The harbour at noon, last year</p>", "caption"),
        ("<figure><img src=a.jpg><figcaption>The harbour at noon.</figcaption></figure>", "caption"),
        ("<div role=complementary>Weather: some rain, little wind</div>", "aside"),
        ("<p>Read more: the harbour pages</p>", "furniture: related"),
        ("<p>* * *</p>", "no words"),
        ("<h1>Harbour Post</h1>", "headline"),
        (f"<p style='display:none'>{FOUR}</p>", "not shown"),
    ],
)
def test_what_is_dropped_between_paragraphs(extra: str, why: str) -> None:
    article = read(f"<article><p>{ONE}</p>{extra}<p>{TWO}</p><p>{THREE}</p></article>")
    assert kept(article) == [ONE, TWO, THREE]
    assert reasons(article) == [why]


def test_every_verdict_says_what_was_expected_of_the_block() -> None:
    article = read(f"<article><p>{ONE}</p><nav>Home, and other pages</nav><p>{TWO}</p></article>")
    assert all(re.search(r"\(\d\.\d\d\)$", verdict.reason) for verdict in article.why)


@pytest.mark.parametrize(
    "extra",
    [
        f"<p><a href=/x>{TWO}</a> {TWO}</p>",
        "<ul><li>One of <a href=/x>the boats</a>, the red one, came back late.</li><li><a href=/y>The other</a></li></ul>",
        "<h2>At one</h2>",
        "<blockquote><p>I have never seen the like of it.</p></blockquote>",
        "<div class='post tag-navigation category-footer'><p>It rained a little, then it stopped.</p></div>",
    ],
)
def test_what_is_kept_between_paragraphs(extra: str) -> None:
    article = read(f"<article><p>{ONE}</p>{extra}<p>{THREE}</p></article>")
    assert all(verdict.kept for verdict in article.why)


def test_what_readers_wrote_is_left_out_where_the_page_names_it() -> None:
    comments = f"<div id=comments><h3>3 comments</h3><p>{THREE}</p><p>{THREE}</p></div>"
    article = read(f"<article><p>{ONE}</p><p>{TWO}</p><p>{FOUR}</p></article>{comments}")
    assert kept(article) == [ONE, TWO, FOUR]


def test_the_note_that_a_mark_leads_to_is_text() -> None:
    note = "(1) Harbour papers, volume two."
    article = read(f"<article><p>{ONE} (1)</p><p>{TWO}</p><p>{THREE}</p><p>{FOUR}</p><p>{note}</p></article>")
    assert kept(article)[-1] == note


def test_a_heading_of_nothing_is_dropped() -> None:
    article = read(f"<article><p>{ONE}</p><p>{TWO}</p><p>{FOUR}</p><h3>Harbour pages</h3></article>")
    assert kept(article) == [ONE, TWO, FOUR]


def test_a_box_of_related_articles_does_not_end_the_text() -> None:
    article = read(f"<div><p>{ONE}</p><p>Related</p><p>{TWO}</p><p>{THREE}</p></div>")
    assert kept(article)[-1] == THREE


def test_the_lead_may_stand_outside_the_body() -> None:
    body = f"<h1>A quiet day at the harbour</h1><p>{ONE}</p><div class=body><p>{TWO}</p><p>{THREE}</p></div>"
    assert kept(read(f"<div>{body}</div>")) == [ONE, TWO, THREE]


def test_a_name_does_not_drop_what_holds_the_article() -> None:
    article = read(f"<div class='has-sidebar related'><p>{ONE}</p><p>{TWO}</p></div>")
    assert kept(article) == [ONE, TWO]


def test_what_is_hidden_is_not_read() -> None:
    article = read(
        f"<p>{ONE}</p><p hidden>{TWO}</p><p style='display: none'>{TWO}</p><div aria-hidden=true>{TWO}</div>"
    )
    assert kept(article) == [ONE]


def test_a_page_for_readers_without_scripts_is_read() -> None:
    posts = "".join(f"<p>{line}</p>" for line in (ONE, TWO, FOUR, THREE) * 3)
    article = read(f"<div id=app></div><noscript><article>{posts}</article></noscript>")
    assert kept(article)[:3] == [ONE, TWO, FOUR]


def test_a_word_about_scripts_is_no_text() -> None:
    article = read(
        f"<noscript>Please switch scripts on.</noscript><article><p>{ONE}</p><p>{TWO}</p></article>"
    )
    assert kept(article) == [ONE, TWO]


def test_a_page_is_never_left_with_nothing_by_the_rules() -> None:
    article = read(f"<h6>{ONE}</h6><h6>{TWO}</h6><h6>{THREE}</h6>")
    assert ONE in article.text
