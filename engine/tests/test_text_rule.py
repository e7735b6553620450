"""The rule that makes `text` out of `html`: offsets count on it, and the browser follows it, too."""

import pytest
import turbohtml
from hypothesis import given, settings
from hypothesis import strategies as st

from presscut import extract
from presscut.render.text import to_text


def text_of(html: str) -> str:
    body = turbohtml.parse(html).select_one("body")
    assert body is not None
    return to_text(body)


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
        ("<p> </p><p><img src=x></p>", ""),
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
    assert text_of(f"<body>{article.html}") == article.text
