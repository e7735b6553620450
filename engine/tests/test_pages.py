"""Whole pages: each folder of `pages` holds a source, and what must be read out of it.

Floors say how near the engine comes (`quality/floors.json`); they only rise: `python engine/tests/quality/raise_floors.py`.
"""

from pathlib import Path

import pytest
from corpus import Page, all_pages, read
from floors import FILE, Floor, committed, dump, fallen, load, load_mean, mean, measure
from grams import gram_f1

from presscut import extract

PAGES = all_pages()
FLOORS = load(FILE.read_text(encoding="utf-8"))
TOLD = [page for page in PAGES if page.html is not None]

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@every_page
def test_a_page_reads_no_worse_than_its_floor(page: Page) -> None:
    floor, now = FLOORS[page.name], measure(page)
    assert now.text >= floor.text
    assert set(now.wrong) <= set(floor.wrong)


@every_page
def test_a_floor_is_of_the_page_as_it_stands(page: Page) -> None:
    assert FLOORS[page.name].page == page.digest, "measure it: python engine/tests/quality/raise_floors.py"


def test_every_floor_has_its_page() -> None:
    assert set(FLOORS) == {page.name for page in PAGES}


def test_the_mean_keeps_its_floor() -> None:
    assert mean({page.name: measure(page) for page in PAGES}) >= load_mean(FILE.read_text(encoding="utf-8"))


def test_no_floor_was_lowered() -> None:
    earlier = committed()
    if not earlier:
        pytest.skip("the floors of earlier commits are not at hand: no git, or no history")
    lowered = {
        name
        for before in earlier
        for name in FLOORS.keys() & before.keys()
        if fallen(FLOORS[name], before[name])
    }
    assert not lowered


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_the_markup_is_as_expected(page: Page) -> None:
    assert read(page).html == page.html


def test_the_pages_are_many_and_of_many_languages() -> None:
    languages = [str(page.facts["language"]).split("-")[0] for page in PAGES]
    assert len(PAGES) >= 60
    assert len(set(languages)) >= 12
    assert languages.count("fr") >= 15


@every_page
def test_a_page_is_full_and_ours(page: Page) -> None:
    host = page.facts["url"].split("/")[2]
    assert host.endswith((".example", ".example.org")), "an invented site has an invented name"
    if page.html is None:
        assert len(page.source) > 10 * len(page.name) + 2 * len(page.text), (
            "a page has more on it than its article"
        )
        assert {"title", "authors", "published", "kind", "language"} <= page.facts.keys()


@pytest.mark.parametrize(
    ("read_text", "f1"),
    [("A b c d e", 1.0), ("a b c d", 2 / 3), ("", 0.0), ("v w x y z", 0.0), ("a b c d e f", 4 / 5)],
)
def test_the_measure_counts_runs_of_four_words(read_text: str, f1: float) -> None:
    assert gram_f1("a, b; c d\ne", read_text) == pytest.approx(f1)


def test_the_measure_takes_characters_where_a_script_has_no_spaces() -> None:
    assert gram_f1("橋は五月", "橋は五月まで") == pytest.approx(2 / 4)
    assert gram_f1("", "") == 1.0


REACHED = Floor(0.9, ("authors",), "a")


@pytest.mark.parametrize("floor", [Floor(0.8, ("authors",), "a"), Floor(0.9, ("authors", "title"), "a")])
def test_a_floor_that_falls_is_seen(floor: Floor) -> None:
    assert fallen(floor, REACHED)


@pytest.mark.parametrize(
    "floor",
    [
        Floor(0.9, ("authors",), "a"),
        Floor(1.0, (), "a"),
        Floor(0.8, ("authors",), "another page"),
        Floor(0.8, ("authors",), "a", "Its pull quote is the article's own."),
    ],
)
def test_a_floor_may_rise_and_fall_with_a_reason_or_for_a_new_page(floor: Floor) -> None:
    assert not fallen(floor, REACHED)


def test_floors_are_read_as_they_were_written() -> None:
    floors = {"one": REACHED, "two": Floor(1.0, (), "b", "Because.")}
    assert load(dump(floors)) == floors
    assert load_mean(dump(floors)) == 0.95


def test_offsets_point_into_the_text() -> None:
    page = next(page for page in PAGES if page.name == "portal-fr")
    article = read(page)
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
