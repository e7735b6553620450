"""The people of every test: alice and bob, members; charlie, a client's person; and a stranger.

Each fixture of this module is offered to all tests by `conftest.py`, so that a test of what someone else
may see reads the same everywhere.
"""

from collections.abc import Callable
from functools import cache

import pytest
from django.contrib.auth.hashers import make_password
from django.test import Client

from relire.accounts.models import Member
from relire.library.opening import library_of

PASSWORD = "a kettle on the stove"


@cache
def _hash() -> str:
    """Hash the password of everybody once: argon2 is slow on purpose."""
    return make_password(PASSWORD)


def _member(name: str, **columns: object) -> Member:
    return Member.objects.create(username=name, email=f"{name}@example.org", password=_hash(), **columns)


@pytest.fixture
def alice(db: None) -> Member:
    """A member."""
    return _member("alice")


@pytest.fixture
def bob(db: None) -> Member:
    """Another member."""
    return _member("bob")


@pytest.fixture
def charlie(db: None) -> Member:
    """A client's person."""
    return _member("charlie", door=Member.Door.CLIENT)


@pytest.fixture
def operator(db: None) -> Member:
    """The member who runs the instance."""
    return _member("olive", is_staff=True)


@pytest.fixture
def stranger() -> Client:
    """A browser that nobody has signed in with."""
    return Client()


@pytest.fixture
def browser_of() -> Callable[[Member], Client]:
    """Give the browser of a person who is signed in."""

    def signed_in(member: Member) -> Client:
        client = Client()
        client.force_login(member)
        return client

    return signed_in


@pytest.fixture
def library(alice: Member) -> int:
    """Alice's library."""
    return library_of(alice.pk)


@pytest.fixture
def bobs_library(bob: Member) -> int:
    """Bob's library."""
    return library_of(bob.pk)
