"""One's own account: who one is here, and the keys of one's programs."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from relire.accounts import tokens
from relire.web.access import member_of
from relire.web.forms import TokenForm


@require_safe
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """Show the account."""
    return _page(request)


@require_POST
@login_required
def new_token(request: HttpRequest) -> HttpResponse:
    """Make a key and show it, this once."""
    form = TokenForm(request.POST)
    if not form.is_valid():
        return _page(request, form=form)
    assert request.user.is_authenticated, "login_required saw to it"
    name = form.cleaned_data["name"]
    return _page(request, secret=tokens.new_token(request.user, name), secret_name=name)


@require_POST
@login_required
def revoke_token(request: HttpRequest) -> HttpResponse:
    """Have a key stop working."""
    name = request.POST.get("name", "")
    if "\0" in name:
        raise BadRequest
    if tokens.revoke(member_of(request), name):
        messages.success(request, _("The key does not work any more."))
    return redirect("account")


def _page(request: HttpRequest, **context: object) -> HttpResponse:
    return render(
        request,
        "account.html",
        {"tokens": tokens.tokens_of(member_of(request)), "form": TokenForm(), **context},
    )
