"""What a reader does to a keep, one button each. Each act that takes something away can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from relire.library import acts, queries, tagging, tasks, trash
from relire.web.access import back, is_partial, with_library
from relire.web.forms import TagForm, split_tags
from relire.web.reading import WORKING, detail_or_404, with_refused_tags


@dataclass(frozen=True, slots=True)
class Act:
    """A function of the library, what is said when it is done, and the name of the act that undoes it."""

    do: Callable[[int, str], bool]
    said: Any
    undo: str = ""


ACTS = {
    "archive": Act(acts.archive, gettext_lazy("Archived."), undo="unarchive"),
    "unarchive": Act(acts.unarchive, gettext_lazy("Back in the list of what you have to read.")),
    "unread": Act(acts.unread, gettext_lazy("Unread again, from the first line.")),
    "delete": Act(trash.delete, gettext_lazy("In the trash, for 30 days."), undo="restore"),
    "restore": Act(trash.restore, gettext_lazy("Taken out of the trash.")),
    "retry": Act(tasks.try_again, gettext_lazy("It is tried again.")),
}


@require_POST
@with_library
def act(request: HttpRequest, library: int, public_id: str, name: str) -> HttpResponse:
    """Do one of `ACTS`; answer a list with what stands in the row's place, or go back with a message."""
    done = ACTS[name]
    if not done.do(library, public_id):
        return _not_done(request, library, public_id)
    undo = reverse(done.undo, args=[public_id]) if done.undo else ""
    if is_partial(request):
        return _in_the_list(request, library, public_id, done.said, undo)
    messages.success(request, str(done.said), extra_tags=undo)
    # After what takes the article away there is nothing to stay for.
    return redirect(back(request, reverse("unread") if done.undo else reverse("reading", args=[public_id])))


@require_POST
@with_library
def progress(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Remember how far the text was read: `share`, from 0 to 1."""
    try:
        found = acts.read_on(library, public_id, float(request.POST.get("share", "")))
    except ValueError:
        return HttpResponseBadRequest()
    if not found:
        raise Http404
    return HttpResponse(status=204)


@require_POST
@with_library
def tags(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Give the keep exactly the tags of the line; an empty line takes them away."""
    form = TagForm(request.POST)
    if not form.is_valid():
        return with_refused_tags(request, library, public_id, form)
    if not tagging.retag(library, public_id, split_tags(form.cleaned_data["tags"])):
        raise Http404
    messages.success(request, _("The tags are saved."))
    return redirect("reading", public_id=public_id)


def _not_done(request: HttpRequest, library: int, public_id: str) -> HttpResponse:
    """Say why an act that a page still offered was not done; what is not there at all is 404."""
    row = detail_or_404(library, public_id).row
    undo = reverse("restore", args=[row.public_id]) if row.deleted_at else ""
    # What became one with an older keep is that keep now.
    said = _why_not(row) if row.public_id == public_id else _("You have this one already.")
    if is_partial(request):
        return _in_the_list(request, library, public_id, said, undo)
    messages.info(request, said, extra_tags=undo)
    return redirect(back(request, reverse("reading", args=[row.public_id])))


def _why_not(row: queries.Row) -> str:
    if row.deleted_at:
        return _("It is in the trash.")
    if row.work in WORKING:
        return _("It is being tried now.")
    return _("There is nothing to try again.")


def _in_the_list(request: HttpRequest, library: int, public_id: str, said: object, undo: str) -> HttpResponse:
    context = {
        "row": detail_or_404(library, public_id).row,
        "counts": queries.counts(library),
        "fresh_counts": True,
    }
    template = "library/parts/gone.html" if undo else "library/parts/row.html"
    return render(request, template, context | {"said": said, "undo": undo})
