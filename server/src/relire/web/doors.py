"""The doors: the member's, the client's, and the one-time link of the first member."""

from __future__ import annotations

from http import HTTPStatus

from allauth.account.views import LoginView, LogoutView, PasswordChangeView
from django.contrib.auth import login
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from relire.accounts import setup_link
from relire.web.forms import SetupForm

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class MemberDoor(LoginView):  # type: ignore[misc] # allauth is not typed
    """Sign in by e-mail or name, and password."""

    template_name = "doors/member.html"


class SignOut(LogoutView):  # type: ignore[misc] # allauth is not typed
    """Sign out, once the button was pressed."""

    template_name = "doors/sign_out.html"


class ChangePassword(PasswordChangeView):  # type: ignore[misc] # allauth is not typed
    """Change one's password."""

    template_name = "doors/password.html"
    success_url = reverse_lazy("account")


@require_safe
def client_door(request: HttpRequest) -> HttpResponse:
    """Show the way to the clients' provider, or say that this instance has none."""
    if request.user.is_authenticated:
        return redirect("unread")
    return render(request, "doors/client.html", {"next": request.GET.get("next", "")})


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("password", "again")
def setup(request: HttpRequest, secret: str) -> HttpResponse:
    """Let the bearer of the one-time link make the first account, and come in with it."""
    if not setup_link.link_is_good(secret):
        return render(request, "doors/setup_refused.html", status=HTTPStatus.GONE)
    form = SetupForm(request.POST or None)
    if form.is_valid() and _made(request, secret, form):
        return redirect("unread")
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "doors/setup.html", {"form": form}, status=status)


def _made(request: HttpRequest, secret: str, form: SetupForm) -> bool:
    values = form.cleaned_data
    try:
        member = setup_link.make_first_member(
            secret, username=values["username"], email=values["email"], password=values["password"]
        )
    except ValidationError as error:
        _tell(form, error)
        return False
    login(request, member, backend=BACKEND)
    return True


def _tell(form: SetupForm, error: ValidationError) -> None:
    """Put each complaint beside its field; those about the password have none of their own."""
    by_field = error.message_dict if hasattr(error, "error_dict") else {"password": error.messages}
    for field, complaints in by_field.items():
        for complaint in complaints:
            form.add_error(field if field in form.fields else None, complaint)
