"""Keeps as the API answers them: their records, with links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings


def linked(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a keep's record with its addresses."""
    return {
        **record,
        "links": {"self": address(record["id"]), "page": f"{settings.PUBLIC_URL}/library/k/{record['id']}"},
    }


def address(keep: str) -> str:
    """Return where a keep is for programs."""
    return f"{settings.PUBLIC_URL}/api/v1/keeps/{keep}"
