"""Bodies that need not be read: whoever is signed out sends little, and what is longer is refused by its length."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from relire.portal.pending import LONGEST_BODY
from relire.web.keeping import cannot_wait

Answer = Callable[[HttpRequest], HttpResponseBase]

LONGEST_FORM = 65_536
"""Bytes of any other form that is open to who is signed out: a sign-in, a first account, a language."""


class SignedOutBodies:
    """Refuse a long body of somebody signed out before the check of CSRF, which reads it, holds a thread for it.

    It stands before that check. A view that is exempt of it bounds its bodies itself.
    """

    def __init__(self, get_response: Answer) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Let the request through as far as its view is known."""
        return self._get_response(request)

    def process_view(self, request: HttpRequest, view: Any, *_: Any) -> HttpResponse | None:
        """Answer 413 in the view's place, or None."""
        keeps = request.resolver_match is not None and request.resolver_match.view_name == "keep"
        longest = LONGEST_BODY if keeps else LONGEST_FORM
        if getattr(view, "csrf_exempt", False) or told_length(request) <= longest:
            return None
        if request.user.is_authenticated:
            return None
        if keeps:
            return cannot_wait(request)
        return render(request, "400.html", status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


def told_length(request: HttpRequest) -> int:
    """Return the `Content-Length` of a request, in bytes; 0 where there is none, and then nothing is read."""
    told = str(request.META.get("CONTENT_LENGTH") or "")
    return int(told) if told.isdecimal() else 0
