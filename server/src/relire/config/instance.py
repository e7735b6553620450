"""The Relire on this machine, composed of its settings: what the commands are handed."""

from __future__ import annotations

import os
from collections.abc import Callable

from relire.config import env


class Instance:
    """Opens the Relire that the environment names. Cheap until `open` is called."""

    @property
    def language(self) -> str:
        """The language of the person at the shell: `fr` or `en`."""
        return env.shell_language()

    def open(self, say: Callable[[str], None]) -> None:
        """Set Django up and bring the database up to date.

        Raises:
            relire.config.errors.SettingError: a setting is wrong.
            relire.config.errors.NewerDatabase: the database was made by a newer Relire.
        """
        self._set_up()
        from relire.config.migrating import migrate_if_needed  # noqa: PLC0415 - Django is set up only now

        migrate_if_needed(say)

    def prepare(self, say: Callable[[str], None]) -> None:
        """Do what a start makes sure of; raises what `open` raises."""
        self._set_up()
        from relire.config.first_start import prepare  # noqa: PLC0415 - Django is set up only now

        prepare(say)

    def serve_at(self, *, port: int) -> str:
        """Make this process and its children serve at a port, and return the address that people are told.

        Raises:
            relire.config.errors.SettingError: a setting is wrong.
        """
        env.serve_at(port)
        return env.read().public_url

    def _set_up(self) -> None:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "relire.config.settings")
        import django  # noqa: PLC0415 - `--help` needs no Django, and it takes its time
        from django.utils import translation  # noqa: PLC0415 - as above

        django.setup()
        translation.activate(self.language)
