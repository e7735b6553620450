"""The frozen values that the engine gives: what was read out of one page or one wire item.

Offsets (`start`, `end`) are Unicode code points of `Article.text`, half open. Times are ISO 8601 strings
with the offset that the page means; days are `YYYY-MM-DD`; languages are BCP 47 tags. Nothing here imports
anything else of the package.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "article",
    "live",
    "listing",
    "gallery",
    "video",
    "forum",
    "product",
    "paywalled",
    "login",
    "consent",
    "error",
    "empty",
]
Role = Literal["reporting", "contributing", "writing", "editing", "translating", "photo", "compiling"]
Zone = Literal["stated", "assumed"]
EmbedKind = Literal["video", "audio", "post", "map", "document", "other"]


@dataclass(frozen=True, slots=True)
class Author:
    """A person (or desk) that the page names as author: the name alone, without "By"."""

    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """A passage of `Article.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, when and by whom a dispatch was filed: `MINSK/MOSCOU, 15 août (Reuters) -`.

    `places` are spelled as names (`Minsk`), in the order of the text. `date` is a day; its year comes from
    the publication stamp and is None when that is not known either.
    """

    places: tuple[str, ...]
    date: str | None
    agency: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Update:
    """The note in which a version says what it changed: `(Actualisé avec Mike Pompeo)`.

    `kind` is one of `update`, `correction`, `refile`, `repeat`, `withdrawal`. `text` is the note without
    its brackets, `start` and `end` hold it with them.
    """

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Credit:
    """One person of the closing credits, with the town where they worked when it is said."""

    role: Role
    name: str
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the article: absolute address, and the texts that belong to it."""

    src: str
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Embed:
    """What the page embeds from elsewhere: the absolute address where a reader finds it, and what is said of it."""

    kind: EmbedKind
    url: str
    title: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a live blog. `time` is ISO 8601; None where the page tells none that can be read."""

    time: str | None
    title: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """One thing that a page lists: its absolute address, and its title as the page has it."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided about one block of the page, and why; recorded when `Options.why` asks for it.

    `tag` is the element that makes the block what it is; `text` is its beginning.
    """

    kept: bool
    reason: str
    tag: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What was read out of one capture. Field by field as in the JSON contract (docs: presscut's JSON)."""

    url: str | None = None
    canonical_url: str | None = None
    next_page: str | None = None
    title: str | None = None
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    agency: str | None = None
    site_name: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    published: str | None = None
    modified: str | None = None
    published_zone: Zone | None = None
    dateline: Dateline | None = None
    update: Update | None = None
    credits: tuple[Credit, ...] = ()
    story: Span | None = None
    description: str | None = None
    lead_image: str | None = None
    licence: str | None = None
    images: tuple[Picture, ...] = ()
    embeds: tuple[Embed, ...] = ()
    html: str = ""
    markdown: str = ""
    text: str = ""
    word_count: int = 0
    reading_minutes: int = 0
    kind: Kind = "article"
    entries: tuple[Entry, ...] = ()
    links: tuple[Link, ...] = ()
    provenance: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    why: tuple[Verdict, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the article as plain JSON values, keys in the order of the contract."""
        plain: dict[str, Any] = dataclasses.asdict(self)
        for name in ("authors", "tags", "credits", "images", "embeds", "entries", "links", "warnings", "why"):
            plain[name] = list(plain[name])
        if plain["dateline"]:
            plain["dateline"]["places"] = list(plain["dateline"]["places"])
        plain["provenance"] = dict(plain["provenance"])
        return plain
