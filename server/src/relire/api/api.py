"""The API, put together; its description is at `/api/v1/openapi.json`."""

from __future__ import annotations

from ninja import NinjaAPI

from relire import __version__
from relire.api import keeps, search
from relire.api.auth import Session, Token
from relire.api.refusals import answer_errors

api = NinjaAPI(
    title="Relire",
    version=__version__,
    description="Keep articles, list, read and search them. Errors are problem details (RFC 9457).",
    urls_namespace="api",
    docs_url=None,
    auth=[Token(), Session()],
)
api.add_router("", keeps.router)
api.add_router("", search.router)
answer_errors(api)
