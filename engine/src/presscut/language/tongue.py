"""What the engine knows of one language, and how languages are looked up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from presscut.language import tongues
from presscut.language.families import members


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


@cache
def all_tongues() -> tuple[Tongue, ...]:
    """Return every language that has a file, in the order of their codes."""
    return members(tongues, "TONGUE", Tongue)


def primary(tag: str | None) -> str | None:
    """Return the primary subtag of a BCP 47 or POSIX tag in lower case (`fr` of `fr_CA.UTF-8`)."""
    head = (tag or "").strip().replace("_", "-").split("-")[0].lower()
    return {"nb": "no", "nn": "no", "iw": "he", "in": "id"}.get(head, head) or None


def tongues_for(tag: str | None) -> tuple[Tongue, ...]:
    """Return the tongue of `tag` alone; all of them where the tag is missing or unknown."""
    known = tuple(tongue for tongue in all_tongues() if tongue.code == primary(tag))
    return known or all_tongues()
