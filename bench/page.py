"""Write the page of figures, docs/explanation/how-good-is-it.md, from what the other commands left in bench/results/.

    python bench/page.py [--results FOLDER] [--page FILE]

`extraction.json` must be there; `last-check.json` (extraction on the domains kept for the last check) is taken where
it is, and what every other command printed (`<command>.txt`) is shown as it stands.
"""

from __future__ import annotations

import argparse
import json
import string
import sys
from pathlib import Path
from typing import Any

from support import tables

HOME = Path(__file__).resolve().parent
PAGE = HOME.parent / "docs" / "explanation" / "how-good-is-it.md"
TEMPLATE = HOME / "page_template.md"
_OWN = {"extraction", "last-check"}
"""Results that have tables of their own."""


def main() -> int:
    """Write the page, or say what is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--results", type=Path, default=HOME / "results", help="folder of the results")
    parser.add_argument("--page", type=Path, default=PAGE, help="file to write")
    chosen = parser.parse_args()
    measured = chosen.results / "extraction.json"
    if not measured.is_file():
        print(f"No {measured}: run bench/extraction.py --json {measured}", file=sys.stderr)
        return 2
    chosen.page.write_text(
        page(json.loads(measured.read_text(encoding="utf-8")), chosen.results), encoding="utf-8"
    )
    return 0


def page(report: dict[str, Any], results: Path) -> str:
    """Return the page."""
    last = results / "last-check.json"
    template = string.Template(TEMPLATE.read_text(encoding="utf-8"))
    return template.substitute(
        pages=f"{report['pages']:,}",
        sets=len(report["sets"]),
        news=", ".join(
            f"`{name}`" for name, one in report["sets"].items() if one["news"] and "text" in one["gold"]
        ),
        **report["machine"],
        reference=report["reference"],
        overview=tables.overview(report),
        lead=tables.lead(report),
        texts=tables.by_part(report, "sets", "text"),
        snippets=tables.by_part(report, "sets", "snippets"),
        languages=tables.by_part(report, "languages", "text"),
        titles=tables.by_part(report, "sets", "title"),
        authors=tables.by_part(report, "sets", "author"),
        dates=tables.by_part(report, "sets", "date"),
        cost=tables.cost(report),
        how=tables.how(report),
        last_check=_last_check(json.loads(last.read_text(encoding="utf-8"))) if last.is_file() else _NOT_YET,
        others=_others(results),
    )


_NOT_YET = "Not measured yet: `python bench/extraction.py --last-check` does."


def _last_check(report: dict[str, Any]) -> str:
    return f"{report['pages']:,} pages.\n\n{tables.overview(report)}\n\n{tables.lead(report)}"


def _others(results: Path) -> str:
    printed = [path for path in sorted(results.glob("*.txt")) if path.stem not in _OWN]
    shown = [
        f"### `bench/{path.stem}.py`\n\n```text\n{path.read_text(encoding='utf-8').strip()}\n```"
        for path in printed
        if path.read_text(encoding="utf-8").strip()
    ]
    return "\n\n".join(shown) or "None yet."


if __name__ == "__main__":
    sys.exit(main())
