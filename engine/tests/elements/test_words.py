"""What becomes of the words of a page: headings, lines, spaces, quotations, directions."""

from collections.abc import Callable
from typing import Any

import pytest
import turbohtml

from presscut.content.segment import segment
from presscut.elements.assembly import assemble

Html = Callable[[str], str]
Words = Callable[[str], list[str]]

SENTENCE = "The pilot had warned of the tide twice that week, and twice the office had answered him."


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        (f"<p>{SENTENCE} <em>Really </em>so.</p>", f"<p>{SENTENCE} <em>Really</em> so.</p>"),
        (f"<p>{SENTENCE}<br></p>", f"<p>{SENTENCE}</p>"),
        (f"<p>{SENTENCE}<br>Twice.</p>", f"<p>{SENTENCE}<br>Twice.</p>"),
        (f"<div>{SENTENCE}<br><br>{SENTENCE[:-1]}!</div>", f"<p>{SENTENCE}</p><p>{SENTENCE[:-1]}!</p>"),
        (
            f"<div>{SENTENCE}<p>And again, said the pilot, and again.</p></div>",
            f"<p>{SENTENCE}</p><p>And again, said the pilot, and again.</p>",
        ),
        (
            f"<p>{SENTENCE} <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>",
            f"<p>{SENTENCE} <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby></p>",
        ),
        (
            f'<p dir="rtl" lang="he">{SENTENCE} <bdo dir="ltr">abc</bdo></p>',
            f'<p lang="he" dir="rtl">{SENTENCE} <bdo dir="ltr">abc</bdo></p>',
        ),
        (
            f"<p>{SENTENCE} <span onclick='x()'>Then</span> <font color=red>calm</font>.</p>",
            f"<p>{SENTENCE} Then calm.</p>",
        ),
        (
            f'<p>{SENTENCE} H<sub>2</sub>O <img class="emoji" alt="\U0001f6a2" src="/e.svg"></p>',
            f"<p>{SENTENCE} H<sub>2</sub>O \U0001f6a2</p>",
        ),
    ],
)
def test_lines(inner: Html, markup: str, html: str) -> None:
    assert inner(markup) == html


def test_headings_keep_their_order_below_the_title(inner: Html) -> None:
    markup = f"<h2>Morning</h2><p>{SENTENCE}</p><h3>Six o'clock</h3><p>{SENTENCE} Once more.</p>"
    assert inner(markup) == markup


def test_a_headline_within_the_text_comes_second_to_the_title() -> None:
    markup = "<h1>Morning</h1><p>Calm.</p><h2>Six o'clock</h2><p>Wind.</p><h6>Seven</h6>"
    layout = segment(turbohtml.parse(markup).root or turbohtml.Element("html"))
    html = assemble(layout.blocks, {block.index for block in layout.blocks}, None).html
    assert html == "<h2>Morning</h2><p>Calm.</p><h3>Six o'clock</h3><p>Wind.</p><h6>Seven</h6>"


def test_lists_keep_their_nesting(inner: Html, words: Words) -> None:
    markup = (
        '<ol start="3"><li>The mail bags, which the postmaster counts himself.<ul><li>And the parcels, which nobody counts.'
        "</li></ul></li><li>The doctor, if she is not asleep.</li></ol>"
    )
    assert inner(markup) == markup
    assert words(markup) == [
        "The mail bags, which the postmaster counts himself.",
        "And the parcels, which nobody counts.",
        "The doctor, if she is not asleep.",
    ]


def test_a_paragraph_alone_in_an_item_is_the_item(inner: Html) -> None:
    assert inner(
        "<ul><li><p>The mail bags, all nine.</p></li><li><div>The doctor, asleep.</div></li></ul>"
    ) == ("<ul><li>The mail bags, all nine.</li><li>The doctor, asleep.</li></ul>")


def test_items_without_a_list_are_paragraphs(inner: Html) -> None:
    assert inner("<div><li>The mail bags, all nine of them, and the doctor, who slept.</li></div>") == (
        "<p>The mail bags, all nine of them, and the doctor, who slept.</p>"
    )


def test_a_quotation_is_kept(inner: Html) -> None:
    markup = "<blockquote><p>We have never lost a parcel, and we shall not begin with the doctor's.</p></blockquote>"
    assert inner(markup) == markup


@pytest.mark.parametrize(
    "around", ["<blockquote><p>{}</p></blockquote>", "<div class='pull-quote'><p>{}</p></div>"]
)
def test_a_sentence_of_the_article_set_large_again_is_dropped(inner: Html, around: str) -> None:
    said = "“We have never lost a parcel yet”"
    markup = f"<p>{SENTENCE} “We have never lost a parcel yet”, the postmaster said.</p>"
    assert inner(markup + around.format(said)) == markup
    other = around.format("“Nobody has ever lost a doctor”")
    assert "lost a doctor" in inner(markup + other)


def test_a_whole_paragraph_quoted_again_stays(inner: Html) -> None:
    markup = f"<p>{SENTENCE}</p><blockquote><p>{SENTENCE}</p></blockquote><p>So he had, and I was there.</p>"
    assert inner(markup) == markup


def test_markdown_has_emphasis_where_it_can_be_read(read: Callable[[str], Any]) -> None:
    article = read(f"<p>{SENTENCE} <em>L’eau</em> and <b>more.</b> x<i>“y”</i>z</p>")
    assert " *L’eau* and **more.** x<i>“y”</i>z\n" in article.markdown
