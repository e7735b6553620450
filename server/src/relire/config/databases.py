"""The database that a URL names, as Django wants it said."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SQLITE_AT_CONNECT = (
    "PRAGMA journal_mode = WAL;"
    # A keep is acknowledged only when it survives a power cut.
    "PRAGMA synchronous = FULL;"
    "PRAGMA foreign_keys = ON;"
    "PRAGMA mmap_size = 134217728;"
    "PRAGMA journal_size_limit = 67108864;"
    "PRAGMA cache_size = -8000;"
)


def database(url: str, data: Path) -> dict[str, Any]:
    """Return Django's description of the database: PostgreSQL when `url` says so, else SQLite in `data`."""
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": data / "relire.sqlite3",
            # IMMEDIATE takes the write lock at BEGIN, so that a transaction waits rather than fails half-way.
            "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": SQLITE_AT_CONNECT},
        }
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": str(parts.port or options.pop("port", "")),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }
