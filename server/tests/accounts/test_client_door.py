import http.client
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.test import Client
from pytest_django import Settings

from provider import CLIENT_ID, CLIENT_SECRET, Provider, running_provider
from relire.accounts.models import Member
from relire.library import queries
from relire.library.keeping import Given
from relire.library.opening import library_of
from relire.portal import pending
from stories import ADDRESS


@pytest.fixture
def provider(settings: Settings) -> Iterator[Provider]:
    with running_provider() as provider:
        app = {
            "provider_id": "client",
            "name": "Example House",
            "client_id": CLIENT_ID,
            "secret": CLIENT_SECRET,
            "settings": {"server_url": provider.issuer},
        }
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}
        settings.CLIENT_DOOR_NAME = "Example House"
        settings.CLIENT_DOOR_ORIGIN = provider.issuer
        yield provider


def come_in(client: Client) -> str:
    """Go through the client's door as a browser does, and return where one ends."""
    sent = client.post("/sign-in/client/client/")
    assert sent.status_code == 302
    there = urlsplit(sent["Location"])
    connection = http.client.HTTPConnection(str(there.hostname), there.port, timeout=10)
    connection.request("GET", f"{there.path}?{there.query}")
    answer = connection.getresponse()
    back = urlsplit(str(answer.headers["Location"]))
    connection.close()
    assert back.path == "/sign-in/client/client/callback/"
    landed = client.get(f"{back.path}?{back.query}", follow=True)
    assert landed.status_code == 200, landed.content
    return str(landed.request["PATH_INFO"])


def test_whom_the_directory_names_gets_a_library(db: None, provider: Provider, stranger: Client) -> None:
    assert come_in(stranger).startswith("/library/")
    person = Member.objects.get()
    assert (person.username, person.door, person.is_operator) == ("dora", "client", False)
    assert not person.has_usable_password()
    come_in(Client())
    assert Member.objects.count() == 1, "the same person comes in again"


def test_the_click_is_kept_through_the_client_s_door(db: None, provider: Provider, stranger: Client) -> None:
    session = stranger.session
    pending.remember(session, Given(url=ADDRESS))
    session.save()
    come_in(stranger)
    library = library_of(Member.objects.get().pk)
    assert [row.url for row in queries.page(library, queries.ALL).rows] == [ADDRESS]


def test_an_address_that_a_member_has_opens_nobody_s_library(alice: Member, provider: Provider) -> None:
    provider.claims = {
        **provider.claims,
        "email": alice.email,
        "email_verified": True,
        "preferred_username": "alice",
    }
    come_in(Client())
    stranger = Member.objects.get(door="client")
    assert stranger.pk != alice.pk
    assert stranger.username != alice.username
    assert stranger.email is None
    assert library_of(stranger.pk) != library_of(alice.pk)


def test_the_door_says_when_there_is_none(db: None, stranger: Client) -> None:
    page = stranger.get("/sign-in/client/")
    assert page.status_code == 200
    assert stranger.post("/sign-in/client/client/").status_code == 404
