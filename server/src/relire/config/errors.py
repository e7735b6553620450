"""Why Relire does not start; each with a sentence for whoever starts it.

StartRefused           any of the below
├── SettingError       a setting is wrong; names it and says what it takes
└── NewerDatabase      the database was made by a newer Relire; this one must not touch it
"""

from __future__ import annotations


class StartRefused(Exception):
    """Base of what stops a start."""


class SettingError(StartRefused):
    """A setting is wrong: `str(error)` names it and says what it takes."""


class NewerDatabase(StartRefused):
    """The database has migrations that this Relire does not know."""

    def __init__(self, migration: str) -> None:
        """Take the name of a migration that is not known here."""
        super().__init__(
            f"The database was made by a newer Relire (it has {migration}). Install that version again, or restore "
            "the copy that was made before it: see the folder before-migrations in the data folder."
        )
