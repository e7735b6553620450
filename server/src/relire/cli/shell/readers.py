"""Whose library a command is about: `--for NAME`, or the only member's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import update_wrapper
from typing import Concatenate, ParamSpec

import click

from relire.cli.instance import Instance

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Reader:
    """The member that a command acts for, and the library that is theirs."""

    name: str
    member: int
    library: int


def opened(command: Callable[P, None]) -> Callable[P, None]:
    """Have Relire opened before the command runs: settings read, Django set up, the database up to date."""

    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        instance: Instance = click.get_current_context().obj
        instance.open(notice)
        command(*args, **kwargs)

    return update_wrapper(run, command)


def for_reader(command: Callable[Concatenate[Reader, P], None]) -> Callable[P, None]:
    """Give the command `--for NAME`, and hand it the reader who is meant."""

    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        named = kwargs.pop("whose", None)
        command(reader_named(named if isinstance(named, str) else None), *args, **kwargs)

    option = click.option(
        "--for", "whose", metavar="NAME", help="Whose library; not needed where one person keeps articles."
    )
    return option(opened(update_wrapper(run, command)))


def reader_named(name: str | None) -> Reader:
    """Return the reader of that name or e-mail, or the only one.

    Raises:
        relire.accounts.people.NoMember, relire.accounts.people.SeveralMembers: nobody, or not enough, was said.
    """
    from relire.accounts.people import member_named
    from relire.library.opening import library_of

    member = member_named(name)
    return Reader(member.username, member.pk, library_of(member.pk))


def notice(sentence: str) -> None:
    """Say on standard error what a program that reads the output must not read."""
    click.echo(sentence, err=True)
