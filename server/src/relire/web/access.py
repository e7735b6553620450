"""Who may open a page: views of a library get the library of who is signed in, and nothing else of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from relire.library.opening import library_of

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
LibraryView = Callable[Concatenate[HttpRequest, int, P], HttpResponse]


def with_library(view: LibraryView[P]) -> View[P]:
    """Hand the view its reader's library; lead who is signed out to the member door, and back."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        member = request.user.pk
        if member is None:
            return _to_the_door(request, kwargs.get("public_id"))
        return view(request, library_of(member), *args, **kwargs)

    return guarded


def member_of(request: HttpRequest) -> int:
    """Return the number of who is signed in; only for views that nobody else reaches."""
    assert request.user.is_authenticated, "a view for members was reached by a stranger"
    return request.user.pk


def is_partial(request: HttpRequest) -> bool:
    """Tell whether htmx asks for a part of a page (for its history it wants the whole)."""
    headers = request.headers
    return headers.get("HX-Request") == "true" and headers.get("HX-History-Restore-Request") != "true"


def is_operator(request: HttpRequest) -> bool:
    """Tell whether who asks runs this instance."""
    return bool(request.user.is_authenticated and request.user.is_staff)


def back(request: HttpRequest, otherwise: str) -> str:
    """Return the page of ours that a form says to go to afterwards, or the address `otherwise`."""
    wanted = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None, require_https=request.is_secure()):
        return wanted
    return resolve_url(otherwise)


def _to_the_door(request: HttpRequest, public_id: object) -> HttpResponse:
    """An act that came too late leads back to what it was about: its address takes no visit."""
    after = request.get_full_path()
    if request.method != "GET" or is_partial(request):
        after = reverse("reading", args=[public_id]) if public_id else reverse("unread")
    response = redirect_to_login(after)
    if is_partial(request):
        return HttpResponse(headers={"HX-Redirect": response["Location"]})
    return response
