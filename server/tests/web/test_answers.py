"""What every answer carries, and the pages of errors."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from relire.accounts.models import Member
from relire.library.keeping import Kept
from relire.portal.welcome import make_welcome
from relire.web.context import is_plain_http

BrowserOf = Callable[[Member], Client]
PAGES = ["/", "/sign-in/", "/sign-in/client/", "/library/keep"]
PRIVATE = ["/library/", "/library/all/", "/library/search/?q=harbour", "/library/months/", "/account/"]


@pytest.mark.parametrize("path", [*PAGES, *PRIVATE])
def test_a_page_has_nothing_inline_and_forbids_it(
    path: str, kept: Callable[..., Kept], alice: Member, browser_of: BrowserOf, stranger: Client
) -> None:
    make_welcome()
    kept()
    page = (browser_of(alice) if path in PRIVATE else stranger).get(path, follow=True)
    policy = page["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    text = page.content.decode()
    assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=", text)
    assert not re.search(r'(?:src|action)="https?://|<link[^>]* href="https?://', text)


@pytest.mark.parametrize("path", PRIVATE)
def test_private_pages_stay_out_of_caches(path: str, alice: Member, browser_of: BrowserOf) -> None:
    assert browser_of(alice).get(path)["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "There is nothing here"), ("fr", "Il n’y a rien ici")]
)
def test_what_is_not_there(language: str, words: str, db: None, stranger: Client) -> None:
    page = stranger.get("/nowhere", headers={"Accept-Language": language})
    assert page.status_code == 404
    assert words in page.content.decode()


def test_a_form_without_its_sign_is_told_how_to_go_on(alice: Member) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(alice)
    page = strict.post(
        "/library/keep", {"url": "https://gazette.example/"}, headers={"Accept-Language": "fr"}
    )
    assert page.status_code == 403
    assert "Ce formulaire était périmé" in page.content.decode()


def test_a_fault_of_ours_has_a_page(
    alice: Member, browser_of: BrowserOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("relire.library.queries.page", broken)
    browser = browser_of(alice)
    browser.raise_request_exception = False
    page = browser.get("/library/", headers={"Accept-Language": "fr"})
    assert page.status_code == 500
    assert "Quelque chose a mal tourné" in page.content.decode()


def test_whoever_watches_is_told_that_all_is_well(db: None, stranger: Client) -> None:
    assert stranger.get("/healthz").content == b"ok"


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("http://localhost:8000", False),
        ("http://127.0.0.1:8000", False),
        ("https://relire.example", False),
        ("http://relire.lan:8000", True),
    ],
)
def test_plain_http_beyond_this_machine_is_told(
    address: str,
    plain: bool,  # noqa: FBT001 - a case of the table
    db: None,
    stranger: Client,
    settings: Settings,
) -> None:
    settings.PUBLIC_URL = address
    assert is_plain_http(address) is plain
    assert ("over plain http" in stranger.get("/sign-in/").content.decode()) is plain


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", ""])
def test_a_zone_that_is_none_changes_nothing(zone: str, db: None, stranger: Client) -> None:
    stranger.cookies["tz"] = zone
    assert stranger.get("/sign-in/").status_code == 200
