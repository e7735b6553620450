"""The names of months and weekdays, per language or over all of them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from presscut.language.known import known_code, tongues_for

if TYPE_CHECKING:
    from collections.abc import Iterable


@lru_cache(maxsize=4096)
def month_number(word: str, language: str | None) -> int | None:
    """Return 1 to 12 for the name or short name of a month (with or without its dot), else None.

    Without a known language every language is tried, and a name that means two months is None
    (`listopad`: October in Croatian, November in Polish).
    """
    return _numbers("months", known_code(language)).get(_bare(word))


@lru_cache(maxsize=4096)
def weekday_number(word: str, language: str | None) -> int | None:
    """Return 0 (Monday) to 6 for the name of a weekday, else None; ambiguous names are None too."""
    return _numbers("weekdays", known_code(language)).get(_bare(word))


def _bare(word: str) -> str:
    return word.strip().rstrip(".").lower()


@cache
def _numbers(kind: str, language: str | None) -> dict[str, int]:
    first = 1 if kind == "months" else 0
    found: dict[str, set[int]] = {}
    for tongue in tongues_for(language):
        names: Iterable[str] = tongue.months if kind == "months" else tongue.weekdays
        for number, spellings in enumerate(names, start=first):
            for spelling in spellings.split():
                found.setdefault(spelling, set()).add(number)
    return {word: min(numbers) for word, numbers in found.items() if len(numbers) == 1}
