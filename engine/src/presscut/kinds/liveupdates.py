"""The entries of a live blog that stand in the page's data (`liveBlogUpdate` of schema.org)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from turbohtml import parse_fragment

from presscut.article import Entry
from presscut.metadata.times import Clock

_MOST = 1_000
_MOST_ITEMS = 5_000
_MARKUP = re.compile(r"[<&]")


def entries_of_data(scripts: Iterable[str], clock: Clock) -> tuple[Entry, ...]:
    """Return the entries that the page's JSON-LD holds, in its order."""
    found = (
        _entry(item, clock) for script in scripts if "liveBlogUpdate" in script for item in _updates(script)
    )
    return tuple(entry for entry in found if entry.text or entry.title)[:_MOST]


def _updates(script: str) -> Iterator[dict[str, Any]]:
    try:
        pending: list[Any] = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_ITEMS):
        if not pending:
            return
        value = pending.pop(0)
        if isinstance(value, list):
            pending.extend(value)
        elif isinstance(value, dict):
            updates = value.get("liveBlogUpdate")
            yield from (one for one in _listed(updates) if isinstance(one, dict))
            pending.extend(value.get(key) for key in ("@graph", "mainEntity"))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _entry(item: dict[str, Any], clock: Clock) -> Entry:
    stamp = item.get("datePublished") or item.get("dateModified")
    moment = clock.read(stamp) if isinstance(stamp, str) else None
    title = _plain(item.get("headline") or item.get("name"))
    text = _plain(item.get("articleBody") or item.get("description"))
    return Entry(moment.iso if moment else None, title or None, text)


def _plain(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    text = parse_fragment(value).text if _MARKUP.search(value) else value
    return "\n\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
