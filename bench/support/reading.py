"""What an extractor reads out of a page, as the bench compares it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol


@dataclass(frozen=True, slots=True)
class Reading:
    """The parts that are compared; None is what the extractor does not give."""

    title: str | None = None
    text: str | None = None
    html: str | None = None
    """The text as HTML, of an extractor that gives no plain one: it is rendered outside of the clock."""
    author: str | None = None
    """Names joined with `; `."""
    date: str | None = None
    seconds: float | None = None
    """CPU time, of an extractor that runs in a process of its own and measures itself."""


class Read(Protocol):
    """An extractor: a page's bytes and its address in, a reading out; it may raise anything."""

    def __call__(self, html: bytes, url: str, /) -> Reading: ...  # noqa: D102 - as the class says


class Peer(NamedTuple):
    """An extractor, ready to read."""

    name: str
    version: str
    how: str
    """A sentence on how it is used, the module's docstring."""
    read: Read


def text_or_none(value: Any) -> str | None:
    """Return what a library gives as text, and nothing where it gives nothing."""
    return str(value) if value else None
