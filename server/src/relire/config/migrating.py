"""Bringing the database up to date, with a copy aside first.

NewerDatabase      the database was made by a newer Relire; this one must not touch it
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from relire.config.errors import NewerDatabase

COPIES = 3
"""Copies of a SQLite database, made before migrations, that are kept."""


def migrate_if_needed(say: Callable[[str], None] = lambda _sentence: None) -> bool:
    """Apply pending migrations, copying a SQLite database aside first; tell whether there were any.

    Raises:
        NewerDatabase: the database was made by a newer Relire.
    """
    Path(settings.DATA).mkdir(mode=0o700, parents=True, exist_ok=True)
    executor = MigrationExecutor(connection)
    known = set(executor.loader.disk_migrations)
    ours = {app for app, _name in known}
    unknown = sorted(
        f"{app}.{name}"
        for app, name in executor.loader.applied_migrations
        if app in ours and (app, name) not in known
    )
    if unknown:
        raise NewerDatabase(unknown[-1])
    pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not pending:
        return False
    copy = _copy_aside() if executor.loader.applied_migrations else None
    if copy:
        say(_("The database was copied to %s before it is changed.") % copy)
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    done = ngettext(
        "The database is up to date (%d migration applied).",
        "The database is up to date (%d migrations applied).",
        len(pending),
    )
    say(done % len(pending))
    return True


def _copy_aside() -> Path | None:
    """Copy a SQLite database by its own backup, which is whole also while others write; None for PostgreSQL."""
    if connection.vendor != "sqlite":
        return None
    folder = Path(settings.DATA) / "before-migrations"
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / f"relire-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.sqlite3"
    source = settings.DATABASES["default"]["NAME"]
    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(copy)) as new,
    ):
        old.backup(new)
    copy.chmod(0o600)
    for outdated in sorted(folder.glob("relire-*.sqlite3"))[:-COPIES]:
        outdated.unlink()
    return copy
