"""What the API refuses, as problem details (RFC 9457): a stable `code`, and a sentence in the caller's language.

not-authenticated      401    no token, or one that does not work
csrf-failed            403    a browser's session without its CSRF token
not-found              404    there is no such thing in this library
method-not-allowed     405    the address does not know this method
nothing-to-retry       409    the article has been read already
in-the-trash           409    it must be restored before it is changed
length-required        411    a body whose length was not said
too-large              413    a body, or an article, over the limit
unsupported-media-type 415    a body of another type than is taken
malformed              400    a body that is not what its type says
invalid                422    a value that cannot be meant; `errors` names the fields
empty-input            422    nothing in what was given
bad-address            422    no address that can be fetched
bad-cursor             422    `before` is not a cursor that this list gave out
unexpected             500    a fault of Relire's own
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from django.http import JsonResponse
from django.utils.translation import gettext_lazy as _

from relire.library.failures import sentence
from relire.library.keeping import MAX_BYTES

CONTENT_TYPE = "application/problem+json"

STATUSES: Mapping[str, HTTPStatus] = {
    "not-authenticated": HTTPStatus.UNAUTHORIZED,
    "csrf-failed": HTTPStatus.FORBIDDEN,
    "not-found": HTTPStatus.NOT_FOUND,
    "method-not-allowed": HTTPStatus.METHOD_NOT_ALLOWED,
    "nothing-to-retry": HTTPStatus.CONFLICT,
    "in-the-trash": HTTPStatus.CONFLICT,
    "length-required": HTTPStatus.LENGTH_REQUIRED,
    "too-large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "unsupported-media-type": HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    "malformed": HTTPStatus.BAD_REQUEST,
    "invalid": HTTPStatus.UNPROCESSABLE_ENTITY,
    "empty-input": HTTPStatus.UNPROCESSABLE_ENTITY,
    "bad-address": HTTPStatus.UNPROCESSABLE_ENTITY,
    "bad-cursor": HTTPStatus.UNPROCESSABLE_ENTITY,
    "unexpected": HTTPStatus.INTERNAL_SERVER_ERROR,
}

SENTENCES: Mapping[str, Any] = {
    "not-authenticated": _(
        "Send a token that works: Authorization: Bearer relire_… (`relire token new` makes one)."
    ),
    "csrf-failed": _("The request has no valid CSRF token: send it in the header X-CSRFToken."),
    "not-found": _("There is nothing at this address, or it is not yours."),
    "method-not-allowed": _("This address does not know this method."),
    "nothing-to-retry": _("The article has been read: there is nothing to try again."),
    "in-the-trash": _("The article is in the trash: restore it first."),
    "length-required": _("Say how long the body is: send its Content-Length."),
    "too-large": _("It is larger than %(size)d MB. Give the article alone."),
    "unsupported-media-type": _("Send the body as application/json or multipart/form-data."),
    "malformed": _("The body cannot be read as what its Content-Type says."),
    "invalid": _("Some values cannot be used: “errors” names them."),
    "bad-cursor": _("“before” is not a cursor that this list gave out: begin again without it."),
}


class Problem(Exception):
    """A refusal: its code is one of `STATUSES`."""

    def __init__(
        self, code: str, details: Mapping[str, Any] | None = None, errors: Sequence[Mapping[str, str]] = ()
    ) -> None:
        """Take the code, what its sentence speaks of, and for `invalid` each `field` with its `sentence`."""
        super().__init__(code)
        self.code = code
        self.details = details or {"size": MAX_BYTES // 1_000_000}
        self.errors = errors


def response(problem: Problem) -> JsonResponse:
    """Return a problem as it is sent."""
    status = STATUSES[problem.code]
    own = SENTENCES.get(problem.code)
    body: dict[str, Any] = {
        "type": f"urn:relire:problem:{problem.code}",
        "code": problem.code,
        "title": status.phrase,
        "status": status.value,
        "detail": str(own) % problem.details if own else sentence(problem.code, problem.details),
    }
    if problem.errors:
        body["errors"] = list(problem.errors)
    answer = JsonResponse(body, status=status, content_type=CONTENT_TYPE)
    if status == HTTPStatus.UNAUTHORIZED:
        answer["WWW-Authenticate"] = 'Bearer realm="relire"'
    return answer
