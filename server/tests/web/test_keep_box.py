"""Keeping by the box: an address, a text, a file; signed in, and signed out."""

import re
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from people import PASSWORD
from relire.accounts.models import Member
from relire.library import queries
from relire.library.keeping import MAX_BYTES
from relire.library.opening import library_of
from relire.library.working import work
from saved_files import FILES, TITLE, every_file
from stories import ADDRESS, story

BrowserOf = Callable[[Member], Client]
BOX = "/library/keep"


@pytest.fixture
def browser(alice: Member, browser_of: BrowserOf) -> Client:
    return browser_of(alice)


def rows(library: int) -> tuple[queries.Row, ...]:
    return queries.page(library, queries.ALL).rows


def test_an_address_is_kept_and_shown_at_once(browser: Client, library: int) -> None:
    sent = browser.post(BOX, {"url": ADDRESS, "tags": "Harbour, Été"})
    [row] = rows(library)
    assert sent["Location"] == f"/library/k/{row.public_id}"
    assert (row.url, row.tags) == (ADDRESS, ("Été", "Harbour"))
    assert "Waiting to be fetched" in browser.get(sent["Location"]).content.decode()


def test_from_the_list_one_stays_in_the_list(browser: Client, library: int) -> None:
    assert browser.post(BOX, {"url": ADDRESS, "then": "list"})["Location"] == "/library/"


def test_a_scheme_may_be_left_out(browser: Client, library: int) -> None:
    browser.post(BOX, {"url": " gazette.example/2026/03/harbour "})
    assert rows(library)[0].url == ADDRESS


def test_a_text_and_a_file_are_kept(browser: Client, library: int) -> None:
    browser.post(BOX, {"text": "A text of our own, pasted here."})
    browser.post(BOX, {"file": SimpleUploadedFile("harbour.html", story().encode(), "text/html")})
    assert len(rows(library)) == 2
    assert "harbour.html" in [row.title for row in rows(library)]


def test_the_same_address_again_leads_to_what_there_is(browser: Client, library: int) -> None:
    first = browser.post(BOX, {"url": ADDRESS})["Location"]
    again = browser.post(BOX, {"url": f"{ADDRESS}?utm_source=x", "then": "list"}, follow=True)
    assert again.redirect_chain == [(first, 302)]
    assert "You have this one already." in again.content.decode()
    assert len(rows(library)) == 1


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"url": "file:///etc/passwd", "text": ""}, "url", "is not an address that can be fetched"),
        ({"url": "not an address"}, "url", "is not an address that can be fetched"),
        ({"url": "https://name:secret@gazette.example/"}, "url", "is not an address that can be fetched"),
        ({"url": "", "text": "   "}, "", "Give an address, a text or a file."),
        ({}, "", "Give an address, a text or a file."),
        ({"file": SimpleUploadedFile("empty.txt", b"")}, "file", "There was nothing in it."),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(
    given: dict[str, object], field: str, words: str, browser: Client, library: int
) -> None:
    page = browser.post(BOX, given)
    assert page.status_code == 422
    assert words in page.content.decode().replace("&quot;", '"')
    if field:
        [invalid] = re.findall(r"<[^>]*aria-invalid[^>]*>", page.content.decode())
        assert f'id="id_{field}"' in invalid
    assert rows(library) == ()


def test_nothing_of_what_was_typed_is_lost(browser: Client) -> None:
    page = browser.post(BOX, {"url": "ftp://x.example/a", "text": "Typed with care.", "tags": "Mer"})
    for typed in ("ftp://x.example/a", "Typed with care.", "Mer"):
        assert typed in page.content.decode()


def test_a_file_over_the_limit_is_refused_and_not_stored(browser: Client, library: int) -> None:
    page = browser.post(BOX, {"file": SimpleUploadedFile("long.txt", b"a" * (MAX_BYTES + 1))})
    assert page.status_code == 413
    assert "It is larger than 20 MB." in page.content.decode()
    assert rows(library) == ()


def test_a_text_over_the_limit_of_a_form_is_refused_in_words(browser: Client, library: int) -> None:
    page = browser.post(BOX, {"text": "a" * 26_000_000})
    assert page.status_code == 413
    assert "larger than 25 MB" in page.content.decode()
    assert rows(library) == ()


def test_a_bookmark_fills_the_box(browser: Client) -> None:
    page = browser.get(BOX, {"url": ADDRESS}).content.decode()
    assert f'value="{ADDRESS}"' in page


@pytest.mark.parametrize(
    "given",
    [
        {"url": ADDRESS, "tags": "Harbour"},
        {"text": "A text that was pasted while signed out.", "tags": "Harbour"},
    ],
)
def test_what_is_kept_signed_out_is_there_after_the_sign_in(
    given: dict[str, str], stranger: Client, alice: Member
) -> None:
    sent = stranger.post(BOX, given)
    assert sent["Location"] == "/sign-in/"
    assert "What you want to keep is noted." in stranger.get("/sign-in/").content.decode()
    landed = stranger.post("/sign-in/", {"login": "alice", "password": PASSWORD}, follow=True)
    [row, *_welcome] = rows(library_of(alice.pk))
    assert landed.redirect_chain[-1][0] == f"/library/k/{row.public_id}"
    assert (row.url, row.tags) == (given.get("url", ""), ("Harbour",))


def test_a_file_cannot_wait_for_the_sign_in(stranger: Client, db: None) -> None:
    page = stranger.post(BOX, {"file": SimpleUploadedFile("harbour.html", story().encode())})
    assert page.status_code == 422
    assert "sign in first" in page.content.decode()


def test_a_bad_address_is_refused_signed_out_too(stranger: Client, db: None) -> None:
    assert stranger.post(BOX, {"url": "file:///etc/passwd"}).status_code == 422
    assert not stranger.session.get("pending_keeps")


@every_file
def test_a_pdf_or_a_saved_page_is_read(browser: Client, library: int, name: str) -> None:
    browser.post(BOX, {"file": SimpleUploadedFile(name, *FILES[name])})
    work(rows(library)[0].id)
    [row] = rows(library)
    assert (row.work, row.title) == ("ready", TITLE)
    assert "the ferries left for the islands" in browser.get(f"/library/k/{row.public_id}").content.decode()
