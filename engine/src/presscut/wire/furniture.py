"""Lines that a portal puts around a text and that are none of it."""

from __future__ import annotations

_WHOLE = frozenset({"menu", "se connecter", "log in", "sign in", "lire aussi", "read more"})


def is_furniture(line: str) -> bool:
    """Tell whether a line is a prompt, a wall, a notice or a bar of links, by its words."""
    return line.strip().rstrip(":").strip().lower() in _WHOLE
