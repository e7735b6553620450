"""Every source of a fact, read from a page that has it alone."""

import json

import pytest

from presscut import Article, extract

TEXT = "<p>The mayor of Port Elden had tea on Monday, as mayors do, and nobody minded it much.</p>"


def read(
    head: str = "", body: str = "", *, url: str = "https://news.example.org/tea", language: str = "en"
) -> Article:
    page = f"<html lang={language}><head>{head}</head><body>{body}{TEXT}</body></html>"
    return extract(page.encode(), url=url)


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def jsonld(value: object) -> str:
    return f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "head",
    [
        jsonld({"@type": "NewsArticle", "headline": "Tea", "author": {"@type": "Person", "name": "Dana Whitlock"}}),
        jsonld({"@type": "NewsArticle", "author": {"givenName": "Dana", "familyName": "Whitlock"}}),
        jsonld([{"@type": "Person", "@id": "#d", "name": "Dana Whitlock"}, {"@type": "Article", "author": "#d"}]),
        '<meta name="author" content="Dana Whitlock">',
        '<meta name="parsely-author" content="Dana Whitlock">',
        '<meta name="sailthru.author" content="Dana Whitlock">',
        '<meta name="cXenseParse:author" content="Dana Whitlock">',
        '<meta name="DC.creator" content="Dana Whitlock">',
        '<meta name="citation_author" content="Dana Whitlock">',
        '<meta property="article:author" content="Dana Whitlock">',
        '<meta value="Dana Whitlock" name="author">',
        '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Dana Whitlock">',
    ],
)  # fmt: skip
def test_an_author_of_the_head(head: str) -> None:
    assert names(read(head)) == ["Dana Whitlock"]


@pytest.mark.parametrize(
    "body",
    [
        '<h1>Tea at four</h1><span itemprop="author"><b itemprop="name">Dana Whitlock</b></span>',
        '<h1>Tea at four</h1><span property="schema:author">Dana Whitlock</span>',
        "<h1>Tea at four</h1><a rel=author href=/d>Dana Whitlock</a>",
        "<h1>Tea at four</h1><a href=/authors/dana-whitlock>Dana Whitlock</a>",
        '<h1>Tea at four</h1><div class="article-byline">By Dana Whitlock</div>',
        '<h1>Tea at four</h1><div class="article-byline">By Dana Whitlock<span>Staff Writer</span></div>',
        "<h1>Tea at four</h1><p>By Dana Whitlock</p>",
    ],
)
def test_an_author_on_the_page(body: str) -> None:
    assert names(read("<title>Tea at four</title>", body)) == ["Dana Whitlock"]


@pytest.mark.parametrize(
    "head",
    [
        jsonld({"@type": "NewsArticle", "datePublished": "2022-03-04"}),
        '<meta property="article:published_time" content="2022-03-04">',
        '<meta name="dcterms.issued" content="2022-03-04">',
        '<meta name="parsely-pub-date" content="2022-03-04">',
        '<meta name="sailthru.date" content="2022-03-04">',
        '<meta name="cXenseParse:recs:publishtime" content="2022-03-04">',
        '<meta name="citation_publication_date" content="2022/03/04">',
        '<meta name="w-published-date" content="2022-03-04">',
        '<meta name="ms.date" content="2022-03-04">',
    ],
)
def test_a_day_of_the_head(head: str) -> None:
    assert read(head).published == "2022-03-04"


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ('<meta itemprop="datePublished" content="2022-03-04">', "en"),
        ("<h1>Tea</h1><time datetime=2022-03-04>today</time>", "en"),
        ('<h1>Tea</h1><span class="post-date">March 4, 2022</span>', "en"),
        ('<h1>Tea</h1><abbr class="published" title="2022-03-04">Friday</abbr>', "en"),
        ("<h1>Tea</h1><p>Publié le 4 mars 2022</p>", "fr"),
        ("<h1>Tea</h1><p>Stand: 04.03.2022</p>", "de"),
        ("<h1>Tea</h1><p>Opublikowano 4 marca 2022</p>", "pl"),
        ("<h1>Tea</h1><p>4 марта 2022</p>", "ru"),
        ("<h1>Tea</h1><p>2022年3月4日</p>", "ja"),
    ],
)
def test_a_day_on_the_page(body: str, language: str) -> None:
    assert read("", body, language=language).published == "2022-03-04"


def test_a_day_in_the_address() -> None:
    assert read(url="https://news.example.org/2022/03/04/tea").published == "2022-03-04"
    assert read(url="https://news.example.org/2022/tea").published is None


@pytest.mark.parametrize(
    ("head", "tags"),
    [
        (
            '<meta property="article:tag" content="Tea"><meta property="article:tag" content="Mayors">',
            ("Tea", "Mayors"),
        ),
        ('<meta name="keywords" content="tea, mayors, , TEA">', ("tea", "mayors")),
        ('<meta name="keywords" content="site words"><meta property="article:tag" content="Tea">', ("Tea",)),
        (jsonld({"@type": "Article", "keywords": ["Tea", "Mayors"]}), ("Tea", "Mayors")),
        ("", ()),
    ],
)
def test_tags(head: str, tags: tuple[str, ...]) -> None:
    assert read(head).tags == tags


@pytest.mark.parametrize(
    ("head", "licence"),
    [
        ('<link rel=license href="/licence">', "https://news.example.org/licence"),
        (jsonld({"@type": "Article", "license": "https://example.org/by"}), "https://example.org/by"),
        ('<meta name="dc.rights" content="CC BY 4.0">', "CC BY 4.0"),
        ('<link rel=license href="javascript:alert(1)">', "javascript:alert(1)"),
        ("", None),
    ],
)
def test_the_licence(head: str, licence: str | None) -> None:
    if licence and licence.startswith("javascript"):
        assert read(head).licence is None
    else:
        assert read(head).licence == licence
