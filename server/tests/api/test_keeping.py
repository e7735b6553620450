import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from programs import Program, problem
from relire.articles.captures import load
from relire.fetching.fake import FakeFetcher
from relire.jobs import queue
from relire.library import queries, trash
from relire.library.keeping import MAX_BYTES
from relire.library.working import work
from saved_files import FILES, TITLE, every_file
from stories import ADDRESS, story


def captured(library: int, keep: str) -> Any:
    capture = queries.detail(library, keep).capture
    assert capture is not None
    return load(capture)


def worked(library: int, keep: str) -> queries.Row:
    work(queries.row(library, keep).id)
    return queries.row(library, keep)


def test_an_address_is_kept_and_its_work_queued(program: Program, library: int) -> None:
    answer = program.post("/keeps", {"url": ADDRESS, "tags": ["Îles", "ports"]})
    made = answer.json()
    assert (answer.status_code, made["work"], made["title"]) == (201, "queued", ADDRESS)
    assert (made["url"], made["state"], made["failure"]) == (ADDRESS, "unread", None)
    assert made["tags"] == ["Îles", "ports"]
    assert queue.waiting() == 1
    assert answer["Location"] == made["links"]["self"] == f"http://localhost:8000/api/v1/keeps/{made['id']}"
    assert made["links"]["page"] == f"http://localhost:8000/library/k/{made['id']}"
    assert answer["Cache-Control"] == "private, no-store"


def test_the_same_address_again_is_the_same_keep(program: Program, library: int) -> None:
    first = program.post("/keeps", {"url": ADDRESS})
    again = program.post("/keeps", {"url": f"{ADDRESS}?utm_source=letter", "tags": ["later"]})
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json()["id"] == first.json()["id"]
    assert again.json()["tags"] == ["later"]
    assert queue.waiting() == 1


def test_what_is_kept_again_comes_out_of_the_trash(program: Program, library: int) -> None:
    made = program.post("/keeps", {"url": ADDRESS}).json()
    trash.delete(library, made["id"])
    again = program.post("/keeps", {"url": ADDRESS})
    assert (again.status_code, again.json()["deleted_at"]) == (200, None)


def test_a_page_that_is_given_is_read_without_being_fetched(program: Program, library: int) -> None:
    answer = program.post("/keeps", {"url": ADDRESS, "content": story("Été à l’île")})
    row = worked(library, answer.json()["id"])
    assert (answer.status_code, row.work, row.title) == (201, "ready", "Été à l’île")
    assert queue.waiting() == 1


@pytest.mark.parametrize(
    ("told", "content", "stored"),
    [
        ("", "<p>Hello, this is a page.</p>", "text/html; charset=utf-8"),
        ("", "Hello, this is a text.", "text/plain; charset=utf-8"),
        ("text/html; charset=iso-8859-1", "Hello", "text/html; charset=utf-8"),
    ],
)
def test_a_text_is_stored_as_utf_8_whatever_it_says(
    program: Program, library: int, told: str, content: str, stored: str
) -> None:
    body = {"content": content} | ({"content_type": told} if told else {})
    capture = captured(library, program.post("/keeps", body).json()["id"])
    assert (capture.body, capture.content_type) == (content.encode(), stored)


@pytest.mark.parametrize(
    ("told", "stored"),
    [("text/html", "text/html"), ("application/octet-stream", ""), ("nonsense", ""), ("", "")],
)
def test_a_file_is_kept_byte_for_byte(program: Program, library: int, told: str, stored: str) -> None:
    page = story().encode("utf-16")
    file = SimpleUploadedFile("page.html", page, content_type=told)
    answer = program.form("/keeps", file=file, url=ADDRESS, tags=["a", "b"], title="Harbour")
    made = answer.json()
    capture = captured(library, made["id"])
    assert (answer.status_code, made["tags"], made["url"]) == (201, ["a", "b"], ADDRESS)
    assert (capture.body, capture.name, capture.content_type) == (page, "page.html", stored)


def test_a_form_without_a_file_keeps_an_address(program: Program, library: int) -> None:
    answer = program.post(
        "/keeps", "url=https%3A%2F%2Fgazette.example%2F", content_type="application/x-www-form-urlencoded"
    )
    assert (answer.status_code, answer.json()["url"]) == (201, "https://gazette.example/")


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({}, (422, "empty-input")),
        ({"content": ""}, (422, "empty-input")),
        ({"content": " \n"}, (422, "empty-input")),
        ({"url": "nonsense"}, (422, "bad-address")),
        ({"url": "file:///etc/passwd"}, (422, "bad-address")),
        ({"url": "https://user:secret@gazette.example/"}, (422, "bad-address")),
        ({"url": "https://gazette.example/" + "a" * 9900}, (422, "bad-address")),
        ({"url": "https://gazette.example/" + "a" * 10_000}, (422, "invalid")),
        ({"url": "https://gazette.example/\0"}, (422, "invalid")),
        ({"url": 5}, (422, "invalid")),
        ({"url": ADDRESS, "tags": "europe"}, (422, "invalid")),
        ({"url": ADDRESS, "tags": ["a" * 101]}, (422, "invalid")),
        ({"url": ADDRESS, "tags": ["\0"]}, (422, "invalid")),
        ({"url": ADDRESS, "tags": ["a"] * 101}, (422, "invalid")),
        ({"url": ADDRESS, "title": "a" * 1001}, (422, "invalid")),
        ({"url": ADDRESS, "title": "\0"}, (422, "invalid")),
        ({"content": "Hello", "content_type": "text/html\r\nX: y"}, (422, "invalid")),
        ({"address": ADDRESS}, (422, "invalid")),
        ([ADDRESS], (422, "invalid")),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_kept(
    program: Program, library: int, body: Any, refusal: tuple[int, str]
) -> None:
    assert problem(program.post("/keeps", json.dumps(body))) == refusal
    assert queries.counts(library).all == 0


