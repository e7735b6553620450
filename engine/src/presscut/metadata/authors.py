"""Who wrote it: the sets of names that the sources give, and what speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from presscut.metadata.ballot import Nominee, step
from presscut.metadata.candidates import NOWHERE, Candidate
from presscut.metadata.names import is_desk, names_in

_WHOLE = frozenset({"json-ld", "json-ld desk", "json-ld page", "citation_author"})
"""Sources that list the authors of the article and nobody else."""

_SPACED = re.compile(r"[\W_]+")
_PERSON = re.compile(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,3}")
_MOST_SETS = 8
_DISTANCES = (
    (-25, "before the headline"),
    (-1, "just before the headline"),
    (24, "near the headline"),
    (79, "after the headline"),
)
"""Places after the headline, in the order of what is looked at."""

_LONG_NAME = 3
_SHAPES = ("the site", "a desk", "like persons", "one small word", "one word")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a set of names is compared with: the names of the publication, and where the headline stands."""

    sites: frozenset[str] = frozenset()
    headline: int = NOWHERE
    language: str | None = None


@dataclass(slots=True)
class _Group:
    """All that one source gives, in order."""

    name: str
    sets: list[tuple[tuple[str, ...], Candidate]] = field(default_factory=list)


def nominate(candidates: list[Candidate], around: Surroundings) -> list[Nominee]:
    """Return one nominee for each set of names that a source gives; its value is the names in their order."""
    groups: dict[str, _Group] = {}
    for candidate in candidates:
        if names := tuple(names_in(candidate.value, around.language)):
            name = _group(candidate)
            group = groups.setdefault(name, _Group(name))
            if len(group.sets) < _MOST_SETS:
                group.sets.append((names, candidate))
    found: dict[frozenset[str], Nominee] = {}
    sources: dict[frozenset[str], set[str]] = {}
    for group in groups.values():
        for names, where, signs in _sets_of(group, around):
            key = frozenset(bare(name) for name in names)
            nominee = found.setdefault(key, Nominee(names, where))
            nominee.signs |= signs
            sources.setdefault(key, set()).add(group.name)
    for key, nominee in found.items():
        own = _own_signs(nominee.value, key, around)
        shape = next((shape for shape in _SHAPES if shape in own), "other")
        nominee.signs |= own | {f"{source}, {shape}" for source in sources[key]} | _support(key, sources)
    return list(found.values())


def bare(name: str) -> str:
    """Return what two spellings of one name have in common."""
    return _SPACED.sub("", name).casefold()


def _group(candidate: Candidate) -> str:
    return candidate.where if candidate.field != "desk" else f"{candidate.where} desk"


def _sets_of(group: _Group, around: Surroundings) -> Iterator[tuple[tuple[str, ...], str, set[str]]]:
    """Yield what a source says as a whole, and each of its sets by itself."""
    name = group.name
    first, lead = group.sets[0]
    union = tuple(dict.fromkeys(one for names, _ in group.sets for one in names))
    several = len({bare(one) for one in union}) > len({bare(one) for one in first})
    if not several or name in _WHOLE:
        yield union, lead.where, {name, f"{name} alone", *_signs(name, lead, around)}
        return
    yield first, lead.where, {name, f"{name} first", *_signs(name, lead, around)}
    many = "many" if len(union) > len(first) + 3 else "few"
    yield union, lead.where, {name, f"{name} all {many}", *_signs(name, lead, around)}
    for names, candidate in group.sets[1:]:
        yield names, candidate.where, {name, f"{name} later", *_signs(name, candidate, around)}


def _signs(name: str, candidate: Candidate, around: Surroundings) -> set[str]:
    signs = {f"any {candidate.field}", *candidate.signs, *(f"{name}: {sign}" for sign in candidate.signs)}
    if NOWHERE not in {candidate.at, around.headline}:
        signs.add(step(candidate.at - around.headline, _DISTANCES, "far below"))
    return signs


def _own_signs(names: tuple[str, ...], key: frozenset[str], around: Surroundings) -> set[str]:
    signs = {f"names {min(len(names), 4)}"}
    if any(is_desk(name) for name in names):
        signs.add("a desk" if len(names) == 1 else "a desk among them")
    if key & around.sites:
        signs.add("the site" if len(names) == 1 else "the site among them")
    if all(_PERSON.fullmatch(name) for name in names):
        signs.add("like persons")
    if len(names) == 1:
        name = names[0]
        if " " not in name:
            signs.add("one small word" if name.islower() else "one word")
        if len(name.split()) > _LONG_NAME:
            signs.add("long")
    return signs


def _support(key: frozenset[str], sources: dict[frozenset[str], set[str]]) -> set[str]:
    signs = {f"sources {min(len(sources[key]), 4)}"}
    others = [other for other in sources if other != key]
    if any(other < key for other in others):
        signs.add("holds another")
    elsewhere = {source for other in others if other > key for source in sources[other]} - sources[key]
    if elsewhere:
        signs.add(f"held by {min(len(elsewhere), 3)}")
    if len(key) > 1 and key <= frozenset().union(
        *(other for other in others if sources[other] - sources[key])
    ):
        signs.add("all said elsewhere")
    return signs
