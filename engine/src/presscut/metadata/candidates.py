"""What the sources of a page's facts give: a field, a value, and where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from presscut.content.spaces import collapse

_LONGEST = 2_000


class Candidate(NamedTuple):
    """One value for one field. `where` names the source as it goes into `provenance` (`og:title`)."""

    field: str
    value: str
    where: str


class Candidates:
    """All candidates of a page, by field, in the order in which the sources gave them."""

    def __init__(self, found: Iterable[Candidate]) -> None:
        """Keep what has a value."""
        self._by_field: dict[str, list[Candidate]] = {}
        for candidate in found:
            value = collapse(candidate.value[:_LONGEST])
            if value:
                self._by_field.setdefault(candidate.field, []).append(candidate._replace(value=value))

    def of(self, field: str, trust: Sequence[str] = ()) -> list[Candidate]:
        """Return a field's candidates, those of the sources named in `trust` first, in its order."""
        rank = {where: position for position, where in enumerate(trust)}
        return sorted(self._by_field.get(field, ()), key=lambda one: rank.get(one.where, len(rank)))
