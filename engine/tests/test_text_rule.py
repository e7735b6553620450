"""The rule that makes `text` out of `html`: offsets count on it, and the browser follows it, too."""

import pytest
import turbohtml
from hypothesis import given, settings
from hypothesis import strategies as st

from presscut import extract
from presscut.render.text import to_text
from presscut.sanitize import sanitize


def text_of(html: str) -> str:
    return to_text(sanitize(turbohtml.parse_fragment(html), None))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<p> a \n <em>b</em>  c </p>", "a b c"),
        ("<p>a<em> b</em>c</p>", "a bc"),
        ("<p>a <br> b</p>", "a\nb"),
        ("<ul><li>a<ul><li>b</li></ul>c</li></ul>", "a\n\nb\n\nc"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
        ("<pre>\n  a\n\n   b\n</pre>", "  a\n\n   b"),
        ("<p>a\u00a0:\u00a0b\u2009c</p>", "a\u00a0:\u00a0b\u2009c"),
        ("<p> </p><p><img src=https://example.org/x></p>", ""),
        ("<p>a &lt;p&gt; &amp;lt; b</p>", "a <p> &lt; b"),
        ('<p>a <a href="https://example.org/?a=1&amp;b=2" title="x > y">b</a></p>', "a b"),
        (
            "<p>a</p><figure><img src=https://example.org/x><figcaption>c</figcaption></figure><p>b</p>",
            "a\n\nb",
        ),
        ("a<figure><a href=https://example.org/v>v</a></figure>b", "a\n\nb"),
        ("<pre>a\n\n b</pre>c<pre> d</pre>", "a\n\n b\n\nc\n\n d"),
        ("<p>a <math><mi>x</mi> <mo>=</mo><mn>2</mn></math> b</p>", "a x=2 b"),
        ("<blockquote><p>q</p></blockquote>tail", "q\n\ntail"),
        ("<p>\U0001f600e\u0301</p>", "\U0001f600e\u0301"),
    ],
)
def test_the_rule(html: str, text: str) -> None:
    assert text_of(html) == text


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</b>", "<li>", "<ul>", "</ul>", "<br>", "a", " ", "\n", "b\u00a0"]
        )
    )
)
def test_text_and_html_of_an_article_agree(pieces: list[str]) -> None:
    page = f"<article><p>A long paragraph, with commas, so that there is an article at all.</p>{''.join(pieces)}</article>"
    article = extract(page.encode())
    assert text_of(article.html) == article.text
