"""From the scores of pages to the figures of a set, of a language and of an extractor."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from support.scores import Scores

MEANS = ("text", "precision", "recall", "identical", "title", "author", "date")
"""Measures whose figure is the mean over pages."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one extractor made of one page."""

    page: str
    dataset: str
    language: str
    scores: Scores
    seconds: float | None
    failure: str | None = None


def figures(rows: Sequence[Row], metrics: Any) -> dict[str, float]:
    """Return the figure of every measure that the gold of some row allows, and the number of rows."""
    found: dict[str, float] = {"pages": len(rows)}
    for measure in MEANS:
        if values := [row.scores[measure] for row in rows if measure in row.scores]:
            found[measure] = statistics.mean(values)
    if shingles := [row.scores["shingles"] for row in rows if "shingles" in row.scores]:
        found["shingles"] = metrics.sh_prf(shingles)[2]
    if snippets := [row.scores["snippets"] for row in rows if "snippets" in row.scores]:
        have, missed, let_in, _ = (sum(column) for column in zip(*snippets, strict=True))
        found["snippets"] = metrics.f1(have, let_in, missed)[2]
    return found


def split(rows: Iterable[Row], part: Callable[[Row], str]) -> dict[str, list[Row]]:
    """Return the rows by what `part` says of each, most frequent first."""
    parts: dict[str, list[Row]] = {}
    for row in rows:
        parts.setdefault(part(row), []).append(row)
    return dict(sorted(parts.items(), key=lambda item: -len(item[1])))


def over_sets(sets: dict[str, dict[str, float]], names: Iterable[str] | None = None) -> dict[str, float]:
    """Return the mean over sets of each measure, each set counting the same whatever its size."""
    taken = [one for name, one in sets.items() if names is None or name in names]
    measures = {measure for one in taken for measure in one if measure != "pages"}
    return {
        measure: statistics.mean(one[measure] for one in taken if measure in one)
        for measure in sorted(measures)
    }


def lead(ours: Sequence[Row], theirs: Sequence[Row], names: Iterable[str]) -> tuple[float, float] | None:
    """Return by how much our text is better, as mean over sets, and the standard error of that.

    Pages are compared one by one, so that what makes a page hard for everybody does not blur the difference.
    """
    other = {row.page: row.scores["text"] for row in theirs if "text" in row.scores}
    common = [row for row in ours if row.dataset in names and "text" in row.scores and row.page in other]
    means, squares = [], []
    for rows in split(common, lambda row: row.dataset).values():
        gaps = [row.scores["text"] - other[row.page] for row in rows]
        means.append(statistics.mean(gaps))
        squares.append(statistics.variance(gaps) / len(gaps) if len(gaps) > 1 else 0.0)
    if not means:
        return None
    return statistics.mean(means), math.sqrt(sum(squares)) / len(means)


def cost(rows: Iterable[Row]) -> dict[str, float] | None:
    """Return milliseconds of CPU a page (mean, median, 95th percentile), and pages a CPU second."""
    spent = sorted(row.seconds for row in rows if row.seconds is not None)
    if not spent or not sum(spent):
        return None
    return {
        "mean_ms": 1000 * statistics.mean(spent),
        "median_ms": 1000 * statistics.median(spent),
        "p95_ms": 1000 * spent[min(len(spent) - 1, round(0.95 * len(spent)))],
        "pages_per_cpu_second": len(spent) / sum(spent),
    }
