"""The search of a library."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from relire.library import queries
from relire.search import BadCursor, Order
from relire.web.access import is_partial, with_library
from relire.web.lists import with_navigation


@require_safe
@with_library
def search(request: HttpRequest, library: int) -> HttpResponse:
    """Show what has the words, the newest first unless relevance is asked for."""
    words = request.GET.get("q", "").strip()
    order: Order = "relevance" if request.GET.get("order") == "relevance" else "newest"
    before = request.GET.get("before")
    query = urlencode({"q": words, "order": order})
    try:
        page = queries.find(library, words, order=order, before=before)
    except BadCursor:
        return redirect(f"{reverse('search')}?{query}")
    context = {"name": "search", "page": page, "words": words, "order": order, "query": f"{query}&"}
    if before and is_partial(request):
        return render(request, "library/parts/rows.html", context)
    return render(request, "library/search.html", with_navigation(library, context))
