"""The floors under presscut's quality, by set: a run on a fixed sample of the pages may not fall below them.

The sample is every sixth page of the folds for tuning. The file is written by `bench/extraction.py --write-floors`,
which lowers nothing unless it is told to.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

FILE = Path(__file__).resolve().parents[2] / "engine" / "tests" / "quality" / "dev_floors.json"
STEP = 6
MEASURES = ("text", "snippets", "title", "author", "date")
ROUNDING = 0.00006
"""Floors are written with four digits."""

Floors = dict[str, dict[str, float]]


def floors_of(sets: Mapping[str, Mapping[str, float]]) -> Floors:
    """Return the floors that figures by set would set."""
    reached = {
        name: {measure: round(found[measure], 4) for measure in MEASURES if found.get(measure)}
        for name, found in sorted(sets.items())
    }
    return {name: measures for name, measures in reached.items() if measures}


def fallen(sets: Mapping[str, Mapping[str, float]], floors: Floors) -> list[str]:
    """Return a sentence for each figure that is below its floor, or missing."""
    return [
        f"{name}: {measure} is {sets.get(name, {}).get(measure, 0):.4f}, its floor {floor:.4f}"
        for name, measures in floors.items()
        for measure, floor in measures.items()
        if sets.get(name, {}).get(measure, 0) < floor - ROUNDING
    ]


def read() -> Floors:
    """Return the floors as they stand; none where there is no file."""
    found: Floors = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    return found


def write(floors: Floors) -> None:
    """Write the floors."""
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
