"""The lists of a library: unread, archive, all, trash, by tag, by month."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from relire.library import queries
from relire.portal.pending import KEPT_SESSION_KEY
from relire.web import dates
from relire.web.access import is_partial, with_library


def with_navigation(library: int, context: dict[str, Any]) -> dict[str, Any]:
    """Add what the navigation beside every list shows: how many each has, and the tags. Two queries."""
    return {"counts": queries.counts(library), "tags": queries.tags(library), **context}


@require_safe
@with_library
def unread(request: HttpRequest, library: int) -> HttpResponse:
    """Show what is still to be read; after a sign-in that kept something, show that instead."""
    kept = request.session.pop(KEPT_SESSION_KEY, None)
    if kept:
        return redirect("reading", public_id=kept)
    return _list(request, library, queries.UNREAD, name="unread", title=_("To read"))


@require_safe
@with_library
def archive(request: HttpRequest, library: int) -> HttpResponse:
    """Show what was put away."""
    return _list(request, library, queries.ARCHIVE, name="archive", title=_("Archive"))


@require_safe
@with_library
def everything(request: HttpRequest, library: int) -> HttpResponse:
    """Show all that is kept."""
    return _list(request, library, queries.ALL, name="all", title=_("Everything"))


@require_safe
@with_library
def trash(request: HttpRequest, library: int) -> HttpResponse:
    """Show what was deleted and can still be taken back."""
    return _list(request, library, queries.TRASH, name="trash", title=_("Trash"))


@require_safe
@with_library
def tag(request: HttpRequest, library: int) -> HttpResponse:
    """Show what has the tag of `?key=`: a tag is any words, and some of them would be no path."""
    key = request.GET.get("key", "")
    if not key or "\0" in key:
        raise BadRequest
    names = {known: name for known, name, _number in queries.tags(library)}
    context = {"title": names.get(key, key), "tag": key, "query": urlencode({"key": key}) + "&"}
    return _list(request, library, queries.Which(tag=key), name="tag", **context)


@require_safe
@with_library
def month(request: HttpRequest, library: int, year: int, month: int) -> HttpResponse:
    """Show what was published in a month."""
    try:
        first = date(year, month, 1)
    except (ValueError, OverflowError) as error:
        raise Http404 from error
    which = queries.Which(year=year, month=month)
    return _list(request, library, which, name="month", title=dates.month(first, get_language() or "en"))


@require_safe
@with_library
def months(request: HttpRequest, library: int) -> HttpResponse:
    """Show the months in which something kept was published."""
    context = {"name": "months", "months": queries.months(library)}
    return render(request, "library/months.html", with_navigation(library, context))


def _list(request: HttpRequest, library: int, which: queries.Which, **context: Any) -> HttpResponse:
    before = request.GET.get("before")
    page = queries.page(library, which, before=before)
    if before and is_partial(request):
        return render(request, "library/parts/rows.html", {"page": page, **context})
    return render(
        request,
        "library/list.html",
        with_navigation(library, {"page": page, "later": bool(before), **context}),
    )
