"""Learn what every sign of a title, an author and a day weighs: `python -m training.facts`.

A page's nominees are those of `presscut.metadata`; right is what the scorer calls exact. The weights are those of a
choice among the nominees of a page (softmax), held near a prior that says what every source is for: pages with facts
are few, and many sources are rare. Cross-validation never has a domain on both sides.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from presscut.clues import clues_of
from presscut.content.model import default_model
from presscut.content.region import find_headline, region_of
from presscut.content.segment import segment
from presscut.document import Page, open_document
from presscut.errors import ExtractionError
from presscut.kinds.signs import Signs
from presscut.metadata import nearby, titles
from presscut.metadata.ballot import Nominee, elect
from presscut.metadata.facts import read_facts
from presscut.options import Options
from support.folds import LAST_CHECK
from training.pages import DATA, bytes_of, records

TOOLS = DATA.parents[2] / "tools" / "extraction"
WEIGHTS = Path(__file__).resolve().parents[1] / "src" / "presscut" / "metadata" / "weights.py"
_MEASURES = {"title": "title_ok", "author": "author_scores", "date": "date_scores"}
_PRIORS: dict[str, dict[str, float]] = {
    "title": {"masthead": -0.5, "the site": -1.0, "a heading that the head names": 0.7},
    "author": {
        "any author": 1.0,
        "json-ld": 1.0,
        "aside": -1.0,
        "the site": -0.5,
        "a desk": -0.5,
        "nobody": 1.0,
    },
    "date": {
        "any published": 1.5,
        "any modified": -1.0,
        "updated": -1.0,
        "earliest stated": 0.5,
        "aside": -0.5,
    },
}
_HOLD = {"title": 0.1, "author": 0.3, "date": 0.1}
_WITHOUT_AUTHOR = 0.1
"""What a page of `_WELL_KEPT` counts whose gold has no author: most have none, some were overlooked."""

_WELL_KEPT = "wcxb"
_FEWEST, _STEPS, _RATE, _LEAST = 3, 120, 0.08, 0.05
_DOC = '"""What every sign of a nominee weighs, fact by fact. Written by `python -m training.facts`."""'


@dataclass(slots=True)
class Choice:
    """The nominees of one page for one fact, which of them are right, and what the page counts."""

    fold: int
    nominees: list[Nominee]
    right: list[float]
    counts: float = 1.0


def main() -> int:
    """Print what cross-validation says; with `--write`, learn from all pages and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--tools", type=Path, default=TOOLS)
    parser.add_argument("--write", action="store_true", help="write the weights")
    chosen = parser.parse_args()
    sys.path.insert(0, str(chosen.tools))
    sys.dont_write_bytecode = True
    choices = read_choices(chosen.data, importlib.import_module("metrics"))
    tables = {}
    for fact, pages in choices.items():
        shares = cross_validated(pages, fact)
        print(
            f"{fact}: {np.mean(shares):.4f}, by fold {min(shares):.2f} to {max(shares):.2f}, of {len(pages)} pages"
        )
        tables[fact] = learn(pages, fact)
    if chosen.write:
        WEIGHTS.write_text(as_module(tables), encoding="utf-8")
    return 0


def read_choices(data: Path, metrics: Any) -> dict[str, list[Choice]]:
    """Return what there is to choose on every page but those of the last check."""
    found: dict[str, list[Choice]] = {fact: [] for fact in _MEASURES}
    for record in records(data):
        gold = record["gold"]
        if record["fold"] == LAST_CHECK or not any(gold.get(fact) for fact in _MEASURES):
            continue
        for fact, nominees in nominees_of(record).items():
            if choice := _choice(fact, record, nominees, getattr(metrics, _MEASURES[fact])):
                found[fact].append(choice)
    return found


def nominees_of(record: dict[str, Any]) -> dict[str, list[Nominee]]:
    """Return the nominees of a page, fact by fact; their values as the scorer reads them."""
    try:
        page = open_document(
            bytes_of(record), url=record["url"] or None, content_type=None, options=Options()
        )
    except ExtractionError:
        return {}
    if not isinstance(page, Page):
        return {}
    facts = read_facts(page, None)
    if (evidence := facts.evidence) is None:
        return {}
    layout = segment(page.root)
    shares = default_model().shares(layout, clues_of(Signs(page, layout, facts)))
    region = region_of(shares, find_headline(layout, facts.title))
    lines = nearby.lines_of(facts, evidence, layout, region)
    return {
        "title": [
            Nominee(one.value.value, one.where, one.signs)
            for one in titles.nominate(evidence.candidates, evidence.sites, page.url)
        ],
        "author": [
            Nominee("; ".join(one.value), one.where, one.signs)
            for one in nearby.nominees_of_authors(facts, evidence, lines)
        ],
        "date": [
            Nominee(one.value.iso, one.where, one.signs)
            for one in nearby.nominees_of_dates(facts, evidence, lines)
        ],
    }


