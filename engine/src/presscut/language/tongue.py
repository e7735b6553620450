"""What the engine knows of one language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language, as far as days and detection need it. All words are lower case, separated by blanks."""

    code: str
    """The primary BCP 47 tag."""

    words: str
    """The words that a text of this language can hardly avoid."""

    months: tuple[str, ...] = ()
    """Twelve entries, January first; each holds the spellings of one month, without final dots."""

    weekdays: tuple[str, ...] = ()
    """Seven entries, Monday first."""

    letters: str = ""
    """Letters that few other languages have."""

    day_first: bool | None = True
    """Whether `03/04` is the third of April; None where the language's countries differ."""

    zone: str | None = None
    """The IANA zone of the one country where most of its press is printed; None where there is no such."""

    at: str = ""
    """Words between a day and an hour."""

    published: str = ""
    """Labels that announce when a text came out; phrases separated by `|`."""

    updated: str = ""
    """Labels that announce when a text was changed; phrases separated by `|`."""

    by: str = ""
    """Words that announce who wrote a text; phrases separated by `|`."""

    joins: str = ""
    """Words between two names; separated by `|`."""
