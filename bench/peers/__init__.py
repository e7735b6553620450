"""The extractors that are compared: a module each, found by itself.

A module gives `NAME`, `VERSION` and `read` (`support.reading.Read`), and uses its library as that library's own
documentation does. It fails to import where the library is not installed, and is then left out with a word.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

from support.reading import Peer

OURS = "presscut"


def modules() -> list[str]:
    """Return the names of the modules, presscut's first."""
    return sorted(
        (found.name for found in pkgutil.iter_modules(__path__)), key=lambda name: (name != OURS, name)
    )


def load(module: str) -> Peer:
    """Return the extractor of a module; raises ImportError where its library is missing."""
    found = importlib.import_module(f"{__name__}.{module}")
    return Peer(found.NAME, found.VERSION, (found.__doc__ or "").strip(), found.read)


def load_all(only: str | None) -> dict[str, Peer]:
    """Return the extractors by module, or those of `only` (modules joined by commas); say which peers are missing."""
    peers = {}
    for module in modules():
        if only and module not in only.split(","):
            continue
        try:
            peers[module] = load(module)
        except ImportError as error:
            if module == OURS:
                raise
            print(f"SKIPPED {module}: {error}", file=sys.stderr)
    return peers
