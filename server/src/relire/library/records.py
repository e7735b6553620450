"""Keeps as plain JSON values: what every door says of them to a program, by the same names.

Times are ISO 8601 with an offset; what is not known is None.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from relire.library.failures import note, sentence
from relire.library.queries import Detail, Row


def record(row: Row) -> dict[str, Any]:
    """Return a keep as a list shows it; the failure's sentence is in the active language."""
    return {
        "id": row.public_id,
        "url": row.url or None,
        "title": row.title,
        "state": row.state,
        "progress": row.progress,
        "tags": list(row.tags),
        "kept_at": _iso(row.kept_at),
        "archived_at": _iso(row.archived_at),
        "deleted_at": _iso(row.deleted_at),
        "work": row.work,
        "failure": _failure(row),
        "next_try": _iso(row.next_try) if row.failure else None,
        "site_name": row.site_name or None,
        "byline": row.byline or None,
        "agency": row.agency or None,
        "language": row.language or None,
        "published": row.published or None,
        "kind": row.kind or None,
        "note": note(row.kind) or None,
        "reading_minutes": row.reading_minutes,
        "excerpt": row.excerpt,
    }


def whole_record(detail: Detail) -> dict[str, Any]:
    """Return a keep with its text, and all that the engine found around it (`found`, presscut's JSON)."""
    text = detail.text
    return {
        **record(detail.row),
        "text": text.text if text else None,
        "html": text.html if text else None,
        "found": text.found if text else None,
    }


def found_record(row: Row) -> dict[str, Any]:
    """Return a keep that a search found, with the passage in which its words stand."""
    passage = [{"text": piece.text, "marked": piece.marked} for piece in row.pieces]
    return {**record(row), "passage": passage}


def _failure(row: Row) -> dict[str, str] | None:
    if not row.failure:
        return None
    return {"code": row.failure, "sentence": sentence(row.failure, row.failure_details)}


def _iso(moment: datetime | date | None) -> str | None:
    return moment.isoformat() if moment else None
