from collections.abc import Callable

import pytest
from django.test import Client

from programs import API, Program, problem
from relire.accounts.models import Member
from relire.accounts.tokens import new_token, revoke
from relire.library import queries
from relire.library.keeping import Given, keep

CALLS = [
    ("GET", "/keeps"),
    ("POST", "/keeps"),
    ("GET", "/keeps/{id}"),
    ("PATCH", "/keeps/{id}"),
    ("DELETE", "/keeps/{id}"),
    ("POST", "/keeps/{id}/retry"),
    ("POST", "/keeps/{id}/restore"),
    ("GET", "/search?q=a"),
]
OF_A_KEEP = [(method, path) for method, path in CALLS if "{id}" in path]


@pytest.fixture
def made(library: int) -> str:
    """Something that Alice kept."""
    return keep(library, Given(url="https://gazette.example/")).public_id


def body(method: str) -> tuple[bytes, str]:
    return (b"{}", "application/json") if method in {"POST", "PATCH"} else (b"", "")


@pytest.mark.parametrize(("method", "path"), CALLS)
def test_without_a_token_nothing_is_answered(
    nobodys_program: Client, made: str, method: str, path: str
) -> None:
    answer = nobodys_program.generic(method, API + path.format(id=made), *body(method))
    assert problem(answer) == (401, "not-authenticated")
    assert answer["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    "header", ["Bearer relire_wrong", "Bearer", "Bearer \0", "Basic YTpi", "relire_wrong", "é"]
)
def test_a_token_that_does_not_work_opens_nothing(nobodys_program: Client, made: str, header: str) -> None:
    answer = nobodys_program.get(f"{API}/keeps", headers={"authorization": header})
    assert problem(answer) == (401, "not-authenticated")


def test_a_token_that_was_revoked_or_renewed_opens_nothing(alice: Member, program: Program) -> None:
    assert program.get("/keeps").status_code == 200
    newer = Program(new_token(alice, "program"))
    assert problem(program.get("/keeps")) == (401, "not-authenticated")
    assert newer.get("/keeps").status_code == 200
    revoke(alice.pk, "program")
    assert problem(newer.get("/keeps")) == (401, "not-authenticated")


def test_a_token_of_somebody_who_left_opens_nothing(alice: Member, program: Program) -> None:
    alice.is_active = False
    alice.save()
    assert problem(program.get("/keeps")) == (401, "not-authenticated")


@pytest.mark.parametrize(("method", "path"), OF_A_KEEP)
def test_what_is_another_s_is_answered_like_none(
    bobs_program: Program, library: int, made: str, method: str, path: str
) -> None:
    before = queries.detail(library, made)
    theirs = bobs_program.client.generic(method, API + path.format(id=made), *body(method))
    none = bobs_program.client.generic(method, API + path.format(id="a" * 26), *body(method))
    assert problem(theirs) == (404, "not-found")
    assert theirs.content == none.content
    assert queries.detail(library, made) == before


@pytest.mark.parametrize("keep_id", ["1", "nonsense", "%00", "a" * 5000, "A" * 26, "%F0%9F%8C%8A"])
@pytest.mark.parametrize(("method", "path"), OF_A_KEEP)
def test_an_id_that_is_none_is_not_found(
    program: Program, made: str, method: str, path: str, keep_id: str
) -> None:
    answer = program.client.generic(method, API + path.format(id=keep_id), *body(method))
    assert problem(answer) == (404, "not-found")


def test_lists_and_searches_show_nothing_of_another_s(bobs_program: Program, made: str) -> None:
    for state in ("all", "trash", "archived"):
        assert bobs_program.get("/keeps", state=state).json()["keeps"] == []
    assert bobs_program.get("/search", q="gazette").json()["keeps"] == []
    assert bobs_program.get("/keeps", before=made).json()["keeps"] == []


def test_a_browser_that_is_signed_in_may_read(
    browser_of: Callable[[Member], Client], alice: Member, made: str
) -> None:
    answer = browser_of(alice).get(f"{API}/keeps")
    assert [each["id"] for each in answer.json()["keeps"]] == [made]


def test_a_browser_changes_something_only_with_its_csrf_token(alice: Member, library: int) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(alice)
    new = {"url": "https://gazette.example/"}
    for content_type, sent in [("application/json", new), ("application/x-www-form-urlencoded", "url=a")]:
        refused = browser.post(f"{API}/keeps", sent, content_type=content_type)
        assert problem(refused) == (403, "csrf-failed")
    assert queries.counts(library).all == 0

    browser.get("/library/")
    token = browser.cookies["csrftoken"].value
    taken = browser.post(f"{API}/keeps", new, content_type="application/json", headers={"x-csrftoken": token})
    assert taken.status_code == 201


def test_a_token_needs_no_csrf(alice: Member, library: int) -> None:
    client = Client(
        enforce_csrf_checks=True, headers={"authorization": f"Bearer {new_token(alice, 'phone')}"}
    )
    answer = client.post(f"{API}/keeps", {"url": "https://gazette.example/"}, content_type="application/json")
    assert answer.status_code == 201
