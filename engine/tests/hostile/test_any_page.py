"""Whatever the page is, its article is well-formed, of allowed elements alone, and says what the page says."""

import html
import re
from collections.abc import Iterator

import corpus
import turbohtml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from turbohtml import Element, Node

from presscut import Article, ExtractionError, extract


def words_of(table: str) -> list[str]:
    return table.split()


PROSE = "The council of Port Elden met on Monday, and after long talks it agreed on nothing at all, said its clerk."
ELEMENTS = words_of(
    """p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr td th figure figcaption hr
    a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr
    math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mstyle mpadded
    mphantom menclose mmultiscripts mprescripts none mtable mtr mtd"""
)
VOID = {"br", "hr", "img", "wbr"}
EVIL = re.compile(r"^on|^style$|^srcdoc$|^formaction$|^xlink|^srcset$|^background$|^ping$")

CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffd]")

tags = st.sampled_from(
    words_of("""
    p div b i a span ul li ol table tr td th h1 h2 pre blockquote figure img br script style svg math template iframe
    form input button select option noscript title article section nav aside font center object textarea xmp plaintext
    frameset dl dt dd ruby rt mi mtext foreignObject annotation-xml body html head details summary video""")
)
names = st.sampled_from(
    words_of("href src class id style onclick title alt lang dir width hidden itemprop rel content name")
)
values = st.one_of(
    st.sampled_from(
        [
            "javascript:alert(1)", " JaVa\tscript:x", "data:text/html,<script>", "https://example.org/a?b=1&c=2", "/x", "#a",
            "related sidebar", "article-body", "author", "datePublished", '"><img src=x onerror=y>', "'",
             "&quot;&#106;", "",
        ]
    ),
    st.text(max_size=8),
)  # fmt: skip
words = st.one_of(
    st.sampled_from([PROSE, "a < b & c", "&lt;b&gt;", "&amp;amp;", "\x00", "\u202e", "]]>"]),
    st.text(max_size=20),
)
attributes = st.lists(st.tuples(names, values), max_size=3)
pieces = st.one_of(
    st.builds(
        lambda tag, given: f"<{tag}" + "".join(f' {name}="{value}"' for name, value in given) + ">",
        tags,
        attributes,
    ),
    st.builds("</{}>".format, tags),
    words,
    st.sampled_from(["<!--", "-->", "<![CDATA[", "<?php", "<", "</", "<p", "=", '"', "<!doctype html>", "&"]),
)
pages = st.lists(pieces, max_size=40).map("".join)


def read(page: str) -> Article:
    """Read a page; one that is refused gives an article that is empty as well."""
    try:
        return extract(
            page.encode("utf-8", "replace"), url="https://news.example.org/a/", content_type="text/html"
        )
    except ExtractionError:
        return Article(kind="empty")


def below(node: Node) -> Iterator[Element]:
    pending = [node]
    while pending:
        for child in pending.pop().children:
            if isinstance(child, Element):
                yield child
                pending.append(child)


def body_of(text: str) -> Element:
    body = turbohtml.parse(f"<!doctype html><body>{text}").select_one("body")
    assert body is not None
    return body


@settings(deadline=None)
@given(pages)
@example("<p>a<table><p>b<tr><td>c")
@example("<svg><p>x<foreignObject><p>y")
@example(f"<math><mtext><p>{PROSE}<script>x</script>")
def test_only_what_is_allowed_comes_out(page: str) -> None:
    for element in below(body_of(read(page).html)):
        assert element.tag in ELEMENTS
        for name in element.attrs:
            value = element.attr(name) or ""
            assert not EVIL.search(name)
            if name in {"href", "src"} and not value.startswith("#note-"):
                assert value.startswith(("http://", "https://", "mailto:", "data:image/"))


@settings(deadline=None)
@given(pages)
def test_what_comes_out_is_well_formed(page: str) -> None:
    written = read(page).html
    assert body_of(written).inner_html == written
    opened: list[str] = []
    for slash, name in re.findall(r"<(/?)([a-z][a-z0-9]*)[^<>]*>", written):
        if name in VOID:
            continue
        if slash:
            assert opened.pop() == name
        else:
            opened.append(name)
    assert opened == []


@settings(deadline=None)
@given(pages)
def test_no_word_comes_out_that_is_not_in_the_page(page: str) -> None:
    article = read(page)
    seen = turbohtml.parse(page.encode("utf-8", "replace"), encoding="utf-8")
    said = CONTROLS.sub("", f"{seen.text} {html.unescape(html.unescape(page))}")
    for word in re.findall(r"\w+", article.text):
        assert word in said


paragraphs = st.lists(
    st.lists(st.sampled_from(PROSE.split()), min_size=12, max_size=40).map(lambda said: " ".join(said) + "."),
    min_size=2,
    max_size=8,
    unique=True,
)


@settings(deadline=None)
@given(paragraphs, st.booleans())
def test_an_article_read_again_is_the_same(texts: list[str], headed: bool) -> None:  # noqa: FBT001 - drawn
    heading = "<h2>What came of it</h2>" if headed else ""
    page = f"<html lang=en><title>A day in council</title><h1>A day in council</h1><article>{heading}"
    once = read(page + "".join(f"<p>{text}</p>" for text in texts) + "</article></html>")
    again = read(
        f"<html lang=en><title>{once.title}</title><h1>{once.title}</h1><article>{once.html}</article></html>"
    )
    assert (again.text, again.html) == (once.text, once.html)


def test_a_real_page_s_article_read_again_is_the_same() -> None:
    articles = {
        page.name: corpus.read(page) for page in corpus.all_pages() if page.facts["kind"] == "article"
    }
    other = [name for name, article in articles.items() if read_again(article).text != article.text]
    assert len(other) <= 0.1 * len(articles), other


def read_again(article: Article) -> Article:
    title = html.escape(article.title or "")
    head = f"<!doctype html><html lang={article.language}><meta charset=utf-8><title>{title}</title>"
    return extract(f"{head}<article><h1>{title}</h1>{article.html}</article>".encode(), url=article.url)
