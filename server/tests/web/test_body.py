"""The text of an article as a page shows it."""

import re
from typing import Any

from relire.articles.queries import RevisionText
from relire.web.body import body
from relire.web.heading import heading

WIRE = (
    "(Actualisé avec déclaration) PORT-ELLERY, 7 mai (AGP) - Les bateaux sont restés à quai.\n\n"
    "Personne n'a quitté la table.\n\n(Clara Winterfeld, édité par Hugo Lanvin)"
)
FOUND = {
    "update": {"kind": "update", "text": "Actualisé avec déclaration", "start": 0, "end": 28},
    "dateline": {"places": ["Port-Ellery"], "date": None, "agency": "AGP", "start": 29, "end": 56},
    "story": {"start": 57, "end": 119},
    "credits": [{"role": "reporting", "name": "Clara Winterfeld", "place": None}],
    "images": [
        {"src": "https://x.example/quay.jpg", "alt": "Quay", "caption": "The <quay>", "credit": "AGP"}
    ],
}


def revision(text: str, html: str, found: dict[str, Any], **columns: str) -> RevisionText:
    values = {"title": "T", "site_name": "", "byline": "", "agency": "", "published": ""} | columns
    return RevisionText(
        id=1,
        article=1,
        number=1,
        url="",
        language="fr",
        kind="article",
        reading_minutes=1,
        text=text,
        html=html,
        found=found,
        **values,
    )


def paragraphs(text: str) -> str:
    return "".join(f"<p>{block}</p>" for block in text.split("\n\n"))


def test_the_lines_of_a_wire_story_are_marked_and_the_words_stay() -> None:
    shown = body(revision(WIRE, paragraphs(WIRE), FOUND), "See")
    assert '<span class="note">(Actualisé avec déclaration)</span>' in shown
    assert '<span class="dateline">PORT-ELLERY, 7 mai (AGP) -</span>' in shown
    assert '<p><span class="credits">(Clara Winterfeld, édité par Hugo Lanvin)</span></p>' in shown
    assert re.sub(r"</?span[^>]*>", "", shown) == paragraphs(WIRE)


def test_a_line_that_stands_in_pieces_is_left_alone() -> None:
    html = paragraphs(WIRE).replace("(AGP)", "(<em>AGP</em>)")
    assert 'class="dateline"' not in body(revision(WIRE, html, FOUND), "See")


def test_a_picture_becomes_its_caption_and_a_link() -> None:
    html = '<p>A <img src="https://x.example/quay.jpg" alt="Quay"> b</p>'
    shown = body(revision("A b", html, {"images": FOUND["images"]}), "See")
    assert "<img" not in shown
    assert '<span class="caption">The &lt;quay&gt;</span>' in shown
    assert (
        '<a href="https://x.example/quay.jpg" rel="noopener noreferrer" class="picture-link">See</a>' in shown
    )


def test_a_caption_in_the_figure_is_said_once() -> None:
    html = '<figure><img src="https://x.example/quay.jpg" alt="Quay"><figcaption>The &lt;quay&gt;</figcaption></figure>'
    shown = body(revision("", html, {"images": FOUND["images"]}), "See")
    assert shown.count("The &lt;quay&gt;") == 1
    assert "See</a>" in shown


def test_a_picture_in_a_link_gets_no_second_link() -> None:
    html = '<p><a href="https://x.example/"><img src="https://x.example/quay.jpg" alt="Quay"></a></p>'
    assert body(revision("", html, {}), "See").count("<a ") == 1


def test_a_picture_that_came_with_the_page_stays() -> None:
    html = '<p><img src="data:image/png;base64,AAAA" alt="dot"></p>'
    assert body(revision("", html, {}), "See") == html


def test_the_head_says_nothing_twice() -> None:
    found = {**FOUND, "subtitle": "T"}
    head = heading(revision(WIRE, "", found, agency="AGP", site_name="Gazette", byline="AGP"))
    assert (head.source, head.byline, head.subtitle, head.towns) == ("AGP", "", "", "Port-Ellery")
    assert str(head.update) == "Updated version"


def test_the_head_of_a_plain_page_is_its_site() -> None:
    head = heading(revision("", "", {}, site_name="Gazette", byline="Clara Winterfeld"))
    assert (head.source, head.byline, head.update, head.towns) == ("Gazette", "Clara Winterfeld", "", "")
