"""The doors: signing in and out, the one-time link, one's account."""

from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from people import PASSWORD
from relire.accounts import tokens
from relire.accounts.models import Member
from relire.accounts.setup_link import new_setup_link
from relire.portal.welcome import make_welcome

BrowserOf = Callable[[Member], Client]


@pytest.mark.parametrize("login", ["alice", "alice@example.org", "Alice@Example.org"])
def test_a_member_comes_in_by_name_or_address(login: str, alice: Member, stranger: Client) -> None:
    landed = stranger.post("/sign-in/", {"login": login, "password": PASSWORD}, follow=True)
    assert landed.redirect_chain == [("/library/", 302)]


@pytest.mark.parametrize(
    ("login", "password"), [("alice", "wrong"), ("nobody", PASSWORD), ("", ""), ("alice", "")]
)
def test_nobody_else_comes_in(login: str, password: str, alice: Member, stranger: Client) -> None:
    page = stranger.post("/sign-in/", {"login": login, "password": password})
    assert page.status_code == 200
    assert "errorlist" in page.content.decode()
    assert stranger.get("/library/").status_code == 302


def test_nobody_is_locked_out_from_one_place(alice: Member) -> None:
    elsewhere, guess = Client(REMOTE_ADDR="203.0.113.9"), {"login": "alice", "password": "wrong"}
    pages = [elsewhere.post("/sign-in/", guess).content.decode() for _ in range(12)]
    assert "Too many failed login attempts" not in pages[0]
    assert "Too many failed login attempts" in pages[-1]
    Client().post("/sign-in/", guess)
    sent = Client().post("/sign-in/", {"login": "alice", "password": PASSWORD})
    assert sent.status_code == 302


def test_after_the_door_one_is_where_one_wanted_to_go(alice: Member, stranger: Client) -> None:
    door = stranger.get("/library/archive/")["Location"]
    page = stranger.get(door).content.decode()
    assert 'name="next"' in page
    sent = stranger.post("/sign-in/", {"login": "alice", "password": PASSWORD, "next": "/library/archive/"})
    assert sent["Location"] == "/library/archive/"


def test_nobody_makes_an_account_by_themselves(db: None, stranger: Client) -> None:
    assert stranger.get("/sign-in/new/")["Location"] == "/sign-in/"
    stranger.post("/sign-in/new/", {"username": "eve", "password1": PASSWORD, "password2": PASSWORD})
    assert not Member.objects.exists()


def test_signing_out_takes_a_press(alice: Member, browser_of: BrowserOf) -> None:
    browser = browser_of(alice)
    assert browser.get("/sign-out/").status_code == 200
    assert browser.get("/library/").status_code == 200
    browser.post("/sign-out/")
    assert browser.get("/library/").status_code == 302


def test_the_one_time_link_makes_the_first_member_once(db: None, stranger: Client) -> None:
    make_welcome()
    link = f"/welcome/{new_setup_link()}/"
    assert stranger.get(link).status_code == 200
    given = {"username": "alice", "email": "", "password": PASSWORD, "again": PASSWORD}
    landed = stranger.post(link, given, headers={"Accept-Language": "fr"}, follow=True)
    assert landed.redirect_chain == [("/library/", 302)]
    assert "Relire garde l’article" in landed.content.decode()
    assert Member.objects.get().is_operator
    assert Client().get(link).status_code == 410
    assert Client().get("/welcome/anything/").status_code == 410


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"username": ""}, "username"),
        ({"username": "a b!"}, "username"),
        ({"email": "nobody"}, "email"),
        ({"password": "short", "again": "short"}, "password"),
        ({"again": "another kettle"}, "again"),
    ],
)
def test_the_first_account_says_what_is_wrong_beside_its_field(
    given: dict[str, str], field: str, db: None, stranger: Client
) -> None:
    link = f"/welcome/{new_setup_link()}/"
    good = {"username": "alice", "email": "alice@example.org", "password": PASSWORD, "again": PASSWORD}
    page = stranger.post(link, good | given)
    assert page.status_code == 422
    assert page.context["form"].errors[field]
    assert not Member.objects.exists()


def test_the_client_door_says_when_it_is_closed(db: None, stranger: Client) -> None:
    assert "has no sign-in for clients" in stranger.get("/sign-in/client/").content.decode()


def test_the_client_door_has_the_providers_button(db: None, stranger: Client, settings: Settings) -> None:
    settings.CLIENT_DOOR_NAME = "Example House"
    settings.CLIENT_DOOR_ORIGIN = "https://id.example/realms/news"
    page = stranger.get("/sign-in/client/")
    assert "Sign in with Example House" in page.content.decode()
    assert 'action="/sign-in/client/client/"' in page.content.decode()
    assert "form-action 'self' https: https://id.example;" in page["Content-Security-Policy"]


def test_a_password_is_changed(alice: Member, browser_of: BrowserOf, stranger: Client) -> None:
    browser = browser_of(alice)
    new = "another kettle entirely"
    wrong = browser.post("/account/password/", {"oldpassword": "no", "password1": new, "password2": new})
    assert wrong.status_code == 200
    sent = browser.post("/account/password/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert sent.status_code == 302
    stranger.post("/sign-in/", {"login": "alice", "password": new})
    assert stranger.get("/library/").status_code == 200


def test_a_key_is_shown_once_and_revoked(alice: Member, browser_of: BrowserOf) -> None:
    browser = browser_of(alice)
    made = browser.post("/account/keys/", {"name": "Phone"}).content.decode()
    secret = made.split('<code class="secret">')[1].split("</code>")[0]
    assert tokens.member_of(secret) == alice
    assert secret not in browser.get("/account/").content.decode()
    browser.post("/account/keys/revoke", {"name": "Phone"})
    assert tokens.member_of(secret) is None


@pytest.mark.parametrize(("path", "status"), [("/account/keys/", 200), ("/account/keys/revoke", 400)])
def test_the_name_of_a_key_is_words(path: str, status: int, alice: Member, browser_of: BrowserOf) -> None:
    assert browser_of(alice).post(path, {"name": "Pho\0ne"}).status_code == status
    assert tokens.tokens_of(alice.pk) == ()


@pytest.mark.parametrize("path", ["/account/", "/account/password/"])
def test_an_account_is_its_owners(path: str, db: None, stranger: Client) -> None:
    assert stranger.get(path)["Location"].startswith("/sign-in/?next=")


def test_the_language_is_switched_and_stays(db: None, stranger: Client) -> None:
    sent = stranger.post("/language/", {"language": "fr", "next": "/sign-in/"})
    assert sent["Location"] == "/sign-in/"
    assert "Connexion membre" in stranger.get("/sign-in/", headers={"Accept-Language": "en"}).content.decode()
