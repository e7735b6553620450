"""Every address: the people's pages, and the programs' API."""

from django.urls import include, path

urlpatterns = [
    path("api/v1/", include("relire.api.urls")),
    path("", include("relire.web.urls")),
]

handler400 = "relire.web.failing.bad_request"
