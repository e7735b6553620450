"""Readings in a file, a JSON object a line: id, title, text, author, date."""

from __future__ import annotations

import json
from pathlib import Path

Predictions = dict[str, dict[str, str | None]]


def read_predictions(path: Path) -> Predictions:
    """Return the readings of a file by the page's id."""
    # Not splitlines: a text may hold signs that it takes for the end of a line (U+0085, U+2028).
    lines = path.read_text(encoding="utf-8").split("\n")
    return {line["id"]: line for line in map(json.loads, filter(None, lines))}


class Journal:
    """A folder with a file of readings an extractor; without a folder nothing is written."""

    def __init__(self, folder: Path | None) -> None:
        """Take the folder; files of an earlier run in it are replaced."""
        self._folder = folder
        self._begun: set[str] = set()

    def add(self, module: str, page: str, reading: dict[str, str | None]) -> None:
        """Write what an extractor read out of a page."""
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / f"{module}.jsonl").open(
            "a" if module in self._begun else "w", encoding="utf-8"
        ) as lines:
            lines.write(json.dumps({"id": page, **reading}, ensure_ascii=False) + "\n")
        self._begun.add(module)
