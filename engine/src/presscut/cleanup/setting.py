"""What the rules may know of the page around a block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from turbohtml import Element


@dataclass(frozen=True, slots=True)
class Setting:
    """The page's facts that a rule compares a block with. `lists` holds the share of links in each list."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    zone: str | None = None
    lists: Mapping[Element, float] = field(default_factory=dict)
