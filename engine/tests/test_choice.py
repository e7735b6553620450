"""Which blocks of a page are the article, and the reason that is given for those that are not."""

import pytest

from presscut import Article, Options, extract

ONE = "The ferry left at noon, as it does every day, and nobody on board had heard the news yet."
TWO = "By one the harbour was full of people, who had come on foot, and none of them said a word."
THREE = "At two the bells rang, first the small one, then the large one, and the shops were closed."


def read(body: str) -> Article:
    page = f"<html lang=en><title>A quiet day at the harbour</title><body>{body}</body></html>"
    return extract(page.encode(), options=Options(why=True))


def reason(article: Article, beginning: str) -> str:
    return next(verdict.reason for verdict in article.why if verdict.text.startswith(beginning))


def kept(article: Article) -> list[str]:
    return article.text.split("\n\n")


@pytest.mark.parametrize(
    ("extra", "why"),
    [
        ("<nav>Home, and other pages of ours</nav>", "navigation"),
        ("<div class='social-share'>Send this to a friend, today</div>", "share bar"),
        ("<div id=newsletter-signup>Every morning in your mailbox</div>", "newsletter box"),
        ("<p class=wp-caption-text>The harbour at noon, last year</p>", "caption"),
        ("<div role=complementary>Weather: some rain, little wind</div>", "aside"),
        ("<p><a href=/x>Harbour pages, old and new</a></p>", "mostly links"),
        ("<p>* * *</p>", "no words"),
        ("<h3>Harbour pages</h3><h3>Harbour people</h3>", "heading of nothing"),
        ("<h1>Harbour Post</h1>", "headline"),
    ],
)
def test_what_is_dropped_between_paragraphs(extra: str, why: str) -> None:
    article = read(f"<article><p>{ONE}</p>{extra}<p>{TWO}</p><p>{THREE}</p></article>")
    assert kept(article) == [ONE, TWO, THREE] if why != "heading of nothing" else THREE in kept(article)
    dropped = [verdict for verdict in article.why if not verdict.kept]
    assert [verdict.reason for verdict in dropped] == [why]


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


def test_the_text_ends_where_the_comments_begin() -> None:
    article = read(f"<div><p>{ONE}</p><p>{TWO}</p><h3>3 Comments</h3><p>{THREE}</p></div>")
    assert kept(article) == [ONE, TWO]
    assert reason(article, "At two") == "after the text"


def test_a_box_of_related_articles_does_not_end_the_text() -> None:
    article = read(f"<div><p>{ONE}</p><p>Related</p><p>{TWO}</p><p>{THREE}</p></div>")
    assert kept(article)[-1] == THREE


def test_the_lead_may_stand_outside_the_body() -> None:
    body = f"<h1>A quiet day at the harbour</h1><p>{ONE}</p><div class=body><p>{TWO}</p><p>{THREE}</p></div>"
    assert kept(read(f"<div>{body}</div>")) == [ONE, TWO, THREE]


def test_nothing_before_the_headline_is_text() -> None:
    article = read(f"<p>{ONE}</p><h1>A quiet day at the harbour</h1><p>{TWO}</p><p>{THREE}</p>")
    assert kept(article) == [TWO, THREE]


def test_a_name_does_not_drop_what_holds_the_article() -> None:
    article = read(f"<div class='has-sidebar related'><p>{ONE}</p><p>{TWO}</p></div>")
    assert kept(article) == [ONE, TWO]


def test_what_is_hidden_is_not_read() -> None:
    article = read(
        f"<p>{ONE}</p><p hidden>{TWO}</p><p style='display: none'>{TWO}</p><div aria-hidden=true>{TWO}</div>"
    )
    assert kept(article) == [ONE]
