"""The prompts of all languages in one book, in which a line is looked up by its first or last three code points."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import NamedTuple

from presscut.language.families import members
from presscut.wire import prompts
from presscut.wire.prompt import Prompts, Sort

KEY = 3
"""Code points by which openings and closings are found."""

NUMBER = "0"
"""What stands for every number in the book."""

_TRIM = (
    " \t\r\n\u00a0\u200b\ufeff.:;,!?|•·●▪■>»›<«‹→←↑↓▶►▸▾▼▲✕✖×+-–—*()[]{}…\"“”„‘'’`"
    "「」『』【】《》〈〉（）｜：。！？、，#_=~/\\¿¡"
)
_ALIKE = (("\u00a0", " "), ("\u202f", " "), ("\u2019", "'"), ("\uff1a", ":"))


class Phrase(NamedTuple):
    """One phrase of the book. `lead` asks for a colon or the line's end behind it."""

    words: str
    sort: Sort
    lead: bool


class Shelf(NamedTuple):
    """The phrases under one key: their words for a quick look, longest first."""

    words: tuple[str, ...]
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """All phrases, folded.

    `firsts` has the first words of labels, and how many words those labels have at most; `lasts` their last words.
    """

    labels: Mapping[str, Sort]
    firsts: Mapping[str, int]
    lasts: frozenset[str]
    openings: Mapping[str, Shelf]
    closings: Mapping[str, Shelf]


def folded(line: str) -> str:
    """Return a line as the book has its phrases: lower case, plain blanks and apostrophes, no signs around it."""
    if not line.isascii():
        for sign, plain in _ALIKE:
            line = line.replace(sign, plain)
    return line.strip(_TRIM).lower().replace(" :", ":").replace("\n", " ")


@cache
def book() -> Book:
    """Return the book of every language."""
    labels: dict[str, Sort] = {}
    openings: list[Phrase] = []
    closings: list[Phrase] = []
    for sort, kind, words in _said():
        if kind in {"labels", "leads"}:
            labels.setdefault(folded(words), sort)
        if kind in {"openings", "leads"}:
            openings.append(Phrase(words.replace(" :", ":"), sort, kind == "leads"))
        if kind == "closings":
            closings.append(Phrase(words, sort, lead=False))
    return Book(
        labels,
        _firsts(labels),
        frozenset(label.rpartition(" ")[2] for label in labels),
        _shelved(openings, lambda words: words[:KEY]),
        _shelved(closings, lambda words: words[-KEY:]),
    )


def _firsts(labels: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for label in labels:
        words = label.split(" ")
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return longest


def _said() -> Iterator[tuple[Sort, str, str]]:
    """Yield each phrase with its sort and the kind of phrase it is."""
    for one in members(prompts, "PROMPTS", Prompts):
        for field in fields(Prompts):
            said = getattr(one, field.name)
            for kind in ("labels", "openings", "leads", "closings"):
                for words in filter(None, getattr(said, kind).replace("#", NUMBER).split("|")):
                    yield field.name, kind, words  # type: ignore[misc]  # the fields are the sorts


def _shelved(phrases: Iterable[Phrase], key: Callable[[str], str]) -> dict[str, Shelf]:
    by_key: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        by_key[key(phrase.words)].append(phrase)
    return {
        key: Shelf(
            tuple(phrase.words for phrase in found), tuple(sorted(found, key=lambda one: -len(one.words)))
        )
        for key, found in by_key.items()
    }
