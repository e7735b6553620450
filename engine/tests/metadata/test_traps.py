"""What looks like a fact and is none."""

import json

import pytest

from presscut import Article, extract
from presscut.metadata.names import names_in

TEXT = "<p>The mayor of Port Elden had tea on Monday, as mayors do, and nobody minded it much.</p>"


def read(head: str = "", body: str = "", *, captured_at: str | None = None) -> Article:
    page = f"<html lang=en><head>{head}</head><body>{body}{TEXT}</body></html>"
    return extract(page.encode(), url="https://harbourpost.example/tea", captured_at=captured_at)


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("byline", "language", "wanted"),
    [
        ("By Dana Whitlock", "en", ["Dana Whitlock"]),
        ("ByDana Whitlock", "en", ["Dana Whitlock"]),
        ("By Dana Whitlock, Staff Writer", "en", ["Dana Whitlock"]),
        ("Posted by Dana Whitlock on April 20, 2026 @ 8:39 am", "en", ["Dana Whitlock"]),
        ("Dana Whitlock 4 August 2010", "en", ["Dana Whitlock"]),
        ("View all posts by Dana Whitlock", "en", ["Dana Whitlock"]),
        ("Dana Whitlock, Lewis Amadi and Jo Tarn", "en", ["Dana Whitlock", "Lewis Amadi", "Jo Tarn"]),
        ("Dana Whitlock, Harbour News Agency", "en", ["Dana Whitlock"]),
        ("Harbour News Agency", "en", ["Harbour News Agency"]),
        ("Dana Whitlock, Jr.", "en", ["Dana Whitlock, Jr"]),
        ("Dana W.", "en", ["Dana W."]),
        ("Par Lou Ferrand et Ali Nacer, le 15 août 2020", "fr", ["Lou Ferrand", "Ali Nacer"]),
        ("Von Uta Brandt und Jan Kohl", "de", ["Uta Brandt", "Jan Kohl"]),
        ("Por Ana López y Juan Pérez", "es", ["Ana López", "Juan Pérez"]),
        ("Jan Kowalski i Anna Nowak", "pl", ["Jan Kowalski", "Anna Nowak"]),
        ("Door Piet de Wit en Lies Bakker", "nl", ["Piet de Wit", "Lies Bakker"]),
        ("Av Kari Moen og Ole Lie", "no", ["Kari Moen", "Ole Lie"]),
        ("Автор: Иван Лесков и Анна Громова", "ru", ["Иван Лесков", "Анна Громова"]),
        ("작성 박준석 기자", "ko", ["작성 박준석"]),
        ("记者 沈一舟 摄", "zh", ["沈一舟"]),
    ],
)
def test_names_and_nothing_else(byline: str, language: str, wanted: list[str]) -> None:
    assert names_in(byline, language) == wanted


@pytest.mark.parametrize(
    "byline", ["admin", "See full bio", "Follow us", "12 comments", "Sign in", "Jo says:", "https://example.org/u/7", "7"]
)  # fmt: skip
def test_no_names(byline: str) -> None:
    assert names_in(byline, "en") == []


def test_a_person_goes_before_the_site_and_before_admin() -> None:
    head = '<meta name="author" content="Harbour Post"><meta property="og:site_name" content="Harbour Post">'
    byline = (
        '<h1>Tea at four</h1><div class="byline">By <a rel=author href="/author/d">Dana Whitlock</a></div>'
    )
    assert names(read(head, byline)) == ["Dana Whitlock"]
    assert names(read('<meta name="author" content="admin">', byline)) == ["Dana Whitlock"]
    assert names(read(head)) == ["Harbour Post"]


def test_the_authors_of_comments_and_of_other_articles_are_none() -> None:
    comments = '<div class="comments"><span class="comment-author">Jo Tarn</span></div>'
    head = '<meta name="author" content="Dana Whitlock">'
    assert names(read(head, comments)) == ["Dana Whitlock"]


def test_the_day_of_publication_goes_before_the_day_of_a_change() -> None:
    told = {"@type": "Article", "datePublished": "2022-03-04", "dateModified": "2022-05-06"}
    script = f'<script type="application/ld+json">{json.dumps(told)}</script>'
    article = read(script, "<h1>Tea</h1><p>Last updated: May 6, 2022</p>")
    assert (article.published, article.modified) == ("2022-03-04", "2022-05-06")


def test_a_day_of_the_story_is_not_the_day_of_publication() -> None:
    body = '<h1>Tea</h1><time datetime="2022-03-04">4 March</time><p>On 1 May 1987 the first tea was had.</p>'
    assert read("", body).published == "2022-03-04"


def test_no_day_is_after_the_capture() -> None:
    head = '<meta property="article:published_time" content="2022-03-09T10:00:00Z">'
    assert read(head, captured_at="2022-03-10T00:00:00Z").published == "2022-03-09T10:00:00+00:00"
    assert read(head, captured_at="2022-03-08T00:00:00Z").published is None


@pytest.mark.parametrize(
    "title",
    [
        "Tea for the mayor | Harbour Post",
        "Tea for the mayor - Harbour Post",
        "Harbour Post: Tea for the mayor",
    ],
)
def test_a_title_without_its_site(title: str) -> None:
    head = (
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="Harbour Post">'
    )
    assert read(head).title == "Tea for the mayor"


def test_the_visible_headline_goes_before_one_for_search_engines() -> None:
    head = "<title>Mayor tea: what we know | Harbour Post</title>"
    assert read(head, "<article><h1>The mayor of Port Elden has tea</h1></article>").title == (
        "The mayor of Port Elden has tea"
    )


def test_the_name_of_the_site_in_its_masthead_is_no_headline() -> None:
    head = "<title>Harbour Post &bull; Tea for the mayor of Port Elden</title>"
    body = "<div id=site-description><h1>Harbour Post</h1></div><h2>Tea for the mayor of Port Elden</h2>"
    assert read(head, body).title == "Tea for the mayor of Port Elden"
