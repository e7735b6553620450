"""The pages with gold: other people's pages, which are beside the project or nowhere.

A folder holds one `<set>.jsonl.xz` a set, a line a page: id, url, domain, language, kind, gold and the page, as `html`
or, where its bytes are not UTF-8, as `html_latin1`. The scorer's modules (`metrics.py`, `score.py`) stand in a folder
of their own.
"""

from __future__ import annotations

import importlib
import json
import lzma
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.folds import fold_of

BESIDE = Path(__file__).resolve().parents[3] / "shared"
TOOLS = BESIDE / "tools" / "extraction"
PAGES = BESIDE / "data" / "extraction" / "dev"
_MISSING = """No pages with gold text at {pages}, or no scorer (metrics.py, score.py) at {tools}.
They are other people's work and no part of this project. Give their folders with --data and --tools."""


class GoldMissing(Exception):
    """There are no pages, or no scorer; the sentence says how to give them."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page and what a person found in it. `kind` is the set's word for what it is, empty where it has none."""

    id: str
    url: str
    dataset: str
    language: str
    html: bytes
    gold: dict[str, Any]
    kind: str = ""


def load_scorer(tools: Path) -> tuple[Any, tuple[str, ...]]:
    """Return the scorer's metrics module, and the names of the sets of news."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(tools))
    return importlib.import_module("metrics"), tuple(importlib.import_module("score").NEWS)


def check(pages: Path, tools: Path) -> None:
    """Raise GoldMissing unless both folders hold what they should."""
    if not (tools / "metrics.py").is_file() or not any(pages.glob("*.jsonl.xz")):
        raise GoldMissing(_MISSING.format(pages=pages, tools=tools))


def read_pages(
    folder: Path, folds: Collection[int], limit: int | None = None, step: int = 1
) -> Iterator[Page]:
    """Yield the pages of these folds, set by set: every `step`-th, at most `limit` a set."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        taken = 0
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            records = (
                record for record in map(json.loads, lines) if fold_of(record["domain"] or "") in folds
            )
            for number, record in enumerate(records):
                if limit is not None and taken >= limit:
                    break
                if number % step == 0:
                    taken += 1
                    yield _page(record, path.name.split(".jsonl")[0])


def _page(record: dict[str, Any], dataset: str) -> Page:
    html = record["html"].encode() if "html" in record else record["html_latin1"].encode("latin-1")
    return Page(
        record["id"],
        record["url"] or "",
        dataset,
        record["language"] or "und",
        html,
        record["gold"],
        record.get("kind") or "",
    )
