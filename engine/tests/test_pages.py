"""Whole pages: each folder of `pages` holds a source, and what must be read out of it."""

import json
from pathlib import Path

import pytest

from presscut import extract

PAGES = sorted((Path(__file__).parent / "pages").iterdir())
CAPTURED = "2024-01-01T00:00:00+00:00"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_reads_as_expected(page: Path) -> None:
    article = extract(
        (page / "source.html").read_bytes(), url=f"https://news.example.org/{page.name}", captured_at=CAPTURED
    )
    read = article.to_dict()
    expected = json.loads((page / "expected.json").read_text(encoding="utf-8"))
    assert {field: read[field] for field in expected} == expected
    assert article.html == (page / "expected.html").read_text(encoding="utf-8").removesuffix("\n")


def test_offsets_point_into_the_text() -> None:
    page = Path(__file__).parent / "pages" / "portal-fr" / "source.html"
    article = extract(page.read_bytes())
    assert article.update is not None
    assert article.dateline is not None
    assert article.story is not None
    assert article.text[article.update.start : article.update.end] == "(Actualisé avec réaction du ministère)"
    assert article.text[article.dateline.start :].startswith("BREVANNE/SORVAL")
    assert article.text[article.story.start : article.story.end].startswith("Les dockers")


def test_the_seed_gives_its_facts() -> None:
    seeds = sorted((Path(__file__).parents[3] / "shared" / "seed").glob("*.txt"))
    if not seeds:
        pytest.skip("the captured wire story that began it is not on this machine")
    article = extract(seeds[0].read_bytes())
    assert article.title == "Le président biélorusse appelle Vladimir Poutine à l'aide"
    assert article.agency == "Reuters"
    assert (article.published, article.published_zone) == ("2020-08-15T18:27:00+02:00", "assumed")
    assert article.dateline is not None
    assert article.dateline.places == ("Minsk", "Moscou")
    assert article.update is not None
    assert article.text[article.update.start : article.update.end] == "(Actualisé avec Mike Pompeo)"
    assert [credit.name for credit in article.credits if credit.role == "translating"] == [
        "Tangi Salaün",
        "Matthieu Protard",
    ]
