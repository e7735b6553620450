"""The whole pages of `pages/`: each folder holds a source, and what must be read out of it.

`source.html` is the page as it came, `expected.json` the facts by the names of `Article`'s fields (with `url` where
it came from), `expected.txt` the text of the article: lead and body in order, with their subheads, lists, tables,
quotes and footnotes, and nothing that the site put around it. All of it is invented.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from presscut import Article, extract

_PAGES = Path(__file__).parents[1] / "pages"
_CAPTURED = "2026-12-31T00:00:00+00:00"


@dataclass(frozen=True)
class Page:
    """One folder. `name` is its name."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's name, which says what is special about the page."""
        return self.folder.name

    @property
    def source(self) -> bytes:
        """The page as it came."""
        return (self.folder / "source.html").read_bytes()

    @property
    def text(self) -> str:
        """The text that is to be read."""
        return (self.folder / "expected.txt").read_text(encoding="utf-8").removesuffix("\n")

    @property
    def html(self) -> str | None:
        """The markup that is to be read, where it is told."""
        path = self.folder / "expected.html"
        return path.read_text(encoding="utf-8").removesuffix("\n") if path.exists() else None

    @cached_property
    def facts(self) -> dict[str, Any]:
        """The fields that are to be read, by name."""
        facts: dict[str, Any] = json.loads((self.folder / "expected.json").read_text(encoding="utf-8"))
        return facts

    @property
    def digest(self) -> str:
        """What tells that the page, or what is expected of it, is another than when it was last measured."""
        parts = (path.read_bytes() for path in sorted(self.folder.iterdir()))
        return hashlib.sha256(b"\0".join(parts)).hexdigest()[:12]


def all_pages() -> list[Page]:
    """Return every page, by name."""
    return [Page(folder) for folder in sorted(_PAGES.iterdir())]


@cache
def read(page: Page) -> Article:
    """Return what the engine reads out of a page."""
    return extract(page.source, url=page.facts["url"], captured_at=_CAPTURED)
