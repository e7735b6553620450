"""Tables of a report, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

EARLIER = "\\*"
"""Marks what was measured in an earlier run."""

FEWEST = 10
"""A language with fewer gold texts has no row of its own."""


def overview(report: dict[str, Any]) -> str:
    """Return a row an extractor with its quality over all."""
    rows = [
        [
            _name(one),
            *(one["news"].get(measure) for measure in ("text", "shingles", "identical")),
            one["sets_mean"].get("text"),
            *(one["all"].get(measure) or None for measure in ("snippets", "title", "author", "date")),
        ]
        for one in report["extractors"]
    ]
    head = ["", "news", "shingles", "identical", "all sets", "snippets", "title", "author", "date"]
    return _table(head, rows, best=range(1, len(head)))


def lead(report: dict[str, Any]) -> str:
    """Return a row a peer: how far its text is behind the reference's, over the sets of news."""
    rows = [
        [one["name"], f"{one['behind'][0]:+.4f}", f"± {2 * one['behind'][1]:.4f}"]
        for one in report["extractors"]
        if one["behind"] and one["module"] != "presscut"
    ]
    return _table([f"{report['reference']} is ahead of …", "by", "two standard errors"], rows)


def by_part(report: dict[str, Any], part: str, measure: str) -> str:
    """Return a row a set or a language, a column an extractor, of one measure."""
    counts = {name: _count(one, part, measure) for name, one in report[part].items()}
    shown = [name for name, count in counts.items() if count >= (FEWEST if part == "languages" else 1)]
    able = [one for one in report["extractors"] if any(_value(one, part, name, measure) for name in shown)]
    rows = [[name, counts[name], *(_value(one, part, name, measure) for one in able)] for name in shown]
    return _table(["", "pages", *(one["name"] for one in able)], rows, across=True)


def cost(report: dict[str, Any]) -> str:
    """Return a row an extractor that was measured: time, memory, failures."""
    rows = []
    for one in report["extractors"]:
        if one["cost"]:
            spent, resident = one["cost"], one["resident"] or {}
            rows.append(
                [
                    one["name"] + (EARLIER if one["cached"] else ""),
                    *(f"{spent[name]:.1f}" for name in ("mean_ms", "median_ms", "p95_ms")),
                    f"{spent['pages_per_cpu_second']:.0f}",
                    *(
                        f"{resident[name]:.0f}" if name in resident else ""
                        for name in ("peak_mb", "import_ms")
                    ),
                    str(one["failures"]),
                ]
            )
    head = ["", "mean ms", "median", "95th %", "pages a CPU second", "peak MB", "import ms", "failed pages"]
    cached = any(one["cached"] for one in report["extractors"])
    note = f"\n\n{EARLIER} Measured in an earlier run." if cached else ""
    return _table(head, rows) + note


def how(report: dict[str, Any]) -> str:
    """Return a row an extractor: its version and how it is used."""
    rows = [[one["name"], one["version"], one["how"]] for one in report["extractors"]]
    return _table(["", "version", "as used"], rows, words=True)


def _name(one: dict[str, Any]) -> str:
    return " ".join(filter(None, (one["name"], one["version"])))


def _count(part: dict[str, Any], kind: str, measure: str) -> int:
    return int((part["gold"] if kind == "sets" else part).get(measure, 0))


def _value(one: dict[str, Any], part: str, name: str, measure: str) -> float | None:
    value: float | None = one[part].get(name, {}).get(measure)
    return value


def _table(
    head: Sequence[str],
    rows: Sequence[Sequence[Any]],
    best: Iterable[int] = (),
    *,
    across: bool = False,
    words: bool = False,
) -> str:
    """Return a table, of numbers or of `words`; the best number of each column of `best`, or `across` a row, is bold."""
    tops = {column: max((_float(row[column]) for row in rows), default=0.0) for column in best}
    lines = [f"| {' | '.join(head)} |", f"| --- |{(' --- |' if words else ' ---: |') * (len(head) - 1)}"]
    for row in rows:
        top = max((_float(value) for value in row), default=0.0)
        cells = [
            _cell(value, bold=_float(value) == (top if across else tops.get(column, -1.0)))
            for column, value in enumerate(row)
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _float(value: Any) -> float:
    return round(value, 3) if isinstance(value, float) else 0.0


def _cell(value: Any, *, bold: bool) -> str:
    if not isinstance(value, float):
        return "" if value is None else str(value)
    shown = f"{value:.3f}"
    return f"**{shown}**" if bold and value else shown
