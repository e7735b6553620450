"""Which problem the errors of the layers below are, and those of Django and ninja."""

from __future__ import annotations

import logging

from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from relire.api.fields import field_errors
from relire.api.problems import Problem, response
from relire.articles.addresses import BadAddress
from relire.library.keeping import NothingGiven, TooLarge
from relire.library.queries import NoSuchKeep
from relire.search import BadCursor

logger = logging.getLogger(__name__)

_PLACE = 1
"""Parts of the place of a value that ninja says first, and nobody sends: `query`, `path`."""

CODES: dict[type[Exception], str] = {
    AuthenticationError: "not-authenticated",
    BadCursor: "bad-cursor",
    BadRequest: "malformed",
    MultiPartParserError: "malformed",
    NoSuchKeep: "not-found",
    Http404: "not-found",
    HttpError: "malformed",
    NothingGiven: "empty-input",
    RecursionError: "malformed",
    RequestDataTooBig: "too-large",
    SuspiciousOperation: "malformed",
    TooLarge: "too-large",
    UnreadablePostError: "malformed",
}


def problem_of(error: Exception) -> Problem:
    """Return an error as the problem that it is; one that nobody foresaw is `unexpected`."""
    match error:
        case Problem():
            return error
        case BadAddress():
            return Problem("bad-address", error.details)
        case ValidationError():
            return Problem("invalid", errors=field_errors(error.errors, skip=_PLACE))
    codes = (CODES[kind] for kind in type(error).__mro__ if kind in CODES)
    return Problem(next(codes, "unexpected"))


def answer_errors(api: NinjaAPI) -> None:
    """Have the API answer every error with its problem."""
    # ninja finds a handler by the nearest class, and has its own for the last three.
    for kind in (Exception, Http404, HttpError, ValidationError):
        api.add_exception_handler(kind, _answer)


def _answer(_: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    assert isinstance(error, Exception)
    problem = problem_of(error)
    if problem.code == "unexpected":
        logger.error("An API request failed", exc_info=error)
    return response(problem)
