"""Programs that call the API. This file is read before Django is set up: whatever has models is imported later."""

from typing import TYPE_CHECKING

import pytest
from django.test import Client

from programs import Program

if TYPE_CHECKING:
    from relire.accounts.models import Member


def _program_of(member: "Member") -> Program:
    from relire.accounts.tokens import new_token  # noqa: PLC0415 - it has models

    return Program(new_token(member, "program"))


@pytest.fixture
def program(alice: "Member") -> Program:
    """A program with a token of Alice's."""
    return _program_of(alice)


@pytest.fixture
def bobs_program(bob: "Member") -> Program:
    """A program with a token of Bob's."""
    return _program_of(bob)


@pytest.fixture
def nobodys_program(db: None) -> Client:
    """A program without a token."""
    return Client()
