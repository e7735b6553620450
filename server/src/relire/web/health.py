"""Whether this instance answers, for whoever watches over it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from relire.jobs import queue


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django hands the request to every view
    """Say "ok" once the database has answered."""
    queue.waiting()
    return HttpResponse("ok", content_type="text/plain; charset=utf-8")
