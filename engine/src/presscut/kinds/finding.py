"""What was read of a page before its kind is judged, and what the judgement says."""

from __future__ import annotations

from dataclasses import dataclass

from presscut.article import Entry, Kind, Link


@dataclass(frozen=True, slots=True)
class Given:
    """What the stages before read. `words` counts two signs of a script without blanks as a word."""

    text: str
    words: int
    pictures: int = 0
    videos: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """The kind of a page. What was read is `bare` of an article: its text is the page's own, and is not given."""

    kind: Kind
    warnings: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    links: tuple[Link, ...] = ()
    bare: bool = False
