import json
import logging

import pytest
from django.test import Client

from programs import API, Program, problem
from relire.api.api import api
from relire.api.problems import SENTENCES, STATUSES, Problem, response
from relire.library import queries
from relire.library.failures import SENTENCES as FAILURES


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There is nothing at this address, or it is not yours."),
        ("fr", "Il n’y a rien à cette adresse, ou ce n’est pas à vous."),
        ("de, fr;q=0.5", "Il n’y a rien à cette adresse, ou ce n’est pas à vous."),
    ],
)
def test_a_refusal_is_in_the_caller_s_language(program: Program, language: str, sentence: str) -> None:
    answer = program.client.get(f"{API}/keeps/none", headers={"accept-language": language})
    assert problem(answer) == (404, "not-found")
    assert "Accept-Language" in answer["Vary"]
    assert answer.json()["detail"] == sentence


def test_a_field_s_sentence_is_in_the_caller_s_language(program: Program) -> None:
    answer = program.client.get(f"{API}/keeps?limit=0", headers={"accept-language": "fr"})
    assert answer.json()["errors"] == [{"field": "limit", "sentence": "Donnez au moins 1."}]


@pytest.mark.parametrize("code", STATUSES)
def test_every_refusal_has_its_status_and_sentence(code: str) -> None:
    body = json.loads(response(Problem(code)).content)
    assert (body["code"], body["status"], body["type"]) == (
        code,
        STATUSES[code],
        f"urn:relire:problem:{code}",
    )
    assert code in SENTENCES or code in FAILURES
    assert len(body["detail"].split()) > 3


@pytest.mark.parametrize("path", ["/", "/nothing", "/keeps/", "/keeps/a/b/c", "/../v2/keeps"])
def test_an_address_that_is_none_is_a_problem_too(program: Program, path: str) -> None:
    assert problem(program.client.get(API + path)) == (404, "not-found")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("PUT", "/keeps", {"GET", "POST"}), ("POST", "/search", {"GET"}), ("GET", "/keeps/a/retry", {"POST"})],
)
def test_a_method_that_is_none_says_which_are(
    program: Program, method: str, path: str, allowed: set[str]
) -> None:
    answer = program.client.generic(method, API + path)
    assert problem(answer) == (405, "method-not-allowed")
    assert set(answer["Allow"].split(", ")) == allowed


def test_a_fault_of_our_own_is_said_and_logged_and_tells_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr(queries, "page", broken)
    with caplog.at_level(logging.ERROR):
        answer = program.get("/keeps")
    assert problem(answer) == (500, "unexpected")
    assert "secret" not in answer.content.decode()
    assert "a secret" in caplog.text


def test_the_description_is_open_and_is_openapi(stranger: Client) -> None:
    answer = stranger.get(f"{API}/openapi.json")
    described = answer.json()
    assert (answer.status_code, described["openapi"]) == (200, "3.1.0")
    assert set(described["paths"]) == {
        f"{API}{path}"
        for path in (
            "/keeps",
            "/keeps/{keep_id}",
            "/keeps/{keep_id}/retry",
            "/keeps/{keep_id}/restore",
            "/search",
        )
    }
    body = described["paths"][f"{API}/keeps"]["post"]["requestBody"]["content"]
    assert set(body) == {"application/json", "multipart/form-data", "application/x-www-form-urlencoded"}


def test_every_operation_asks_who_calls() -> None:
    for methods in api.get_openapi_schema(path_prefix="")["paths"].values():
        for operation in methods.values():
            assert operation["security"]
