"""Title, authors and day of publication: exact answers of presscut on pages whose facts are known.

    python bench/metadata.py [--worst N --field title|author|date] [--limit N] [--last-check] [--data FOLDER]

A fact is right when the scorer calls it exact. Pages of the last check's domains are left out, unless `--last-check`
asks for them alone. `--worst` lists wrong answers: what was expected, what was said, and where that stood. Speed is
that of reading the facts alone (`read_facts` and `complete`).
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import sys
import time
import warnings
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import presscut

sys.path.insert(0, str(Path(__file__).parent))
from support import gold
from support.folds import FOLDS, LAST_CHECK

_PROVENANCE = {"title": "title", "author": "authors", "date": "published"}
_MEASURES = {"title": "title_ok", "author": "author_scores", "date": "date_scores"}


@dataclass
class Tally:
    """What was right, by fact and set; what was wrong, by fact; what it took."""

    right: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    wrong: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    pages: int = 0
    seconds: float = 0.0


def main() -> int:
    """Run the bench and print its table."""
    chosen = _arguments()
    try:
        gold.check(chosen.data, chosen.tools)
    except gold.GoldMissing as missing:
        print(missing, file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    metrics, _ = gold.load_scorer(chosen.tools)
    tally = Tally()
    _time_the_stage(tally)
    folds = {LAST_CHECK} if chosen.last_check else set(range(FOLDS)) - {LAST_CHECK}
    for page in gold.read_pages(chosen.data, folds, chosen.limit):
        if any(page.gold.get(name) for name in _MEASURES):
            _score(tally, page, metrics)
    print(_table(tally))
    for line in tally.wrong[chosen.field][: chosen.worst]:
        print(line)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list so many wrong answers")
    parser.add_argument("--field", choices=_MEASURES, default="author", help="of which fact")
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--last-check", action="store_true", help="the pages that nothing is tuned on, alone")
    parser.add_argument("--tools", type=Path, default=gold.TOOLS, help="folder of the scorer's modules")
    parser.add_argument("--data", type=Path, default=gold.PAGES, help="folder of the pages")
    return parser.parse_args()


def _time_the_stage(tally: Tally) -> None:
    """Count the CPU time of the two functions of the pipeline that read facts."""
    pipeline = importlib.import_module("presscut.stages")
    for name in ("read_facts", "complete"):
        setattr(pipeline, name, _timed(getattr(pipeline, name), tally))


def _timed(stage: Callable[..., Any], tally: Tally) -> Callable[..., Any]:
    def measured(*arguments: Any) -> Any:
        begin = time.process_time()
        try:
            return stage(*arguments)
        finally:
            tally.seconds += time.process_time() - begin

    return measured


def _score(tally: Tally, page: gold.Page, metrics: Any) -> None:
    tally.pages += 1
    try:
        article = presscut.extract(page.html, url=page.url or None)
    except presscut.ExtractionError:
        article = presscut.Article()
    answers = {
        "title": article.title,
        "author": "; ".join(author.name for author in article.authors) or None,
        "date": article.published,
    }
    for name, answer in answers.items():
        expected = page.gold.get(name)
        if not expected or not (scores := getattr(metrics, _MEASURES[name])(expected, answer)):
            continue
        tally.right[name, page.dataset].append(scores[0])
        tally.right[name, "all"].append(scores[0])
        if not scores[0]:
            where = article.provenance.get(_PROVENANCE[name], "-")
            tally.wrong[name].append(f"{page.id}: {expected!r} / {answer!r} ({where})")


def _table(tally: Tally) -> str:
    sets = sorted({name for _, name in tally.right}, key=lambda name: (name == "all", name))
    lines = [f"{'':22}" + "".join(f"{fact:>16}" for fact in _MEASURES)]
    for name in sets:
        cells = [tally.right.get((fact, name), []) for fact in _MEASURES]
        shown = [f"{statistics.mean(cell):.4f} {len(cell):>5}" if cell else "" for cell in cells]
        lines.append(f"{name:22}" + "".join(f"{cell:>16}" for cell in shown))
    each = 1000 * tally.seconds / (tally.pages or 1)
    lines.append(f"{tally.pages} pages; reading the facts took {each:.2f} ms of CPU a page")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
