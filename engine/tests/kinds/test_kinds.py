"""The kinds of pages: each page of this folder has beside it what must be read out of it.

`says` and `silent` are passages that its text has, and has not.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from presscut import Article, extract

PAGES = sorted(Path(__file__).parent.glob("*.html"))
CAPTURED = "2024-06-01T00:00:00+00:00"
PASSAGES = ("says", "silent")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


def expected(page: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    return told


def read(page: Path) -> Article:
    return extract(page.read_bytes(), url=expected(page)["url"], captured_at=CAPTURED)


@every_page
def test_a_page_is_of_its_kind(page: Path) -> None:
    told = {name: value for name, value in expected(page).items() if name not in PASSAGES}
    plain = read(page).to_dict()
    assert {name: plain[name] for name in told} == told


@every_page
def test_its_text_is_the_articles_alone(page: Path) -> None:
    told, text = expected(page), read(page).text
    assert [passage for passage in told.get("says", ()) if passage not in text] == []
    assert [passage for passage in told.get("silent", ()) if passage in text] == []


@pytest.mark.parametrize(
    "page", [page for page in PAGES if expected(page).get("entries")], ids=lambda page: page.stem
)
def test_a_live_blogs_text_has_its_entries_in_order(page: Path) -> None:
    article = read(page)
    places = [article.text.find(entry.text.split("\n\n")[0]) for entry in article.entries]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize(
    "page", [page for page in PAGES if expected(page).get("text") == ""], ids=lambda page: page.stem
)
def test_what_is_no_article_has_none_in_any_form(page: Path) -> None:
    article = read(page)
    assert (article.html, article.markdown, article.word_count, article.story) == ("", "", 0, None)


def test_every_kind_and_many_languages_are_here() -> None:
    kinds = {expected(page)["kind"] for page in PAGES}
    assert kinds == {
        *("article", "live", "listing", "gallery", "video", "forum"),
        *("product", "paywalled", "login", "consent", "error", "empty"),
    }
    assert len({read(page).language for page in PAGES}) >= 10
