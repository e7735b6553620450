"""The figures of a run, as plain values for JSON, and as a table for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from support.figures import Row, cost, figures, lead, over_sets, split


@dataclass(slots=True)
class Column:
    """One extractor, and what it made of every page."""

    module: str
    name: str
    version: str
    how: str
    rows: list[Row] = field(default_factory=list)
    resident: dict[str, float] | None = None
    cached: int = 0
    """Pages whose result was not measured in this run."""


def build(columns: Sequence[Column], metrics: Any, news: Sequence[str]) -> dict[str, Any]:
    """Return the figures of all columns.

    The others are compared with readings that were made elsewhere, if there are any: those of models that never saw
    the page say more than what the first column's model makes of pages that it was trained on.
    """
    first, given = columns[0], [column for column in columns if not column.module]
    reference = given[0] if given else first
    ordered = [first, *given, *(column for column in columns[1:] if column.module)]
    report = {
        "pages": len(first.rows),
        "reference": reference.name,
        "sets": {
            name: {"pages": len(rows), "news": name in news, "gold": _golds(rows)}
            for name, rows in sorted(split(first.rows, lambda row: row.dataset).items())
        },
        "languages": {
            name: _golds(rows) for name, rows in split(first.rows, lambda row: row.language).items()
        },
        "extractors": [_column(column, reference, metrics, news) for column in ordered],
    }
    rounded: dict[str, Any] = _rounded(report)
    return rounded


def table(report: dict[str, Any]) -> str:
    """Return the report in short: a line an extractor, then a line a set."""
    columns = report["extractors"]
    head = ("text", "shingles", "identical", "snippets", "title", "author", "date")
    lines = [f"{'':26}" + "".join(f"{name:>10}" for name in (*head, "ms", "MB", "failed"))]
    for one in columns:
        shown = one["news"] | {name: one["all"].get(name) for name in head[3:]}
        numbers = [_number(shown.get(name), 4) for name in head]
        numbers += [_number((one["cost"] or {}).get("mean_ms"), 1)]
        numbers += [_number((one["resident"] or {}).get("peak_mb"), 0), str(one["failures"])]
        lines.append(f"{one['name']:26}" + "".join(f"{number:>10}" for number in numbers))
    lines += ["", f"{'':20}" + "".join(f"{one['name'][-12:]:>13}" for one in columns)]
    for name in report["sets"]:
        values = [
            _number(one["sets"].get(name, {}).get("text", one["sets"].get(name, {}).get("snippets")), 4)
            for one in columns
        ]
        lines.append(f"{name:20}" + "".join(f"{value:>13}" for value in values))
    return "\n".join(lines)


def _column(column: Column, reference: Column, metrics: Any, news: Sequence[str]) -> dict[str, Any]:
    sets = {
        name: figures(rows, metrics) for name, rows in split(column.rows, lambda row: row.dataset).items()
    }
    behind = None if column is reference else lead(reference.rows, column.rows, news)
    return {
        "module": column.module,
        "name": column.name,
        "version": column.version,
        "how": column.how,
        "cached": column.cached,
        "failures": sum(row.failure is not None for row in column.rows),
        "cost": cost(column.rows),
        "resident": column.resident,
        "news": over_sets(sets, news),
        "sets_mean": over_sets(sets),
        "all": figures(column.rows, metrics),
        "behind": behind,
        "sets": sets,
        "languages": {
            name: figures(rows, metrics)
            for name, rows in split(column.rows, lambda row: row.language).items()
        },
    }


def _golds(rows: Sequence[Row]) -> dict[str, int]:
    """Return how many rows have each measure."""
    counts: dict[str, int] = {}
    for row in rows:
        for measure in row.scores:
            counts[measure] = counts.get(measure, 0) + 1
    return counts


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 5)
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(one) for one in value]
    return value


def _number(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"
