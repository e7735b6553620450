"""How allauth's two doors behave here: who may make an account, and what is known of who comes in."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpRequest

from relire.accounts.models import Member


class MemberDoor(DefaultAccountAdapter):  # type: ignore[misc]  # allauth is not typed
    """The member's door: accounts are made by the one-time link, never by whoever passes."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's signature
        """Refuse open sign-up."""
        return False


class ClientDoor(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth is not typed
    """The client's door: whom the operator's directory names may come in, and gets a library."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:  # noqa: ARG002 - as above
        """Let in whoever the operator's own provider vouches for."""
        return bool(settings.CLIENT_DOOR_NAME)

    def populate_user(self, request: HttpRequest, sociallogin: Any, data: dict[str, Any]) -> Member:
        """Mark the account as a client's, and leave the address out when somebody else owns it.

        An address in a directory is no proof that its local owner is the same person: accounts are never
        joined by it.
        """
        person: Member = super().populate_user(request, sociallogin, data)
        person.door = Member.Door.CLIENT
        if not person.email or Member.objects.filter(email__iexact=person.email).exists():
            person.email = None
            sociallogin.email_addresses = []
        return person
