"""The languages that have a file, and how a tag finds its own."""

from __future__ import annotations

from functools import cache

from presscut.language import tongues
from presscut.language.families import members
from presscut.language.tongue import Tongue


@cache
def all_tongues() -> tuple[Tongue, ...]:
    """Return every language that has a file, in the order of their codes."""
    return members(tongues, "TONGUE", Tongue)


def primary(tag: str | None) -> str | None:
    """Return the primary subtag of a BCP 47 or POSIX tag in lower case (`fr` of `fr_CA.UTF-8`)."""
    head = (tag or "").strip().replace("_", "-").split("-")[0].lower()
    return {"nb": "no", "nn": "no", "iw": "he", "in": "id"}.get(head, head) or None


def known_code(tag: str | None) -> str | None:
    """Return the primary subtag of a language that has a file, or None."""
    code = primary(tag)
    return code if code in _by_code() else None


def tongues_for(tag: str | None) -> tuple[Tongue, ...]:
    """Return the tongue of `tag` alone; all of them where the tag is missing or unknown."""
    code = known_code(tag)
    return (_by_code()[code],) if code else all_tongues()


@cache
def _by_code() -> dict[str, Tongue]:
    return {tongue.code: tongue for tongue in all_tongues()}
