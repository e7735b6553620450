"""What a language's desk writes around a dispatch, and how the languages are looked up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from presscut.language.families import members
from presscut.language.tongue import primary
from presscut.wire import grammars

if TYPE_CHECKING:
    from presscut.article import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The fixed phrases of one language's wires. Phrases are lower case, separated by `|`."""

    code: str
    """The primary BCP 47 tag."""

    notes: dict[str, str]
    """Kind of an `Update` -> phrases that open a note, or a clause of it, of that kind."""

    note_leads: str = ""
    """Phrases that open a note only where a dateline follows, since they open other brackets as well."""

    note_frames: str = ""
    """Phrases that open a note whose kind a later clause tells ("In May 2 story, corrects ...")."""

    bylines: str = ""
    """Words before the writer's name at the head of a text."""

    roles: tuple[tuple[tuple[Role, ...], str], ...] = ()
    """What the names after a phrase did; a phrase may give two roles ("reporting and writing by")."""

    weak_roles: tuple[tuple[tuple[Role, ...], str], ...] = ()
    """As `roles`, for phrases that open other brackets as well; they count beside a dateline only."""

    roles_after: tuple[tuple[tuple[Role, ...], str], ...] = ()
    """What the names before a phrase did ("X pour le service français")."""

    at: str = ""
    """Words between a name and a town."""

    conjunctions: str = ""
    """Words between two names."""

    nobody: str = ""
    """Words that tell an office from a person."""


@cache
def all_grammars() -> tuple[Grammar, ...]:
    """Return every language's grammar, in the order of their codes."""
    return members(grammars, "GRAMMAR", Grammar)


@cache
def grammars_for(language: str | None) -> tuple[Grammar, ...]:
    """Return all grammars, the one of `language` first and English, the wires' second tongue, next."""
    order = [primary(language), "en"]
    return tuple(
        sorted(
            all_grammars(),
            key=lambda grammar: order.index(grammar.code) if grammar.code in order else len(order),
        )
    )
