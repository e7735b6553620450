"""What comes out of the sanitiser is inside the allow-list, whatever goes in."""

from collections.abc import Iterator

import pytest
import turbohtml
from hypothesis import given, settings
from hypothesis import strategies as st
from turbohtml import Element, Node, Text

from presscut.render.text import to_text
from presscut.sanitize import sanitize

BASE = "https://news.example.org/a/b"
ALLOWED = {
    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "caption",
    "thead", "tbody", "tfoot", "tr", "td", "th", "figure", "hr", "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code",
    "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "strong",
    "sub", "sup", "time", "u", "var", "wbr", "figcaption", "math", "mrow", "mi", "mn", "mo", "ms", "mtext", "mspace",
    "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mstyle", "mpadded",
    "mphantom", "menclose", "mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd",
}  # fmt: skip
ATTRIBUTES = {
    "href", "rel", "title", "src", "alt", "width", "height", "colspan", "rowspan", "scope", "start", "reversed", "type",
    "value", "datetime", "lang", "dir", "id", "class", "display", "alttext", "mathvariant", "stretchy", "fence",
    "separator", "form", "linethickness", "accent", "accentunder", "displaystyle", "notation", "columnspan", "columnalign",
}  # fmt: skip

HOSTILE = [
    "<script>alert(1)</script>x",
    "<p onclick=alert(1)>x</p>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='JaVa\nScRiPt:alert(1)'>x</a>",
    "<a href='\x01javascript:alert(1)'>x</a>",
    "<a href='&#x6A;avascript:alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='vbscript:x'>x</a><a href='file:///etc/passwd'>y</a>",
    "<img src=x onerror=alert(1)>",
    "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
    "<img src='javascript:alert(1)'>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<form action=/steal><input name=a><button>go</button>text</form>",
    "<style>@import 'https://evil.example/x.css'</style>",
    "<p style='background:url(javascript:alert(1))' class=a id=b>x</p>",
    "<xmp><img src=x onerror=alert(1)></xmp>",
    "<object data=x><embed src=x></object><base href='https://evil.example/'>",
    "<table><a href=/x>1<tr><td>2<table><tr><td>3",
    "<p><button><p>nested<button><p>deeper",
    "<a href=/1>one<object><a href=/2>two</a></object></a>",
    "<select><option><p>x</select><li>loose<dd>loose<td>loose",
    "<pre>\n\nkept  \n lines</pre>",
    "<b><b><b><b>bold</b></b></b></b><ruby>a<rt>b<rt>c</ruby>",
    "<plaintext><p>all of it",
    "<math href='javascript:x'><mi xlink:href='javascript:x' href=/y>x</mi><maction actiontype='statusline#http://x'>y</math>",
    "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml><mtext><b>x</b></mtext></math>",
    "<math><mtext></p><style><a title='</style><img src=x onerror=alert(1)>'></mtext></math>",
    "<p id=body class='language-x y' name=location>x</p><code class='language-x onload'>y</code>",
    "<a href='#note-\"><img src=x onerror=alert(1)>'>x</a>",
    "<figure>loose<p>x<figure><figcaption>y<figure>z",
]


def body_of(html: str) -> Element:
    body = turbohtml.parse(html).select_one("body")
    assert body is not None
    return body


def clean(html: str) -> str:
    return sanitize(body_of(html), BASE)


def walk(root: Element) -> Iterator[Node]:
    pending: list[Node] = list(root.children)
    while pending:
        node = pending.pop()
        yield node
        pending.extend(node.children)


def assert_clean(html: str) -> None:
    for node in walk(body_of(f"<body>{html}")):
        if isinstance(node, Text):
            continue
        assert isinstance(node, Element)
        assert node.tag in ALLOWED
        assert set(node.attrs) <= ATTRIBUTES
        assert (node.attr("id") or "note-").startswith("note-")
        assert (node.attr("class") or "language-").startswith("language-")
        href = node.attr("href") or ""
        if node.tag == "a" and not href.startswith("#note-"):
            assert href.split(":")[0] in {"http", "https", "mailto"}
            assert node.attr("rel") == "noopener noreferrer"
        else:
            assert "href" not in node.attrs or node.tag == "a"
        if node.tag == "img":
            assert (node.attr("src") or "").startswith(("http://", "https://", "data:image/"))
            assert not (node.attr("src") or "").startswith("data:image/svg")


@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_html_comes_out_clean(html: str) -> None:
    assert_clean(clean(html))


@pytest.mark.parametrize("html", HOSTILE)
def test_what_comes_out_parses_back_to_itself(html: str) -> None:
    once = clean(html)
    assert body_of(f"<body>{once}").inner_html == once


def test_good_html_is_left_as_it_was() -> None:
    html = (
        '<p lang="fr">a <em>b</em> <a href="https://example.org/x" rel="noopener noreferrer">c</a></p>'
        '<ol start="3"><li>d<ul><li>e</li></ul></li></ol><table><tbody><tr><td colspan="2">f</td></tr></tbody></table>'
        '<figure><img src="data:image/png;base64,iVBORw0KGgo=" alt="g"><figcaption>h <small>i</small></figcaption></figure>'
        '<p>j<sup><a href="#note-1">1</a></sup></p><p id="note-1">k &amp;lt; &lt;&nbsp;l</p>'
        '<pre><code class="language-c++">m\n</code></pre>'
        '<p><math display="inline" alttext="x^2"><msup><mi mathvariant="normal">x</mi><mn>2</mn></msup></math></p>'
    )
    assert clean(html) == html


def test_addresses_become_absolute() -> None:
    html = clean('<p><a href="../c?x=1&amp;y=2">c</a><img src="//img.example.org/d e.png"></p>')
    assert 'href="https://news.example.org/c?x=1&amp;y=2"' in html
    assert 'src="https://img.example.org/d%20e.png"' in html


TAGS = st.sampled_from(
    sorted(
        ALLOWED
        | {"div", "span", "section", "font", "center", "button", "svg", "math", "h1", "form", "x-y", "select"}
    )
)
TEXTS = st.text(alphabet=st.sampled_from("ab \n\t\r<>&\"'/=é\u00a0\u2028\x00\x07\U0001f600"), max_size=8)
ATTRIBUTE = st.sampled_from(
    [
        "",
        " href=/x",
        " href='javascript:x'",
        " src=/i.png",
        " onclick=x",
        " class=a",
        " colspan=2",
        " colspan=-2",
        " dir=rtl",
        " id=x",
        " id=note-x",
        " href=#note-x",
        " class=language-c",
        " alttext='<b>'",
    ]
)
PIECES = st.one_of(
    TEXTS.map(lambda text: text.replace("<", "&lt;")),
    st.builds("<{}{}>".format, TAGS, ATTRIBUTE),
    st.builds("</{}>".format, TAGS),
    st.sampled_from(["<!-- c -->", "<![CDATA[x]]>", "<?php x ?>", "<", "</", "<a href='"]),
)
SOUP = st.lists(PIECES, max_size=40).map("".join)


@settings(deadline=None)
@given(SOUP)
def test_any_soup_comes_out_clean_and_parses_back_to_itself(html: str) -> None:
    once = clean(html)
    assert_clean(once)
    again = body_of(f"<body>{once}")
    assert again.inner_html == once
    assert sanitize(again, BASE) == once


@settings(deadline=None)
@given(SOUP)
def test_the_sanitiser_adds_no_words(html: str) -> None:
    body = body_of(html)
    assert set(filter(str.isalnum, to_text(sanitize(body, BASE)))) <= set(body.text)
