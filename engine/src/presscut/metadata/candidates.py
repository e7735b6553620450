"""What the sources of a page's facts give: a field, a value, where it stood, and what speaks for or against it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import unescape
from typing import NamedTuple

from presscut.content.spaces import collapse

_LONGEST = 2_000
NOWHERE = -1


class Candidate(NamedTuple):
    """One value for one field. `where` names the source as it goes into `provenance` (`og:title`).

    `signs` are what its surroundings say of it, as the tables of `weights` know them; `at` is its place in the
    order of the page among what is looked at, `NOWHERE` in the head.
    """

    field: str
    value: str
    where: str
    signs: tuple[str, ...] = ()
    at: int = NOWHERE


class Candidates:
    """All candidates of a page, by field, in the order in which the sources gave them."""

    def __init__(self, found: Iterable[Candidate]) -> None:
        """Keep what has a value."""
        self._by_field: dict[str, list[Candidate]] = {}
        for candidate in found:
            value = collapse(candidate.value[:_LONGEST])
            if "&" in value:
                value = collapse(unescape(value))
            if value:
                kept = candidate if value == candidate.value else candidate._replace(value=value)
                self._by_field.setdefault(candidate.field, []).append(kept)

    def of(self, field: str, trust: Sequence[str] = ()) -> list[Candidate]:
        """Return a field's candidates, those of the sources named in `trust` first, in its order."""
        rank = {where: position for position, where in enumerate(trust)}
        return sorted(self._by_field.get(field, ()), key=lambda one: rank.get(one.where, len(rank)))

    def all(self, *fields: str) -> list[Candidate]:
        """Return the candidates of several fields, field by field."""
        return [one for field in fields for one in self._by_field.get(field, ())]
