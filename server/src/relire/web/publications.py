"""The article page for anyone, and keeping from it by either door."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from relire.library.keeping import keep_revision
from relire.library.opening import library_of
from relire.library.queries import NoSuchKeep
from relire.portal import publishing
from relire.portal.pending import TooMuchPending, remember_publication
from relire.web.access import is_operator, with_library
from relire.web.body import body
from relire.web.heading import heading

DOORS = {"member": "member-door", "client": "client-door"}


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """Lead home: to one's library, or to what Relire says of itself."""
    if request.user.is_authenticated:
        return redirect("unread")
    welcome = publishing.welcome_id(get_language() or "en")
    return redirect("publication", public_id=welcome) if welcome else redirect("member-door")


@require_safe
def publication(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a published article to anyone."""
    text = _published(public_id).text
    context = {
        "public_id": public_id,
        "text": text,
        "head": heading(text),
        # The engine's html is rebuilt from an allow-list, and `body` adds only elements of ours.
        "body": mark_safe(body(text, _("See the picture"))),  # noqa: S308 - as the line above says
    }
    response = render(request, "publication.html", context)
    response["Cache-Control"] = "private, no-cache"
    return response


@require_POST
def keep_publication(request: HttpRequest, public_id: str) -> HttpResponse:
    """Keep a published article; who is signed out comes in by the door they pressed, and it is kept then."""
    text = _published(public_id).text
    if request.user.is_authenticated:
        library = library_of(request.user.pk)
        kept = keep_revision(library, article=text.article, revision=text.id, url=text.url, title=text.title)
        if not kept.new:
            messages.info(request, _("You have this one already."))
        return redirect("reading", public_id=kept.public_id)
    try:
        remember_publication(request.session, public_id)
    except TooMuchPending:
        messages.warning(request, _("So much is waiting for your sign-in that this one could not be noted."))
    return redirect(DOORS.get(request.POST.get("door", ""), "member-door"))


@require_POST
@with_library
def publish(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Show the text of a keep to the world; only the operator may."""
    if not is_operator(request):
        raise PermissionDenied
    try:
        publishing.publish(library, public_id)
    except publishing.NothingToPublish:
        messages.warning(request, _("There is no text to publish yet."))
    except NoSuchKeep as error:
        raise Http404 from error
    else:
        messages.success(request, _("Published: everybody with its address can read it."))
    return redirect("reading", public_id=public_id)


@require_POST
@with_library
def withdraw(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Take what is shown of a keep off the public front; only the operator may."""
    if not is_operator(request):
        raise PermissionDenied
    try:
        withdrawn = publishing.withdraw(library, public_id)
    except NoSuchKeep as error:
        raise Http404 from error
    if withdrawn:
        messages.success(request, _("Withdrawn: nobody else can read it any more."))
    else:
        messages.info(request, _("It is not published."))
    return redirect("reading", public_id=public_id)


def _published(public_id: str) -> publishing.Published:
    try:
        return publishing.publication(public_id)
    except publishing.NotPublished as error:
        raise Http404 from error
