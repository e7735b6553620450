"""What the rules may know of the page around a block."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """The page's facts that a rule compares a block with.

    `hides_article`: most of the likely text is not shown. `is_thread`: answers are text.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    zone: str | None = None
    hides_article: bool = False
    is_thread: bool = False
