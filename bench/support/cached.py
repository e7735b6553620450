"""Results of extractors that have been run before, a line a page, so that slow peers need not run again.

A line is `{"peer", "version", "page", "dataset", "language", "seconds", "failure", "scores"}`; the scores are those of
`support.scores`. Memory is a line `{"peer", "version", "resident"}`. Lines of another version of a peer are passed
over. presscut is never cached.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from support.figures import Row
from support.reading import Peer


class Cache:
    """A file of results: read at the start, added to while the bench runs. Without a file it holds nothing."""

    def __init__(self, path: Path | None) -> None:
        """Take the file, which need not exist."""
        self._path = path
        self._rows: dict[tuple[str, str, str], Row] = {}
        self._resident: dict[tuple[str, str], dict[str, float]] = {}
        if path and path.is_file():
            for line in path.read_text(encoding="utf-8").splitlines():
                self._take(json.loads(line))

    def row(self, module: str, peer: Peer, page: str) -> Row | None:
        """Return what a peer's version made of a page."""
        return self._rows.get((module, peer.version, page))

    def resident(self, module: str, peer: Peer) -> dict[str, float] | None:
        """Return a peer's memory and import time."""
        return self._resident.get((module, peer.version))

    def add(self, module: str, peer: Peer, row: Row) -> None:
        """Keep a row."""
        self._write({"peer": module, "version": peer.version, **dataclasses.asdict(row)})

    def add_resident(self, module: str, peer: Peer, resident: dict[str, float]) -> None:
        """Keep a peer's memory and import time."""
        self._write({"peer": module, "version": peer.version, "resident": resident})

    def _take(self, line: dict[str, Any]) -> None:
        peer, version = line.pop("peer"), line.pop("version")
        if "resident" in line:
            self._resident[peer, version] = line["resident"]
        else:
            self._rows[peer, version, line["page"]] = Row(**line)

    def _write(self, line: dict[str, Any]) -> None:
        if self._path:
            with self._path.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(line) + "\n")
