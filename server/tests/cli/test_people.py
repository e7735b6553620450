from pathlib import Path

import pytest
from django.contrib.auth import authenticate
from django.test import Client

from at_shell import Relire
from people import PASSWORD
from relire.accounts.models import Member
from relire.accounts.people import member_named
from relire.accounts.tokens import member_of


@pytest.fixture
def password_file(tmp_path: Path) -> str:
    path = tmp_path / "password"
    path.write_text("the tide comes in at six\nsecond line\n")
    return str(path)


def test_a_member_who_is_added_can_sign_in(relire: Relire, password_file: str) -> None:
    ran = relire("member", "add", "dora", "--email", "dora@example.org", "--password-file", password_file)
    assert (ran.exit_code, ran.stdout) == (0, "dora can sign in now.\n")
    assert authenticate(None, username="dora", password="the tide comes in at six") == member_named("dora")
    assert not member_named("dora").is_operator


def test_an_operator_is_one_when_said_so(relire: Relire, password_file: str) -> None:
    relire("member", "add", "dora", "--operator", "--password-file", password_file)
    assert member_named("dora").is_operator


def test_the_password_may_be_typed_twice_or_come_by_standard_input(relire: Relire) -> None:
    typed = relire("member", "add", "dora", stdin="the tide comes in\nthe tide comes in\n")
    assert (typed.exit_code, "the tide" in typed.output) == (0, False)
    piped = relire("member", "add", "emil", "--password-file", "-", stdin="the tide goes out\n")
    assert piped.exit_code == 0
    assert authenticate(None, username="emil", password="the tide goes out")


@pytest.mark.parametrize(
    ("arguments", "password"),
    [
        (("dora",), "short"),
        (("dora",), ""),
        (("dora smith!",), "the tide comes in"),
        (("ALICE",), "the tide comes in"),
        (("dora", "--email", "Alice@example.org"), "the tide comes in"),
        (("alice@example.org",), "the tide comes in"),
        (("dora", "--email", "not an address"), "the tide comes in"),
        (("x" * 200,), "the tide comes in"),
    ],
)
def test_a_member_who_cannot_be_is_refused_in_words(
    relire: Relire, alice: Member, arguments: tuple[str, ...], password: str
) -> None:
    ran = relire("member", "add", *arguments, "--password-file", "-", stdin=f"{password}\n")
    assert (ran.exit_code, ran.stdout, ran.stderr.startswith("relire: ")) == (1, "", True)
    assert Member.objects.count() == 1


def test_the_refusal_is_in_the_reader_s_language(relire: Relire) -> None:
    ran = relire("member", "add", "dora", "--password-file", "-", stdin="short\n", language="fr")
    assert "mot de passe" in ran.stderr


def test_members_are_listed(relire: Relire, alice: Member, charlie: Member, operator: Member) -> None:
    told = [line.split("\t") for line in relire("member", "list").stdout.splitlines()]
    assert told == [
        ["alice", "alice@example.org", "member"],
        ["charlie", "charlie@example.org", "client"],
        ["olive", "olive@example.org", "operator"],
    ]


def test_a_new_password_ends_the_sessions(relire: Relire, alice: Member, password_file: str) -> None:
    browser = Client()
    browser.force_login(alice)
    assert browser.get("/account/").status_code == 200
    ran = relire("member", "reset", "alice", "--password-file", password_file)
    assert (ran.exit_code, ran.stdout) == (0, "alice has a new password, and no key for the API any more.\n")
    assert browser.get("/account/").status_code == 302
    assert authenticate(None, username="alice", password=PASSWORD) is None


def test_a_new_password_ends_the_keys_of_that_member_alone(
    relire: Relire, alice: Member, bob: Member, password_file: str
) -> None:
    alices = relire("token", "new", "phone", "--for", "alice").stdout.strip()
    bobs = relire("token", "new", "phone", "--for", "bob").stdout.strip()
    relire("member", "reset", "alice", "--password-file", password_file)
    assert (member_of(alices), member_of(bobs)) == (None, bob)


def test_a_refused_password_ends_no_key(relire: Relire, alice: Member) -> None:
    secret = relire("token", "new", "phone").stdout.strip()
    assert relire("member", "reset", "alice", "--password-file", "-", stdin="short\n").exit_code == 1
    assert member_of(secret) == alice


def test_nobody_of_that_name_gets_no_password(relire: Relire, alice: Member, password_file: str) -> None:
    ran = relire("member", "reset", "zoe", "--password-file", password_file)
    assert (ran.exit_code, "“zoe”" in ran.stderr) == (1, True)


def test_a_password_file_that_is_missing_is_wrong_usage(relire: Relire, alice: Member) -> None:
    assert relire("member", "reset", "alice", "--password-file", "/missing").exit_code == 2


def test_a_token_opens_the_library_until_it_is_revoked(relire: Relire, alice: Member) -> None:
    made = relire("token", "new", "phone")
    secret = made.stdout.strip()
    assert (made.exit_code, member_of(secret)) == (0, alice)
    assert relire("token", "list").stdout.startswith("phone\t")

    assert relire("token", "revoke", "phone").exit_code == 0
    assert member_of(secret) is None
    again = relire("token", "revoke", "phone")
    assert (again.exit_code, "“phone”" in again.stderr) == (1, True)


def test_a_token_belongs_to_one_member(relire: Relire, alice: Member, bob: Member) -> None:
    relire("token", "new", "phone", "--for", "alice")
    assert relire("token", "list", "--for", "bob").stdout == ""
    assert relire("token", "revoke", "phone", "--for", "bob").exit_code == 1


def test_the_setup_link_opens_while_there_is_nobody(relire: Relire) -> None:
    ran = relire("setup-link")
    assert ran.exit_code == 0
    path = ran.stdout.strip().removeprefix("http://localhost:8000")
    assert Client().get(path).status_code == 200
    newer = relire("setup-link").stdout.strip().removeprefix("http://localhost:8000")
    assert Client().get(path).status_code != 200
    assert Client().get(newer).status_code == 200


def test_there_is_no_setup_link_once_somebody_is_here(relire: Relire, alice: Member) -> None:
    ran = relire("setup-link")
    assert (ran.exit_code, ran.stdout, "relire member add" in ran.stderr) == (1, "", True)
