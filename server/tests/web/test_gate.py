"""Bodies of somebody signed out: bounded by their length before anything reads them, and slow ones hold nobody up."""

import socket
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.test import Client

from relire.accounts.models import Member
from relire.portal import pending
from running import running

BrowserOf = Callable[[Member], Client]
FORM = "application/x-www-form-urlencoded"
LONG = str(pending.LONGEST_BODY + 1)


def told_long(client: Client, path: str, length: str) -> tuple[int, str]:
    """Post a few bytes under the promise of `length`: whoever reads on fails the test."""
    client.handler.enforce_csrf_checks = True
    client.cookies["csrftoken"] = "a" * 32
    page = client.generic("POST", path, b"url=a", content_type=FORM, CONTENT_LENGTH=length)
    return page.status_code, page.content.decode()


def test_what_is_too_long_to_wait_is_refused_unread(db: None, stranger: Client) -> None:
    status, page = told_long(stranger, "/library/keep", LONG)
    assert status == 413
    assert "sign in first" in page


@pytest.mark.parametrize("path", ["/sign-in/", "/language/", "/library/all/"])
def test_no_other_form_is_long(path: str, db: None, stranger: Client) -> None:
    status, page = told_long(stranger, path, "70000")
    assert status == 413
    assert "not what this page asks for" in page


def test_the_longest_text_that_may_wait_fits(db: None, stranger: Client) -> None:
    text = "\N{PILE OF POO}" * pending.LONGEST
    assert stranger.post("/library/keep", {"text": text}).status_code == 302


def test_a_member_sends_more(alice: Member, browser_of: BrowserOf) -> None:
    kept = browser_of(alice).post("/library/keep", {"text": "a " * pending.LONGEST_BODY})
    assert kept.status_code == 302


def test_bodies_that_do_not_come_hold_nobody_up(own_environment: dict[str, str], tmp_path: Path) -> None:
    with running(tmp_path / "relire-data", own_environment) as relire, ExitStack() as stalled:
        there = urlsplit(relire.address)
        head = (
            f"POST /library/keep HTTP/1.1\r\nHost: {there.netloc}\r\nOrigin: {relire.address}\r\n"
            f"Cookie: csrftoken={'a' * 32}\r\nContent-Type: {FORM}\r\nContent-Length: 5000\r\n\r\nurl=a"
        )
        for _ in range(16):
            connection = socket.create_connection((there.hostname, there.port))
            stalled.enter_context(connection).sendall(head.encode())
        with urllib.request.urlopen(f"{relire.address}/healthz", timeout=10) as answer:
            assert answer.read() == b"ok"