def _choice(fact: str, record: dict[str, Any], nominees: list[Nominee], measure: Any) -> Choice | None:
    gold = record["gold"].get(fact)
    if gold:
        scores = [measure(gold, nominee.value) for nominee in nominees]
        return None if None in scores else Choice(record["fold"], nominees, [score[0] for score in scores])
    if fact == "author" and record["dataset"] == _WELL_KEPT:
        return Choice(record["fold"], nominees, [0.0] * len(nominees), _WITHOUT_AUTHOR)
    return None


def cross_validated(choices: Sequence[Choice], fact: str) -> list[float]:
    """Return the share of right answers of each fold, with the weights of the others."""
    shares = []
    for fold in sorted({choice.fold for choice in choices}):
        weights = learn([choice for choice in choices if choice.fold != fold], fact)
        asked = [choice for choice in choices if choice.fold == fold and choice.counts == 1.0]
        if asked:
            shares.append(float(np.mean([_is_right(choice, weights) for choice in asked])))
    return shares


def _is_right(choice: Choice, weights: dict[str, float]) -> float:
    named = [one for one in choice.nominees if not one.signs.isdisjoint({"any author", "any desk"})]
    chosen = elect(choice.nominees, weights) or elect(named, weights, doubt=False)
    return next(
        (right for one, right in zip(choice.nominees, choice.right, strict=True) if one is chosen), 0.0
    )


def learn(choices: Iterable[Choice], fact: str) -> dict[str, float]:
    """Return the weights under which the right nominees are likeliest."""
    prior, nobody = _PRIORS[fact], fact == "author"
    usable = [choice for choice in choices if choice.nominees and (any(choice.right) or choice.counts < 1)]
    counted = Counter(sign for choice in usable for one in choice.nominees for sign in one.signs)
    signs = sorted(({sign for sign, count in counted.items() if count >= _FEWEST} | set(prior)) - {"nobody"})
    places = {sign: place for place, sign in enumerate([*signs, "nobody"])}
    rows, owners, right = [], [], []
    for number, choice in enumerate(usable):
        for one, score in zip(choice.nominees, choice.right, strict=True):
            rows.append([places[sign] for sign in one.signs if sign in places])
            owners.append(number)
            right.append(score)
        if nobody:
            rows.append([places["nobody"]])
            owners.append(number)
            right.append(0.0 if any(choice.right) else 1.0)
    start = np.array([prior.get(sign, 0.0) for sign in places])
    counts = np.array([choice.counts for choice in usable])
    found = _descend(rows, np.array(owners), np.array(right), counts, start, _HOLD[fact])
    weights = {sign: round(float(found[place]), 2) for sign, place in places.items()}
    return {
        sign: weight
        for sign, weight in weights.items()
        if abs(weight) >= _LEAST and (nobody or sign != "nobody")
    }


def _descend(  # noqa: PLR0913, PLR0917 - the arrays of one problem
    rows: list[list[int]], owners: Any, right: Any, counts: Any, start: Any, hold: float
) -> Any:
    """Return the weights after Adam's steps; `start` is where they begin and what they are held near."""
    flat = np.array([place for row in rows for place in row])
    row_of = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    pages, weights = len(counts), start.copy()
    first, second = np.zeros_like(start), np.zeros_like(start)
    for step in range(1, _STEPS + 1):
        scores = np.exp(np.clip(np.bincount(row_of, weights[flat], len(rows)), -30, 30))
        chance = scores / np.bincount(owners, scores, pages)[owners]
        wanted = scores * right
        wanted /= np.maximum(np.bincount(owners, wanted, pages), 1e-12)[owners]
        pull = ((chance - wanted) * counts[owners])[row_of]
        slope = np.bincount(flat, pull, len(start)) / pages + hold * (weights - start) / pages**0.5
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope * slope
        weights -= _RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights


def as_module(tables: dict[str, dict[str, float]]) -> str:
    """Return the tables as the source of `presscut.metadata.weights`."""
    parts = [_DOC, "", "from __future__ import annotations"]
    for fact, weights in tables.items():
        parts += ["", f"{fact.upper()}S: dict[str, float] = {{"]
        line = "   "
        for sign, weight in sorted(weights.items()):
            item = f' "{sign}": {weight:g},'
            if len(line) + len(item) > 108:  # noqa: PLR2004 - the width of a line
                parts.append(line)
                line = "   "
            line += item
        parts += [line, "}  # fmt: skip"]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.exit(main())
