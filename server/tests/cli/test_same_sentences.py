"""The shell and the API say the same thing about the same input, in either language."""

from typing import Any

import pytest

from at_shell import Relire
from programs import Program
from relire.accounts.models import Member
from relire.accounts.tokens import new_token
from relire.library import queries
from relire.library.keeping import MAX_BYTES
from relire.library.working import work


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def program(alice: Member, language: str) -> Program:
    return Program(new_token(alice, "program"), language)


@pytest.mark.parametrize("content", ["", " \n", "a" * (MAX_BYTES + 1)], ids=["nothing", "space", "too much"])
def test_a_text_that_is_refused(relire: Relire, program: Program, language: str, content: str) -> None:
    by_program = program.post("/keeps", {"content": content}).json()["detail"]
    by_shell = relire("keep", "-", stdin=content, language=language)
    assert (by_shell.exit_code, by_shell.stderr) == (1, f"relire: -: {by_program}\n")


@pytest.mark.parametrize("url", ["https://user:secret@gazette.example/", "http://", "https://[::1"])
def test_an_address_that_is_refused(relire: Relire, program: Program, language: str, url: str) -> None:
    by_program = program.post("/keeps", {"url": url}).json()["detail"]
    by_shell = relire("keep", url, language=language)
    assert (by_shell.exit_code, by_shell.stderr) == (1, f"relire: {url}: {by_program}\n")


@pytest.mark.parametrize(
    "given",
    [
        {"content": "%PDF-1.7 \0\0"},
        {"content": "<html><body></body></html>"},
        {"url": "http://127.0.0.1:9/"},
    ],
)
def test_what_fails_later(
    relire: Relire, program: Program, library: int, language: str, given: dict[str, Any]
) -> None:
    made = program.post("/keeps", given).json()
    work(queries.row(library, made["id"]).id)
    by_program = program.get(f"/keeps/{made['id']}").json()["failure"]["sentence"]
    for command in ("list", "read", "retry"):
        ran = relire(command, *([] if command == "list" else [made["id"]]), language=language)
        assert " ".join(by_program.split()) in " ".join(ran.output.split())
