"""What a format is: how its bytes are known, and what it makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from presscut.options import Options


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes, and what came with them: the address they are from, and the transport's `Content-Type`."""

    data: bytes
    url: str | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of a manuscript; `tag` is `p`, or `h2` to `h4` for a heading."""

    text: str
    tag: str = "p"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """A text that its format has in blocks, without a page around them.

    `published` is ISO 8601 without an offset where the format states none. `where` says of a field where its
    value was found. `warnings` is what a reader should know.
    """

    url: str | None = None
    title: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    passages: tuple[Passage, ...] = ()
    where: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A member of the family: one file in `presscut.formats.readers` defines one as `FORMAT`.

    `seen` looks at the bytes and costs next to nothing where they are of another format. `read` gives a
    manuscript, or, where the format only wraps a page or a text, what was in it; it raises
    `ExtractionError`s alone.
    """

    name: str
    seen: Callable[[Source], bool]
    read: Callable[[Source, Options], Manuscript | Source]
