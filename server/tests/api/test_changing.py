from typing import Any

import pytest

from programs import Program, problem
from relire.library import queries, trash
from relire.library.keeping import Given, keep


@pytest.fixture
def made(library: int) -> str:
    """Something that Alice kept."""
    return keep(library, Given(url="https://gazette.example/", tags=("old", "tides"))).public_id


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([{"state": "archived"}], {"state": "archived", "progress": 0}),
        ([{"progress": 0.5}], {"state": "reading", "progress": 0.5}),
        ([{"progress": 1}], {"state": "read", "progress": 1}),
        (
            [{"progress": 0.5}, {"state": "archived"}, {"state": "reading"}],
            {"state": "reading", "progress": 0.5},
        ),
        ([{"progress": 0.5}, {"state": "unread"}], {"state": "unread", "progress": 0}),
        ([{"progress": 0.5, "state": "archived"}], {"state": "archived", "progress": 0.5}),
        ([{"tags": ["Été", "tides"]}], {"tags": ["Été", "tides"]}),
        ([{"tags": []}], {"tags": []}),
        ([{}], {"state": "unread", "tags": ["old", "tides"]}),
    ],
)
def test_a_change_is_made_and_answered(
    program: Program, made: str, changes: list[dict[str, Any]], expected: dict[str, Any]
) -> None:
    for change in changes:
        answer = program.patch(f"/keeps/{made}", change)
        assert answer.status_code == 200, answer.content
    after = answer.json()
    assert {name: after[name] for name in expected} == expected
    assert after == program.get("/keeps").json()["keeps"][0]


def test_archiving_says_when(program: Program, made: str) -> None:
    assert program.patch(f"/keeps/{made}", {"state": "archived"}).json()["archived_at"]
    assert program.patch(f"/keeps/{made}", {"state": "reading"}).json()["archived_at"] is None


def test_new_tags_are_searched(program: Program, made: str) -> None:
    program.patch(f"/keeps/{made}", {"tags": ["lighthouses"]})
    assert [each["id"] for each in program.get("/search", q="lighthouse").json()["keeps"]] == [made]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"state": "lost"}, (422, "invalid")),
        ({"progress": 1.5}, (422, "invalid")),
        ({"progress": "half"}, (422, "invalid")),
        ({"tags": "europe"}, (422, "invalid")),
        ({"tags": ["\0"]}, (422, "invalid")),
        ({"title": "New"}, (422, "invalid")),
        ([], (422, "invalid")),
        ("{", (400, "malformed")),
        ("[" * 100_000, (400, "malformed")),
        ('{"progress": NaN}', (422, "invalid")),
    ],
)
def test_a_change_that_cannot_be_is_refused(
    program: Program, made: str, change: Any, refusal: tuple[int, str]
) -> None:
    before = program.get(f"/keeps/{made}").json()
    assert problem(program.patch(f"/keeps/{made}", change)) == refusal
    assert program.get(f"/keeps/{made}").json() == before


def test_a_change_of_another_type_is_refused(program: Program, made: str) -> None:
    answer = program.patch(f"/keeps/{made}", "state: archived", content_type="text/yaml")
    assert problem(answer) == (415, "unsupported-media-type")


def test_deleting_puts_it_into_the_trash_and_restoring_takes_it_out(
    program: Program, library: int, made: str
) -> None:
    answer = program.delete(f"/keeps/{made}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert queries.counts(library).trash == 1
    assert program.get(f"/keeps/{made}").json()["deleted_at"]
    assert program.delete(f"/keeps/{made}").status_code == 204

    restored = program.post(f"/keeps/{made}/restore")
    assert (restored.status_code, restored.json()["deleted_at"]) == (200, None)


def test_what_is_in_the_trash_is_not_changed(program: Program, library: int, made: str) -> None:
    trash.delete(library, made)
    assert problem(program.patch(f"/keeps/{made}", {"state": "archived"})) == (409, "in-the-trash")
