"""Text on its way in from a shell, and out to a terminal.

What is typed may hold bytes that are no UTF-8; what was kept may hold characters that steer a terminal.
"""

from __future__ import annotations

import os
import re

import click

_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_DIRECTION_OVERRIDES = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_STEERING = dict.fromkeys(_CONTROLS, " ") | dict.fromkeys(_DIRECTION_OVERRIDES, "") | {ord("\n"): "\n"}
_SPACES = re.compile(r"[ \n]+")


class Text(click.types.StringParamType):
    """An argument whose undecodable bytes are replaced by U+FFFD."""

    name = "text"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002 - as click calls it
        """Return the argument without surrogates."""
        return readable(value)


def readable(text: str) -> str:
    """Return a text from the system (an argument, a file's name) with what is no UTF-8 replaced."""
    return os.fsencode(text).decode("utf-8", "replace")


def printable(text: str) -> str:
    """Return a stranger's text without what could steer a terminal; line feeds stay."""
    return text.translate(_STEERING)


def flat(text: str) -> str:
    """Return a part of a stranger's text on one line, white space in a row as one space."""
    return _SPACES.sub(" ", printable(text))


def one_line(text: str) -> str:
    """Return a stranger's text as one line, without space at its ends."""
    return flat(text).strip(" ")


TEXT = Text()
