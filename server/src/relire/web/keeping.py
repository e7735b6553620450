"""The box that takes an address, a text or a file."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from relire.articles.addresses import BadAddress
from relire.library import failures
from relire.library.keeping import MAX_BYTES, Given, NothingGiven, TooLarge, keep
from relire.library.opening import library_of
from relire.portal.pending import TooMuchPending, remember
from relire.web.access import member_of
from relire.web.forms import KeepForm
from relire.web.uploads import is_too_large

REFUSED = (NothingGiven, TooLarge, BadAddress, TooMuchPending)


@require_http_methods(["GET", "HEAD", "POST"])
def keep_box(request: HttpRequest) -> HttpResponse:
    """Show the box, or keep what was put into it; who is signed out is led to the door, and it is kept after."""
    if request.method != "POST":
        asked = {name: request.GET.get(name, "") for name in ("url", "text", "title", "tags")}
        return render(request, "library/keep.html", {"form": KeepForm(initial=asked)})
    form = KeepForm(request.POST, request.FILES)
    if not form.is_valid():
        return _again(request, form)
    try:
        if is_too_large(request):
            raise TooLarge
        given = form.given()
        return _keep(request, given) if request.user.is_authenticated else _remember(request, given)
    except REFUSED as refusal:
        form.add_error(*_complaint(refusal, form))
        return _again(request, form, too_large=isinstance(refusal, TooLarge))


def cannot_wait(request: HttpRequest) -> HttpResponse:
    """Say to somebody signed out that what they sent is too much to wait, without having read it."""
    form = KeepForm({})
    form.add_error(*_complaint(TooMuchPending(), form))
    return _again(request, form, too_large=True)


def _keep(request: HttpRequest, given: Given) -> HttpResponse:
    kept = keep(library_of(member_of(request)), given)
    if not kept.new:
        messages.info(request, _("You have this one already."))
    elif request.POST.get("then") == "list":
        return redirect("unread")
    return redirect("reading", public_id=kept.public_id)


def _remember(request: HttpRequest, given: Given) -> HttpResponse:
    if given.name:
        raise TooMuchPending
    remember(request.session, given)
    return redirect("member-door")


def _complaint(refusal: Exception, form: KeepForm) -> tuple[str | None, str]:
    """Return the field that was refused, and what to do about it."""
    content = "file" if form.files else "text"
    if isinstance(refusal, BadAddress):
        return "url", failures.sentence(refusal.code, refusal.details)
    if isinstance(refusal, TooLarge):
        return content, _("It is larger than %(size)d MB. Give the article alone.") % {
            "size": MAX_BYTES // 1_000_000
        }
    if isinstance(refusal, TooMuchPending):
        return content, _("This cannot wait for your sign-in: sign in first, then give it here again.")
    if form.files:
        return content, failures.sentence("empty-input")
    return None, _("Give an address, a text or a file.")


def _again(request: HttpRequest, form: KeepForm, *, too_large: bool = False) -> HttpResponse:
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE if too_large else HTTPStatus.UNPROCESSABLE_ENTITY
    return render(request, "library/keep.html", {"form": form}, status=status)