@pytest.mark.parametrize(
    "body", [b"{", b" ", b'{"url": "\xff"}', b'{"content": "\\ud800"}', b"[" * 100_000, b'{"url": NaN}']
)
def test_a_body_that_is_no_json_is_refused(program: Program, library: int, body: bytes) -> None:
    assert problem(program.post("/keeps", body))[0] in {400, 422}
    assert queries.counts(library).all == 0


@pytest.mark.parametrize("content_type", ["text/plain", "application/xml", "nonsense", ""])
def test_a_body_of_another_type_is_refused(program: Program, library: int, content_type: str) -> None:
    assert problem(program.post("/keeps", b"")) == (415, "unsupported-media-type")
    assert problem(program.post("/keeps", ADDRESS, content_type=content_type)) == (
        415,
        "unsupported-media-type",
    )


def test_a_broken_form_is_refused(program: Program, library: int) -> None:
    for content_type in ("multipart/form-data", "multipart/form-data; boundary=x"):
        answer = program.post("/keeps", b"--y\r\nnothing", content_type=content_type)
        assert problem(answer)[0] in {400, 422}
    assert queries.counts(library).all == 0


def test_a_file_and_a_text_are_not_taken_together(program: Program, library: int) -> None:
    file = SimpleUploadedFile("page.html", b"Hello")
    answer = program.form("/keeps", file=file, content="Hello")
    assert problem(answer) == (422, "invalid")
    assert answer.json()["errors"] == [{"field": "file", "sentence": "Give a file or a text, not both."}]


def test_an_empty_file_is_refused(program: Program, library: int) -> None:
    assert problem(program.form("/keeps", file=SimpleUploadedFile("page.html", b""))) == (422, "empty-input")


class Unread:
    """A body of 100 MB that nobody may read."""

    def read(self, *_: int) -> bytes:
        pytest.fail("the body was read")

    readline = read


@pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data; boundary=x", "text/html"])
def test_a_body_of_100_mb_is_refused_before_it_is_read(
    program: Program, library: int, content_type: str
) -> None:
    answer = program.raw(
        "POST", "/keeps", b"{", content_type, **{"CONTENT_LENGTH": "100000000", "wsgi.input": Unread()}
    )
    assert problem(answer) == (413, "too-large")


def test_a_file_over_the_limit_is_refused_and_one_at_it_is_kept(program: Program, library: int) -> None:
    page = story().encode()
    over = SimpleUploadedFile("page.html", page.ljust(MAX_BYTES + 1))
    assert problem(program.form("/keeps", file=over)) == (413, "too-large")
    assert queries.counts(library).all == 0
    assert (
        program.form("/keeps", file=SimpleUploadedFile("page.html", page.ljust(MAX_BYTES))).status_code == 201
    )


def test_a_text_over_the_limit_is_refused(program: Program, library: int) -> None:
    assert problem(program.post("/keeps", {"content": "a" * (MAX_BYTES + 1)})) == (413, "too-large")


@pytest.mark.parametrize(
    ("headers", "refusal"),
    [
        ({"HTTP_TRANSFER_ENCODING": "chunked"}, (411, "length-required")),
        ({"CONTENT_LENGTH": "many"}, (400, "malformed")),
        ({"CONTENT_LENGTH": "-1"}, (400, "malformed")),
    ],
)
def test_a_body_without_an_honest_length_is_refused(
    program: Program, library: int, headers: dict[str, str], refusal: tuple[int, str]
) -> None:
    answer = program.raw("POST", "/keeps", b"{}", "application/json", **headers)
    assert problem(answer) == refusal


def test_a_failure_says_its_code_and_its_sentence(
    program: Program, library: int, fetcher: FakeFetcher, internet: dict[str, Any]
) -> None:
    made = program.post("/keeps", {"content": "PK\x03\x04 \0\0", "content_type": "text/html"}).json()
    worked(library, made["id"])
    failed = program.get(f"/keeps/{made['id']}").json()
    assert (failed["work"], failed["failure"]["code"]) == ("failed", "unsupported-format")
    assert "neither a page nor a PDF" in failed["failure"]["sentence"]


def test_retry_queues_what_failed(program: Program, library: int) -> None:
    made = program.post("/keeps", {"content": "PK\x03\x04 \0\0"}).json()
    worked(library, made["id"])
    answer = program.post(f"/keeps/{made['id']}/retry")
    assert (answer.status_code, answer.json()["work"], answer.json()["failure"]) == (200, "queued", None)


def test_what_has_been_read_is_not_tried_again(program: Program, library: int) -> None:
    made = program.post("/keeps", {"content": story()}).json()
    worked(library, made["id"])
    assert problem(program.post(f"/keeps/{made['id']}/retry")) == (409, "nothing-to-retry")


@every_file
def test_a_pdf_or_a_saved_page_is_read(program: Program, library: int, name: str) -> None:
    body, content_type = FILES[name]
    for told in (content_type, "application/octet-stream"):
        made = program.form("/keeps", file=SimpleUploadedFile(name, body, told)).json()
        row = worked(library, made["id"])
        assert (row.work, row.title) == ("ready", TITLE)
