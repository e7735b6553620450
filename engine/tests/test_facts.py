"""What a page says of itself: which source is believed, and what is refused."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presscut import Article, extract

TEXT = "<p>The mayor of Port Elden had tea on Monday, as mayors do, and nobody minded it much.</p>"
URL = "https://news.example.org/2022/03/04/tea"


def read(head: str = "", body: str = "", *, url: str | None = URL, captured_at: str | None = None) -> Article:
    page = f"<html lang=en><head>{head}</head><body>{body}{TEXT}</body></html>"
    return extract(page.encode(), url=url, captured_at=captured_at)


def jsonld(value: object) -> str:
    return f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'


@pytest.mark.parametrize(
    ("head", "body", "title", "where"),
    [
        ("<title>Tea for the mayor | Harbour Post</title>", "", "Tea for the mayor", "title"),
        (
            "<title>Tea for the mayor | Harbour Post</title>",
            "<h1>Tea for the Mayor</h1>",
            "Tea for the Mayor",
            "h1",
        ),
        (
            "<title>Harbour Post: Tea for the mayor</title>",
            "<h1><a href=/>Harbour Post</a></h1><h2>Tea for the mayor</h2>",
            "Tea for the mayor",
            "h2",
        ),
        (
            '<meta property="og:title" content="Tea">',
            "<h2>Something else entirely here</h2>",
            "Tea",
            "og:title",
        ),
        (jsonld({"@type": "NewsArticle", "headline": "Tea at four"}), "", "Tea at four", "json-ld"),
        ("", "<h1>Tea at four</h1>", "Tea at four", "h1"),
    ],
)
def test_the_headline(head: str, body: str, title: str, where: str) -> None:
    article = read(head, body)
    assert (article.title, article.provenance["title"]) == (title, where)


@pytest.mark.parametrize(
    "script",
    [
        {
            "@graph": [
                {"@type": "WebPage"},
                {"@type": ["NewsArticle", "Thing"], "author": {"name": "Dana Whitlock"}},
            ]
        },
        [
            {"@type": "BlogPosting", "author": [{"@id": "#d"}]},
            {"@id": "#d", "@type": "Person", "name": "Dana Whitlock"},
        ],
        {"@type": "WebPage", "mainEntity": {"@type": "Article", "author": "By Dana Whitlock"}},
        '<!-- {"@type": "Article", "author": {"name": "Dana\nWhitlock",},} -->',
        '//<![CDATA[\n{"@type": "Article", "author": "Dana Whitlock"};\n//]]>',
    ],
)
def test_authors_out_of_json_ld_in_all_its_shapes(script: object) -> None:
    assert [author.name for author in read(jsonld(script)).authors] == ["Dana Whitlock"]


@pytest.mark.parametrize(
    "script", ["", "{", "[1, null, {}]", '{"@type": 7, "author": 8}', '{"@graph": {"@graph": 3}}']
)
def test_json_ld_that_says_nothing_is_passed_over(script: str) -> None:
    assert read(jsonld(script)).authors == ()


JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.sampled_from(["", "Article", "#a", "2022-03-04", "By A B", "/x.jpg"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                [
                    "@type",
                    "@id",
                    "@graph",
                    "mainEntity",
                    "author",
                    "name",
                    "headline",
                    "image",
                    "url",
                    "datePublished",
                    "publisher",
                ]
            ),
            inner,
            max_size=5,
        ),
    ),
)


@settings(deadline=None)
@given(JSON)
def test_any_json_ld_gives_an_article(value: object) -> None:
    assert read(jsonld({"@type": "Article", "author": value, "image": value, "@graph": value})).text
    assert read(jsonld(value)).text


@pytest.mark.parametrize(
    ("head", "body", "published", "zone", "where"),
    [
        (
            jsonld({"@type": "Article", "datePublished": "2022-03-04T10:00:00Z"}), "",
            "2022-03-04T10:00:00+00:00", "stated", "json-ld",
        ),
        ('<meta name="dc.date" content="2022-03-04">', "", "2022-03-04", None, "dc.date"),
        ("", "<time datetime='2022-03-05T08:00:00+05:30'>x</time>", "2022-03-05T08:00:00+05:30", "stated", "time"),
        ("", "", "2022-03-04", None, "url"),
        ('<meta name="date" content="soon">', "", "2022-03-04", None, "url"),
        ('<meta name="date" content="2022-99-99">', "", "2022-03-04", None, "url"),
    ],
)  # fmt: skip
def test_the_time_of_publication(head: str, body: str, published: str, zone: str | None, where: str) -> None:
    article = read(head, body)
    assert (article.published, article.published_zone, article.provenance["published"]) == (
        published,
        zone,
        where,
    )


def test_a_time_without_offset_gets_the_zone_that_the_page_can_be_assumed_to_mean() -> None:
    page = f'<html lang=fr><meta name="date" content="2022-07-04T10:00:00"><body>{TEXT}'
    article = extract(page.encode(), url="https://journal.example.fr/")
    assert (article.published, article.published_zone) == ("2022-07-04T10:00:00+02:00", "assumed")


def test_no_date_is_after_the_capture() -> None:
    published = '<meta property="article:published_time" content="2022-03-09T10:00:00Z">'
    head = f'{published}<meta name="lastmod" content="2022-03-10">'
    later = read(head, captured_at="2022-03-11T00:00:00Z")
    assert (later.published, later.modified) == ("2022-03-09T10:00:00+00:00", "2022-03-10")
    before = read(head, captured_at="2022-03-09T09:59:59Z")
    assert (before.published, before.modified) == ("2022-03-04", None)
    with pytest.raises(ValueError, match="yesterday"):
        read(captured_at="yesterday")


def test_addresses_are_absolute_and_given_as_the_page_gives_them() -> None:
    head = '<link rel=canonical href="/Tea?b=2&amp;a=1#x"><meta property="og:image" content="//img.example.org/t.jpg">'
    article = read(head)
    assert article.canonical_url == "https://news.example.org/Tea?b=2&a=1#x"
    assert article.lead_image == "https://img.example.org/t.jpg"
    assert read('<link rel=canonical href="javascript:alert(1)">').canonical_url is None
    assert read('<link rel=canonical href="/tea">', url=None).canonical_url is None


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Dana Whitlock and Lewis Amadi", ["Dana Whitlock", "Lewis Amadi"]),
        ("Par Lou Ferrand", ["Lou Ferrand"]),
        ("Von Uta Brandt und Jan Kohl", ["Uta Brandt", "Jan Kohl"]),
        ("admin", []),
        ("https://example.org/author/7", []),
    ],
)
def test_names_without_what_stands_around_them(byline: str, names: list[str]) -> None:
    assert [author.name for author in read(f'<meta name="author" content="{byline}">').authors] == names
