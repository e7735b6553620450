"""Whatever a page holds: its article's html is what the sanitiser would leave of it, and the text follows from it."""

import turbohtml
from hypothesis import given, settings
from hypothesis import strategies as st

from presscut import extract
from presscut.render.text import to_text
from presscut.sanitize import sanitize

URL = "https://news.example.org/2024/crossing"
HEAD = "<article><h1>A crossing</h1><p>A long paragraph, with commas, so that there is an article at all.</p>"
PIECES = st.sampled_from(
    """
    <p> </p> <p|dir=rtl|id=n> <h1> </h1> <h3> <ul> <ol|start=2> <li|id=n> </li> </ul> <dl> <dt> <dd> </dl> <br> <br>
    <blockquote> <blockquote|class=twitter-tweet> </blockquote> <blockquote|class=pull-quote> <em> </em> <b|id=m> </b>
    <a|href=#n> <a|href=#m> <a|href=/x> <a|name=n> </a> <sup> </sup> <figure> </figure> <figcaption> </figcaption>
    <img|src=/a.jpg|alt=x> <img|src=/b.jpg|srcset=/c.jpg|9w> <img|class=latex|alt=x^2> <div|class=caption> <div> </div>
    <iframe|src=https://www.youtube.com/embed/abcdefgh123> </iframe> <video|src=/v.mp4> </video> <noscript> </noscript>
    <pre> </pre> <pre|class=lang-c> <code> </code> <span|class=gutter> </span> <table> </table> <tr> <td> <th> <caption>
    <math> </math> <mi> </mi> <mrow> </mrow> <msup> <annotation> </annotation> <ruby> <rt> </ruby> <script> </script>
    <style> </style> one two, three. four\u00a0five &lt;p&gt; &amp;amp; \U0001f600 Photo: AFP/Getty
    """.split()  # noqa: SIM905 - a table of words reads best as words
).map(lambda piece: piece.replace("|", " "))
SOUP = st.lists(st.one_of(PIECES, st.sampled_from([" ", "\n", "\r", "\t"])), max_size=60).map(" ".join)


@settings(deadline=None)
@given(SOUP)
def test_an_article_s_html_is_clean_and_its_text_follows(soup: str) -> None:
    article = extract(f"{HEAD}{soup}".encode(), url=URL)
    assert sanitize(turbohtml.parse_fragment(article.html), URL) == article.html
    assert to_text(article.html) == article.text
    assert "<script" not in article.html
    assert {embed.kind for embed in article.embeds} <= {"video", "post"}
    assert all(picture.src in article.html for picture in article.images)


@settings(deadline=None)
@given(SOUP)
def test_marks_lead_to_notes_that_are_there(soup: str) -> None:
    html = turbohtml.parse_fragment(extract(f"{HEAD}{soup}".encode(), url=URL).html)
    ids = [element.attr("id") for element in html.select("[id]")]
    assert len(ids) == len(set(ids))
    assert {(link.attr("href") or "")[1:] for link in html.select('a[href^="#"]')} <= set(ids)
