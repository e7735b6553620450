"""The pages with gold text that the model learns from, cut into blocks."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from presscut.clues import clues_of
from presscut.content.layout import Layout
from presscut.content.lines import Clues
from presscut.content.segment import segment
from presscut.document import Page, open_document
from presscut.errors import ExtractionError
from presscut.kinds.signs import Signs
from presscut.metadata.facts import read_facts
from presscut.options import Options
from support.folds import fold_of
from training.labels import Labels, label, label_snippets

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "extraction" / "dev"
STRICT = frozenset(
    """
    chinese-wced daniel fundus-eval fundus-tests l3s-gn1 magic-html-article magic-html-forum newspaper4k
    trafilatura-eval
    """.split()  # noqa: SIM905 - a table of words
)
"""Sets whose gold is the text alone; that of the others often has bylines, captions, headings of the page."""

_LEAST_FOUND = 0.6
"""Share of the gold that must stand in a page's blocks: less, and page and gold are not of the same text."""


@dataclass(frozen=True, slots=True)
class Example:
    """A page to learn from; `labels` say which share of each block is in the gold."""

    id: str
    domain: str
    fold: int
    strict: bool
    layout: Layout
    clues: Clues
    labels: Labels


def records(data: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of all sets, with their fold."""
    for path in sorted(data.glob("*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                yield record | {"fold": fold_of(record["domain"])}


def bytes_of(record: dict[str, Any]) -> bytes:
    """Return the page as it came."""
    text, charset = (record["html"], "utf-8") if "html" in record else (record["html_latin1"], "latin-1")
    return str(text).encode(charset)


def read_example(record: dict[str, Any]) -> Example | None:
    """Return a page cut and labelled, or None where there is nothing to learn from it."""
    gold = record["gold"]
    if not (gold.get("text") or gold.get("with")):
        return None
    try:
        page = open_document(bytes_of(record), url=record["url"], content_type="text/html", options=Options())
    except ExtractionError:
        return None
    if not isinstance(page, Page):
        return None
    layout = segment(page.root)
    texts = [block.text for block in layout.blocks]
    labels = (
        label(texts, gold.get("main_only") or gold["text"])
        if gold.get("text")
        else label_snippets(texts, gold["with"], gold.get("without", []))
    )
    if not texts or labels.found < _LEAST_FOUND:
        return None
    clues = clues_of(Signs(page, layout, read_facts(page, None)))
    return Example(
        record["id"], record["domain"], record["fold"], record["dataset"] in STRICT, layout, clues, labels
    )
