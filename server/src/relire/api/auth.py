"""Who calls: a program by its token, or a signed-in browser by its session and CSRF token.

Both give the library's id as `request.auth`.
"""

from __future__ import annotations

from django.http import HttpRequest
from ninja.security import HttpBearer
from ninja.security.apikey import APIKeyCookie
from ninja.utils import check_csrf

from relire.accounts.tokens import member_of
from relire.api.problems import Problem
from relire.library.opening import library_of


class Request(HttpRequest):
    """A request that was let in: `auth` is the caller's library."""

    auth: int


class Token(HttpBearer):
    """`Authorization: Bearer relire_…`."""

    def authenticate(self, request: HttpRequest, token: str) -> int | None:  # noqa: ARG002 - as ninja calls it
        """Return the library of the token's member, or None."""
        member = member_of(token)
        return library_of(member.pk) if member else None


class Session(APIKeyCookie):
    """The session of a browser that is signed in; what changes something needs its CSRF token too."""

    param_name = "sessionid"

    def __call__(self, request: HttpRequest) -> int | None:
        """Return the library of who is signed in, or None.

        Raises:
            Problem: the CSRF token is missing or wrong.
        """
        if not request.user.is_authenticated:
            return None
        if check_csrf(request):
            raise Problem("csrf-failed")
        return library_of(request.user.pk)

    def authenticate(self, request: HttpRequest, key: str | None) -> None:
        """Never called: the session middleware has read the cookie."""
