"""What a language's desk writes around a dispatch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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

    titles: str = ""
    """What a person is called before the name ("Associated Press writer")."""

    at: str = ""
    """Words between a name and a town."""

    conjunctions: str = ""
    """Words between two names."""

    nobody: str = ""
    """Words that tell an office from a person."""
