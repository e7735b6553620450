"""Article extraction: presscut beside its peers on pages with gold text, quality and speed in one run.

    python bench/extraction.py [--limit N] [--json FILE] [--data FOLDER] [--only NAME,...]

Quality is the 4-gram F1 of each page against its gold, averaged over a set, then over the news sets; title,
author and date are shares of exact answers. Speed is pages per CPU second of one process; all extractors read
a page one after the other, so that a busy machine slows all alike.
"""

from __future__ import annotations

import argparse
import importlib
import json
import statistics
import sys
import time
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from extraction_peers import EXTRACTORS, Extractor, Reading, versions

TOOLS = Path(__file__).resolve().parents[2] / "shared" / "tools" / "extraction"
_MISSING = """No pages with gold text at {data}.
They are other people's pages and no part of this project. Give their folder with --data: it holds one
<set>.jsonl.xz a set (a line: id, url, html, gold), and the scorer's modules (data.py, metrics.py) in
{tools}, or in the folder that --tools names."""


@dataclass
class Score:
    """What one extractor has earned so far."""

    seconds: float = 0.0
    pages: int = 0
    failures: int = 0
    texts: dict[str, list[float]] = field(default_factory=dict)
    facts: dict[str, list[float]] = field(default_factory=dict)

    def text_of(self, name: str) -> float | None:
        """Return the mean of a set, if it has gold texts."""
        return statistics.mean(self.texts[name]) if self.texts.get(name) else None


def main() -> int:
    """Run the bench and print its tables."""
    chosen = _arguments()
    if not (chosen.tools / "metrics.py").is_file() or not any(chosen.data.glob("*.jsonl.xz")):
        print(_MISSING.format(data=chosen.data, tools=chosen.tools), file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    sys.path.insert(0, str(chosen.tools))
    sys.dont_write_bytecode = True
    data, metrics, news = (importlib.import_module(name) for name in ("data", "metrics", "score"))
    scores = {
        name: Score() for name in EXTRACTORS if not chosen.only or name.split()[0] in chosen.only.split(",")
    }
    for name in data.datasets(chosen.data):
        for count, record in enumerate(data.load(name, chosen.data)):
            if chosen.limit and count >= chosen.limit:
                break
            for extractor, score in scores.items():
                _score_page(score, EXTRACTORS[extractor][1], name, record, data.html_bytes(record), metrics)
            _progress(f"{name}: {count + 1}")
    _progress("")
    report = _report(scores, news.NEWS)
    print(_table(report))
    if chosen.json:
        chosen.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here, too")
    parser.add_argument("--only", help="first words of the extractors to run, joined by commas")
    parser.add_argument("--tools", type=Path, default=TOOLS, help="folder of data.py and metrics.py")
    parser.add_argument("--data", type=Path, default=TOOLS.parents[1] / "data" / "extraction" / "dev")
    return parser.parse_args()


def _score_page(  # noqa: PLR0913, PLR0917 - a page, a peer and what measures them
    score: Score, extractor: Extractor, name: str, record: dict[str, Any], html: bytes, metrics: Any
) -> None:
    begin = time.process_time()
    reading: Reading = {}
    try:
        reading = extractor(html, record["url"] or "")
    except Exception:  # noqa: BLE001 - whatever a peer raises counts as an empty answer
        score.failures += 1
    score.seconds += time.process_time() - begin
    score.pages += 1
    gold, text = record["gold"], reading.get("text") or ""
    if gold.get("text"):
        shown = metrics.add_title(gold["text"], text, reading.get("title"))
        score.texts.setdefault(name, []).append(metrics.page_text_scores(gold["text"], shown)["gf"])
    measures = {"title": metrics.title_ok, "author": metrics.author_scores, "date": metrics.date_scores}
    for fact, measure in measures.items():
        if gold.get(fact) and (result := measure(gold[fact], reading.get(fact))):
            score.facts.setdefault(fact, []).append(result[0])


def _report(scores: dict[str, Score], news: tuple[str, ...]) -> dict[str, Any]:
    installed = versions()
    report: dict[str, Any] = {}
    for name, score in scores.items():
        sets = {one: score.text_of(one) for one in score.texts}
        report[name] = {
            "version": installed[name],
            "news": statistics.mean(
                [value for one, value in sets.items() if one in news and value is not None] or [0]
            ),
            "all": statistics.mean([value for value in sets.values() if value is not None] or [0]),
            **{fact: statistics.mean(values) for fact, values in sorted(score.facts.items())},
            "pages": score.pages,
            "failures": score.failures,
            "pages_per_cpu_second": score.pages / score.seconds if score.seconds else 0.0,
            "sets": sets,
        }
    return report


def _table(report: dict[str, Any]) -> str:
    first = next(iter(report.values()))
    columns = ["news", "all", *sorted(set(first) & {"author", "date", "title"}), "pages_per_cpu_second"]
    lines = [
        f"{'':22}{'version':>10}" + "".join(f"{column.split('_')[0]:>9}" for column in columns) + "   speed"
    ]
    for name, row in report.items():
        speed = row["pages_per_cpu_second"] / (first["pages_per_cpu_second"] or 1)
        figures = "".join(
            f"{row[column]:>9.1f}" if column[:5] == "pages" else f"{row[column]:>9.4f}" for column in columns
        )
        lines.append(f"{name:22}{row['version']:>10}{figures}{speed:>7.2f}x")
    lines += ["", f"{'set':22}" + "".join(f"{name.split()[0]:>18}" for name in report)]
    for one in first["sets"]:
        lines.append(f"{one:22}" + "".join(f"{row['sets'].get(one) or 0:>18.4f}" for row in report.values()))
    return "\n".join(lines)


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
