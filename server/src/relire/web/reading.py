"""One keep: the reading view, its state while it is worked on, and what came as it came."""

from __future__ import annotations

import mimetypes
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from relire.articles import captures
from relire.library import queries
from relire.portal import publishing
from relire.web.access import is_operator, with_library
from relire.web.body import body
from relire.web.forms import TagForm
from relire.web.heading import heading

WORKING = frozenset({"queued", "working"})


def detail_or_404(library: int, public_id: str) -> queries.Detail:
    """Return a keep of this library; what is somebody else's is not there."""
    try:
        return queries.detail(library, public_id)
    except queries.NoSuchKeep as error:
        raise Http404 from error


@require_safe
@with_library
def reading(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Show the article, or how far Relire is with it."""
    detail = detail_or_404(library, public_id)
    if detail.row.public_id != public_id:
        return redirect("reading", public_id=detail.row.public_id)
    return render(request, "library/reading.html", _shown(request, detail))


def with_refused_tags(request: HttpRequest, library: int, public_id: str, form: TagForm) -> HttpResponse:
    """Show the article again, with what was typed as tags and why it cannot be."""
    context = _shown(request, detail_or_404(library, public_id)) | {"tags_form": form}
    return render(request, "library/reading.html", context, status=HTTPStatus.UNPROCESSABLE_ENTITY)


@require_safe
@with_library
def state(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Answer a page that waits: its state again, or the article in place of it."""
    detail = detail_or_404(library, public_id)
    if detail.row.public_id != public_id:
        return HttpResponse(headers={"HX-Redirect": reverse("reading", args=[detail.row.public_id])})
    if detail.row.work in WORKING:
        return render(request, "library/parts/state.html", {"row": detail.row})
    response = render(request, "library/parts/arrived.html", _shown(request, detail))
    return _with_headers(response, {"HX-Retarget": "#keep", "HX-Reswap": "outerHTML"})


@require_safe
@with_library
def row(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Answer a list that waits: the row as it is now."""
    return render(request, "library/parts/row.html", {"row": detail_or_404(library, public_id).row})


@require_safe
@with_library
def capture(_request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Hand out what came, as it came: as a file, so that no browser shows a stranger's page as one of ours."""
    detail = detail_or_404(library, public_id)
    if detail.capture is None:
        raise Http404
    captured = captures.load(detail.capture)
    name = captured.name or (detail.row.host or "relire") + _ending(captured.content_type)
    response = HttpResponse(captured.body, content_type="application/octet-stream")
    disposition = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    return _with_headers(response, {"Content-Disposition": disposition, "Content-Security-Policy": "sandbox"})


def _shown(request: HttpRequest, detail: queries.Detail) -> dict[str, Any]:
    text = detail.text
    return {
        "row": detail.row,
        "text": text,
        "head": heading(text, url=detail.row.url) if text else None,
        # The engine's html is rebuilt from an allow-list, and `body` adds only elements of ours.
        "body": mark_safe(body(text, _("See the picture"))) if text else "",  # noqa: S308 - as the line above says
        "has_capture": detail.capture is not None,
        "operator": is_operator(request),
        "published_as": publishing.published_as(detail.library, detail.row.public_id)
        if is_operator(request)
        else None,
    }


def _ending(content_type: str) -> str:
    return mimetypes.guess_extension(content_type.split(";", 1)[0].strip()) or ".txt"


def _with_headers(response: HttpResponse, headers: dict[str, str]) -> HttpResponse:
    for name, value in headers.items():
        response[name] = value
    return response
