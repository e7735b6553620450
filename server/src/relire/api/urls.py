"""The addresses of the API, below `/api/v1/`."""

from __future__ import annotations

from django.urls import URLPattern, include, path, re_path

from relire.api.api import api
from relire.api.gate import gated, nothing_here

_addresses, _, _namespace = api.urls
for _address in _addresses:
    assert isinstance(_address, URLPattern)
    _address.callback = gated(nothing_here if _address.name == "api-root" else _address.callback)

urlpatterns = [
    path("", include((_addresses, _namespace))),
    re_path("", gated(nothing_here)),
]
