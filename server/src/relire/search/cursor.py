"""The place where a page of results ended, as a text for an address."""

from __future__ import annotations

import math
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Final, Literal, Self

from relire.search.errors import BadCursor
from relire.search.keys import MAX_SEQUENCE

Order = Literal["newest", "relevance"]
NEWEST: Final = "newest"
RELEVANCE: Final = "relevance"
_MAX_LENGTH = 100
_PLAIN = re.compile(
    r"n(?P<newest>[0-9]{1,10})|r(?P<relevance>[0-9]{1,10}) (?P<score>[-+.e0-9]{1,30})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last hit of a page. `str()` writes it, `read` reads it; what is written means nothing to others."""

    sequence: int
    score: float | None = None

    @property
    def order(self) -> Order:
        """The order of the results that it belongs to: only relevance has a score."""
        return NEWEST if self.score is None else RELEVANCE

    def __str__(self) -> str:
        plain = f"n{self.sequence}" if self.score is None else f"r{self.sequence} {self.score!r}"
        return urlsafe_b64encode(plain.encode()).decode().rstrip("=")

    @classmethod
    def read(cls, written: str) -> Self:
        """Return the cursor that was written so; BadCursor for anything else."""
        found = _PLAIN.fullmatch(_decoded(written))
        if found is None:
            raise BadCursor("not a cursor")
        try:
            score = None if found["score"] is None else float(found["score"])
        except ValueError as error:
            raise BadCursor("not a cursor") from error
        sequence = int(found["newest"] or found["relevance"])
        if sequence > MAX_SEQUENCE or not (score is None or math.isfinite(score)):
            raise BadCursor("a cursor out of range")
        return cls(sequence, score)


def _decoded(written: str) -> str:
    if len(written) > _MAX_LENGTH:
        raise BadCursor("too long for a cursor")
    try:
        return urlsafe_b64decode(written + "=" * (-len(written) % 4)).decode("ascii")
    except ValueError as error:
        raise BadCursor("not a cursor") from error
