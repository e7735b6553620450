"""What holds for every address of the API: bodies are bounded before they are read, answers are private."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler, TemporaryFileUploadHandler
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from relire.api.given import FORMS, JSON
from relire.api.problems import Problem, response

View = Callable[..., HttpResponseBase]


def gated(view: View) -> View:
    """Return a view behind the gate."""

    @csrf_exempt  # a browser's session is checked where it is let in
    def behind(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        # The gate bounds a body as a whole: handlers of Django's own tell a file that is too large by its size.
        request.upload_handlers = [MemoryFileUploadHandler(request), TemporaryFileUploadHandler(request)]
        problem = refusal(request.META)
        answer = response(problem) if problem else view(request, *args, **kwargs)
        if answer.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            allowed = answer["Allow"]
            answer = response(Problem("method-not-allowed"))
            answer["Allow"] = allowed
        answer["Cache-Control"] = "private, no-store"
        return answer

    return behind


def refusal(headers: dict[str, object]) -> Problem | None:
    """Return why a request with such headers (by their WSGI names) is refused before its body is read, or None."""
    if headers.get("HTTP_TRANSFER_ENCODING"):
        return Problem("length-required")
    length = str(headers.get("CONTENT_LENGTH") or "0")
    if not length.isdecimal():
        return Problem("malformed")
    if int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return Problem("too-large")
    media_type = str(headers.get("CONTENT_TYPE") or "").split(";")[0].strip().lower()
    if int(length) and media_type not in {JSON, *FORMS}:
        return Problem("unsupported-media-type")
    return None


def nothing_here(request: HttpRequest) -> HttpResponseBase:  # noqa: ARG001 - a view
    """Answer at addresses that the API does not have."""
    return response(Problem("not-found"))
