"""What is searchable of one article, a plain value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from relire.search.tokens import words

if TYPE_CHECKING:
    from relire.search.tokens import Word

MAX_TEXT = 1_000_000  # code points of a text that are searchable; a book has fewer


@dataclass(frozen=True, slots=True)
class Document:
    """A title, which weighs most; names (byline, site, agency, tags); a text, which weighs least."""

    title: str
    text: str
    names: tuple[str, ...] = ()

    def fields(self) -> tuple[tuple[tuple[Word, ...], ...], ...]:
        """Return the words of the title, the names and the text, in this order: one tuple a passage."""
        passages = ((self.title,), self.names, (self.text,))
        return tuple(tuple(tuple(words(passage[:MAX_TEXT])) for passage in field) for field in passages)
