"""What a fetch gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer of a server, whole.

    Args:
        url: the address that was asked for, as it was given.
        final_url: the address that answered, after redirects; no fragment.
        status: the HTTP status, of any class; a redirect that names no target is given as it is.
        headers: names in lower case, values as Latin-1, in the order sent, repeats included;
            `content-encoding` and `content-length` speak of what was sent, not of `body`.
        content_type: the whole `Content-Type` as sent, with its charset; empty if there is none.
        body: decompressed, otherwise untouched.
        fetched_at: when the answer was complete; UTC, aware.
    """

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    content_type: str
    body: bytes
    fetched_at: datetime

    def header(self, name: str) -> str | None:
        """Give the first header of that name, in whatever case, or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)
