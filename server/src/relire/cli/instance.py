"""What a command needs of the Relire that it speaks to; `relire.config` composes it, `__main__` hands it in.

A command takes it as `@click.pass_obj`. Nothing of Django is imported before `open` was called.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Instance(Protocol):
    """The Relire on this machine."""

    @property
    def language(self) -> str:
        """The language of the person at the shell: `fr` or `en`."""
        ...

    def open(self, say: Callable[[str], None]) -> None:
        """Read the settings, set Django up, and bring the database up to date, saying so if there was anything to do."""
        ...

    def prepare(self, say: Callable[[str], None]) -> None:
        """Do what a start makes sure of: open, then make the welcome article and the first member's one-time link."""
        ...

    def serve_at(self, *, port: int) -> str:
        """Make this process and its children serve at a port, and return the address that people are told."""
        ...
