"""The article page for anyone, and keeping from it by either door."""

from collections.abc import Callable

import pytest
from django.test import Client

from people import PASSWORD
from relire.accounts.models import Member
from relire.library import queries
from relire.library.keeping import Kept
from relire.library.opening import library_of
from relire.portal import publishing
from relire.portal.welcome import make_welcome

Keeper = Callable[..., Kept]
BrowserOf = Callable[[Member], Client]


@pytest.fixture
def published(kept: Keeper, library: int) -> str:
    return publishing.publish(library, kept().public_id)


@pytest.mark.parametrize(
    ("language", "line", "member", "client"),
    [
        (
            "fr",
            "Connectez-vous pour conserver cet article et le lire plus tard",
            "Connexion membre",
            "Connexion client",
        ),
        ("en", "Sign in to keep this article and read it later", "Member sign-in", "Client sign-in"),
    ],
)
def test_the_front_leads_to_our_welcome_with_the_line_and_both_doors(
    language: str, line: str, member: str, client: str, db: None, stranger: Client
) -> None:
    make_welcome()
    page = stranger.get("/", headers={"Accept-Language": language}, follow=True)
    assert page.redirect_chain[0][0].startswith("/a/")
    shown = page.content.decode()
    assert line in shown
    assert f'name="door" value="member">{member}</button>' in shown
    assert f'name="door" value="client">{client}</button>' in shown


def test_without_a_welcome_the_front_leads_to_the_door(db: None, stranger: Client) -> None:
    assert stranger.get("/")["Location"] == "/sign-in/"


def test_who_is_signed_in_is_led_home(alice: Member, browser_of: BrowserOf) -> None:
    assert browser_of(alice).get("/")["Location"] == "/library/"


def test_a_publication_is_for_anyone_with_its_head_and_text(published: str, stranger: Client) -> None:
    shown = stranger.get(f"/a/{published}", headers={"Accept-Language": "fr"}).content.decode()
    assert "The harbour opens again" in shown
    assert "14/03/2026 à\N{NO-BREAK SPACE}09:00" in shown
    assert shown.count("said the harbour master") == 6


def test_what_is_not_published_is_nobodys_to_see(kept: Keeper, library: int, stranger: Client) -> None:
    made = kept()
    assert stranger.get(f"/a/{made.public_id}").status_code == 404
    shown = publishing.publish(library, made.public_id)
    publishing.withdraw(library, made.public_id)
    assert stranger.get(f"/a/{shown}").status_code == 404
    assert stranger.post(f"/a/{shown}/keep", {"door": "member"}).status_code == 404


@pytest.mark.parametrize(
    ("door", "leads"), [("member", "/sign-in/"), ("client", "/sign-in/client/"), ("", "/sign-in/")]
)
def test_the_click_survives_either_door(
    door: str, leads: str, published: str, stranger: Client, bob: Member
) -> None:
    sent = stranger.post(f"/a/{published}/keep", {"door": door})
    assert sent["Location"] == leads
    assert "What you want to keep is noted." in stranger.get(leads).content.decode()
    landed = stranger.post("/sign-in/", {"login": "bob", "password": PASSWORD}, follow=True)
    [row] = queries.page(library_of(bob.pk), queries.ALL).rows
    assert row.title == "The harbour opens again"
    assert landed.redirect_chain[-1][0] == f"/library/k/{row.public_id}"


def test_who_is_signed_in_keeps_with_one_press(published: str, bob: Member, browser_of: BrowserOf) -> None:
    browser = browser_of(bob)
    assert "Keep this article" in browser.get(f"/a/{published}").content.decode()
    landed = browser.post(f"/a/{published}/keep", follow=True)
    assert "said the harbour master" in landed.content.decode()
    again = browser.post(f"/a/{published}/keep", follow=True)
    assert "You have this one already." in again.content.decode()
    assert len(queries.page(library_of(bob.pk), queries.ALL).rows) == 1


def test_the_operator_publishes_and_withdraws(
    kept: Keeper, library: int, alice: Member, browser_of: BrowserOf, stranger: Client
) -> None:
    Member.objects.filter(pk=alice.pk).update(is_staff=True)
    browser, made = browser_of(alice), kept()
    shown = browser.post(f"/library/k/{made.public_id}/publish", follow=True).content.decode()
    address = "/a/" + shown.split('href="/a/')[1].split('"')[0]
    assert stranger.get(address).status_code == 200
    said = browser.post(f"/library/k/{made.public_id}/withdraw", follow=True).content.decode()
    assert "Withdrawn: nobody else can read it any more." in said
    assert stranger.get(address).status_code == 404
    again = browser.post(f"/library/k/{made.public_id}/withdraw", follow=True).content.decode()
    assert "It is not published." in again
    assert "Withdrawn" not in again


@pytest.mark.parametrize("act", ["publish", "withdraw"])
def test_a_member_cannot_publish(act: str, kept: Keeper, alice: Member, browser_of: BrowserOf) -> None:
    browser, made = browser_of(alice), kept()
    refused = browser.post(f"/library/k/{made.public_id}/{act}")
    assert refused.status_code == 403
    assert "Only the operator" in refused.content.decode()
    assert "Publish it" not in browser.get(f"/library/k/{made.public_id}").content.decode()
