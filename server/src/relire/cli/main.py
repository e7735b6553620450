"""`relire`: the commands, found by listing this package.

A module that holds a click command of its own name (`setup_link.py`: `setup-link`) is that command; adding a
command is adding a file. Django is imported by the commands that need it, when they run.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import click

from relire import __version__, cli
from relire.cli.shell.refusing import refused

INTERRUPTED = 130
"""Exit status of a command that Ctrl-C ended: 128 and the signal's number, as shells say it."""


class Commands(click.Group):
    """The commands of this package; an error that a person can mend is said in a sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the alphabet."""
        return sorted(name for name in _modules() if self.get_command(ctx, name))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None."""
        module = _modules().get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        held = vars(importlib.import_module(module)).values()
        return next((it for it in held if isinstance(it, click.Command) and it.name == cmd_name), None)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was named; Ctrl-C ends it without a word."""
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, click.Abort):
            ctx.exit(INTERRUPTED)
        except Exception as error:
            refusal = refused(error)
            if refusal is None:
                raise
            raise refusal from error


def _modules() -> dict[str, str]:
    """Return the modules that may be commands, by the name that such a command has."""
    found = pkgutil.iter_modules(cli.__path__)
    return {it.name.replace("_", "-"): f"{cli.__name__}.{it.name}" for it in found if it.name != "main"}


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="relire %(version)s")
def main() -> None:
    """Keep the news article that you have no time for, and read it later.

    \b
    Examples:
        relire keep https://example.org/article
        relire list
        relire read k4x2
    """
