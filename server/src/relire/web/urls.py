"""The people's addresses. Those named `account_…`, `socialaccount_…`, `openid_connect_…` are looked up by allauth."""

from allauth.account import views as allauth_account
from allauth.socialaccount import views as allauth_social
from allauth.socialaccount.providers.openid_connect import views as openid_connect
from django.contrib.auth.decorators import login_required
from django.urls import URLPattern, path, register_converter
from django.views.generic import RedirectView
from django.views.i18n import set_language

from relire.web import account, acts, doors, finding, health, keeping, lists, publications, reading


class PublicId:
    """A public id: 26 lower-case letters and digits."""

    regex = "[a-z2-7]{26}"

    def to_python(self, value: str) -> str:
        """Return the id as it stands in the address."""
        return value

    def to_url(self, value: str) -> str:
        """Return the id as it stands in the address."""
        return value


register_converter(PublicId, "id")

_member_door = doors.MemberDoor.as_view()
_sign_out = doors.SignOut.as_view()
_password = login_required(doors.ChangePassword.as_view())
_to_the_door = RedirectView.as_view(pattern_name="member-door")


def _of_a_keep() -> list[URLPattern]:
    own = [
        path(f"library/k/<id:public_id>/{name}", acts.act, {"name": name}, name=name) for name in acts.ACTS
    ]
    return [
        path("library/k/<id:public_id>", reading.reading, name="reading"),
        path("library/k/<id:public_id>/state", reading.state, name="state"),
        path("library/k/<id:public_id>/row", reading.row, name="row"),
        path("library/k/<id:public_id>/capture", reading.capture, name="capture"),
        path("library/k/<id:public_id>/progress", acts.progress, name="progress"),
        path("library/k/<id:public_id>/tags", acts.tags, name="tags"),
        path("library/k/<id:public_id>/publish", publications.publish, name="publish"),
        path("library/k/<id:public_id>/withdraw", publications.withdraw, name="withdraw"),
        *own,
    ]


urlpatterns = [
    path("", publications.front, name="front"),
    path("a/<id:public_id>", publications.publication, name="publication"),
    path("a/<id:public_id>/keep", publications.keep_publication, name="keep-publication"),
    path("library/", lists.unread, name="unread"),
    path("library/archive/", lists.archive, name="archived"),
    path("library/all/", lists.everything, name="all"),
    path("library/trash/", lists.trash, name="trash"),
    path("library/tag/", lists.tag, name="tag"),
    path("library/months/", lists.months, name="months"),
    path("library/<int:year>/<int:month>/", lists.month, name="month"),
    path("library/search/", finding.search, name="search"),
    path("library/keep", keeping.keep_box, name="keep"),
    *_of_a_keep(),
    path("sign-in/", _member_door, name="member-door"),
    path("sign-in/", _member_door, name="account_login"),
    path("sign-in/client/", doors.client_door, name="client-door"),
    path("sign-in/client/<str:provider_id>/", openid_connect.login, name="openid_connect_login"),
    path(
        "sign-in/client/<str:provider_id>/callback/", openid_connect.callback, name="openid_connect_callback"
    ),
    path("sign-in/cancelled/", allauth_social.login_cancelled, name="socialaccount_login_cancelled"),
    path("sign-in/error/", allauth_social.login_error, name="socialaccount_login_error"),
    path("sign-in/finish/", allauth_social.signup, name="socialaccount_signup"),
    path("sign-in/inactive/", allauth_account.account_inactive, name="account_inactive"),
    path("sign-in/again/", allauth_account.reauthenticate, name="account_reauthenticate"),
    path("sign-in/new/", _to_the_door, name="account_signup"),
    path("sign-out/", _sign_out, name="sign-out"),
    path("sign-out/", _sign_out, name="account_logout"),
    path("account/", account.account, name="account"),
    path("account/", account.account, name="socialaccount_connections"),
    path("account/keys/", account.new_token, name="new-token"),
    path("account/keys/revoke", account.revoke_token, name="revoke-token"),
    path("account/password/", _password, name="password"),
    path("account/password/", _password, name="account_change_password"),
    path("account/password/", _password, name="account_set_password"),
    path("welcome/<str:secret>/", doors.setup, name="setup"),
    path("language/", set_language, name="set_language"),
    path("healthz", health.healthz, name="healthz"),
]
