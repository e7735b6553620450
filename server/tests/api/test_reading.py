from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from programs import Program, problem
from relire.api import schemas
from relire.library import acts, queries, trash
from relire.library.finding import index
from relire.library.keeping import Given, Kept, keep
from stories import story

Keeper = Callable[..., Kept]


@pytest.fixture
def harbour(kept: Keeper) -> str:
    """A page that Alice kept and that was read."""
    return kept(tags=("islands",)).public_id


def titles(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.content
    return [each["title"] for each in answer.json()["keeps"]]


def test_a_keep_is_given_whole(program: Program, harbour: str) -> None:
    answer = program.get(f"/keeps/{harbour}")
    whole = answer.json()
    assert (answer.status_code, whole["id"], whole["work"]) == (200, harbour, "ready")
    assert "paragraph 5" in whole["text"]
    assert "<p>" in whole["html"]
    assert whole["found"]["title"] == "The harbour opens again"
    assert answer["Cache-Control"] == "private, no-store"


def test_a_keep_that_is_not_read_yet_has_no_text(program: Program, library: int) -> None:
    made = keep(library, Given(url="https://gazette.example/"))
    whole = program.get(f"/keeps/{made.public_id}").json()
    assert (whole["text"], whole["html"], whole["found"], whole["work"]) == (None, None, None, "queued")


def test_what_is_answered_is_what_is_described(program: Program, harbour: str) -> None:
    described: list[tuple[type[schemas.Keep], Any]] = [
        (schemas.WholeKeep, program.get(f"/keeps/{harbour}").json()),
        (schemas.Keep, program.get("/keeps").json()["keeps"][0]),
        (schemas.FoundKeep, program.get("/search", q="harbour").json()["keeps"][0]),
    ]
    for schema, answer in described:
        assert set(answer) == set(schema.json_schema()["properties"])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["Three", "Two", "The harbour opens again"]),
        ({"state": "all"}, ["Three", "Two", "The harbour opens again"]),
        ({"state": "unread"}, ["Three", "The harbour opens again"]),
        ({"state": "archived"}, ["Two"]),
        ({"state": "trash"}, ["Gone"]),
        ({"tag": "ISLANDS"}, ["The harbour opens again"]),
        ({"tag": "mountains"}, []),
        ({"month": "2026-03"}, ["The harbour opens again"]),
        ({"month": "2026-04"}, []),
    ],
)
def test_each_list(
    program: Program, library: int, harbour: str, query: dict[str, str], expected: list[str]
) -> None:
    for name in ("Two", "Three", "Gone"):
        made = keep(library, Given(url=f"https://gazette.example/{name}", title=name))
        if name == "Two":
            acts.archive(library, made.public_id)
        if name == "Gone":
            trash.delete(library, made.public_id)
    assert titles(program.get("/keeps", **query)) == expected


def test_pages_follow_each_other_to_the_end(program: Program, library: int) -> None:
    for number in range(7):
        keep(library, Given(url=f"https://gazette.example/{number}", title=str(number)))
    seen: list[str] = []
    before: str | None = ""
    while before is not None:
        answer = program.get("/keeps", limit=3, before=before)
        seen += titles(answer)
        before = answer.json()["next"]
    assert seen == ["6", "5", "4", "3", "2", "1", "0"]


def test_a_cursor_names_no_row(program: Program, library: int) -> None:
    for number in range(2):
        keep(library, Given(url=f"https://gazette.example/{number}"))
    assert not program.get("/keeps", limit=1).json()["next"].isdecimal()


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"state": "lost"}, "state"),
        ({"month": "2026-13"}, "month"),
        ({"month": "0000-01"}, "month"),
        ({"month": "\u0662\u0660\u0662\u0666-01"}, "month"),
        ({"limit": "0"}, "limit"),
        ({"limit": "201"}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"before": "17"}, "before"),
        ({"before": "\u00b2"}, "before"),
        ({"tag": "\0"}, "tag"),
        ({"tag": "a" * 101}, "tag"),
    ],
)
def test_a_list_that_cannot_be_is_refused_by_its_field(
    program: Program, library: int, query: dict[str, str], field: str
) -> None:
    answer = program.get("/keeps", **query)
    assert problem(answer) == (422, "invalid")
    (error,) = answer.json()["errors"]
    assert error["field"] == field
    assert error["sentence"].endswith(".")


@pytest.mark.parametrize(("path", "extra"), [("/keeps", {}), ("/search", {"q": "gazette"})])
def test_a_list_makes_the_same_queries_for_any_number_of_rows(
    program: Program, library: int, path: str, extra: dict[str, str]
) -> None:
    numbers = []
    for rows in (3, 30):
        for number in range(queries.counts(library).all, rows):
            made = keep(
                library, Given(url=f"https://gazette.example/{number}", title="Gazette", tags=("a", "b"))
            )
            acts.read_on(library, made.public_id, 0.5)
            index(made.id)
        program.get(path, **extra)
        with CaptureQueriesContext(connection) as captured:
            assert len(titles(program.get(path, **extra, limit=rows))) == rows
        numbers.append(len(captured))
    assert numbers[0] == numbers[1]
    assert numbers[0] <= 7


@pytest.mark.parametrize("order", ["newest", "relevance"])
def test_words_are_found_and_marked(program: Program, kept: Keeper, order: str) -> None:
    kept(url="", body=story("One", "The electricity returned").encode())
    kept(url="", body=story("Two", "The ferry sank").encode())
    (found,) = program.get("/search", q="returns", order=order).json()["keeps"]
    assert found["title"] == "One"
    assert {"text": "returned", "marked": True} in found["passage"]


@pytest.mark.parametrize("order", ["newest", "relevance"])
def test_pages_of_a_search_follow_each_other(program: Program, kept: Keeper, order: str) -> None:
    for number in range(5):
        kept(url="", body=story(f"Story {number}").encode())
    seen: list[str] = []
    before: str | None = ""
    while before is not None:
        answer = program.get("/search", q="harbour", order=order, limit=2, before=before)
        seen += titles(answer)
        before = answer.json()["next"]
    assert sorted(seen) == [f"Story {number}" for number in range(5)]


@pytest.mark.parametrize("words", ['"', "* - AND NEAR(", "\0\0", "\ud7ff", "a" * 5000, " "])
def test_whatever_is_searched_is_no_error(program: Program, harbour: str, words: str) -> None:
    assert titles(program.get("/search", q=words)) == []


@pytest.mark.parametrize(
    ("query", "refusal"),
    [
        ({}, (422, "invalid")),
        ({"q": "a", "order": "oldest"}, (422, "invalid")),
        ({"q": "a", "limit": "0"}, (422, "invalid")),
        ({"q": "a", "before": "nonsense"}, (422, "bad-cursor")),
        ({"q": "a", "before": "\0"}, (422, "bad-cursor")),
    ],
)
def test_a_search_that_cannot_be_is_refused(
    program: Program, library: int, query: dict[str, str], refusal: tuple[int, str]
) -> None:
    assert problem(program.get("/search", **query)) == refusal


def test_a_cursor_of_another_order_is_refused(program: Program, kept: Keeper) -> None:
    for number in range(2):
        kept(url="", body=story(f"Story {number}").encode())
    cursor = program.get("/search", q="harbour", limit=1).json()["next"]
    assert problem(program.get("/search", q="harbour", order="relevance", before=cursor)) == (
        422,
        "bad-cursor",
    )
