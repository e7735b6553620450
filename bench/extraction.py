"""Article extraction: presscut beside its peers on pages with gold, quality and speed in one run.

    python bench/extraction.py [--only presscut,trafilatura_default] [--limit N] [--json FILE]
    python bench/extraction.py --peers-cache FILE      # peers that were run before are not run again
    python bench/extraction.py --predictions FILE --name "presscut (cross-validated)"
    python bench/extraction.py --last-check            # the domains that nothing was tuned on
    python bench/extraction.py --check-floors | --write-floors [--lower]

Every extractor reads a page before the next page comes, so that a busy machine slows all alike; what is counted is CPU
time, of the extractor's own process where it has one. Peers are modules of `bench/peers/`. A page that raises or takes
over 45 s counts as empty. Memory is that of a fresh process an extractor, after 500 pages.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from peers import OURS, load_all
from support import floors, gold, resident
from support.cached import Cache
from support.clock import run
from support.figures import Row
from support.folds import FOLDS, LAST_CHECK
from support.machine import machine
from support.predictions import Journal, Predictions, read_predictions
from support.reading import Peer
from support.report import Column, build, table
from support.scores import score

MEMORY_PAGES = 500


@dataclass(slots=True)
class Bench:
    """A run: what reads, what scores, and where results go."""

    peers: dict[str, Peer]
    metrics: Any
    cache: Cache
    journal: Journal
    columns: dict[str, Column] = field(default_factory=dict)

    def read(self, page: gold.Page) -> None:
        """Have every extractor read a page."""
        for module, peer in self.peers.items():
            column = self.columns.setdefault(module, Column(module, peer.name, peer.version, peer.how))
            known = None if module == OURS else self.cache.row(module, peer, page.id)
            column.cached += known is not None
            column.rows.append(known or self._row(module, peer, page))

    def _row(self, module: str, peer: Peer, page: gold.Page) -> Row:
        reading, seconds, failure = run(peer.read, page.html, page.url)
        self.journal.add(module, page.id, reading)
        scores = score(self.metrics, page.gold, reading)
        row = Row(page.id, page.dataset, page.language, scores, seconds, failure)
        if module != OURS:
            self.cache.add(module, peer, row)
        return row

    def read_predictions(self, name: str, predictions: Predictions, page: gold.Page) -> None:
        """Score what was read elsewhere, as one more column."""
        scores = score(self.metrics, page.gold, predictions.get(page.id, {}))
        column = self.columns.setdefault(
            name, Column("", name, "", "Readings made elsewhere, by models that never saw the page's domain.")
        )
        column.rows.append(Row(page.id, page.dataset, page.language, scores, None))

    def weigh(self, pages: list[tuple[bytes, str]]) -> None:
        """Measure the memory of every extractor."""
        for module, peer in self.peers.items():
            _progress(f"memory: {peer.name}")
            known = None if module == OURS else self.cache.resident(module, peer)
            found = known or resident.measure(module, pages)
            self.columns[module].resident = found
            if found and not known and module != OURS:
                self.cache.add_resident(module, peer, found)


def main() -> int:
    """Run the bench and print its tables."""
    chosen = _arguments()
    try:
        gold.check(chosen.data, chosen.tools)
    except gold.GoldMissing as missing:
        print(missing, file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    metrics, news = gold.load_scorer(chosen.tools)
    on_floors = chosen.check_floors or chosen.write_floors
    bench = Bench(
        load_all(OURS if on_floors else chosen.only),
        metrics,
        Cache(chosen.peers_cache),
        Journal(chosen.readings),
    )
    sample = _read_all(bench, chosen, step=floors.STEP if on_floors else 1)
    if not (chosen.no_memory or on_floors):
        bench.weigh(sample)
    _progress("")
    report = build(list(bench.columns.values()), metrics, news)
    report |= {"machine": machine(), "folds": _folds(chosen), "limit": chosen.limit}
    if on_floors:
        return _floors(report["extractors"][0]["sets"], chosen)
    print(table(report))
    if chosen.json:
        chosen.json.parent.mkdir(parents=True, exist_ok=True)
        chosen.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


def _read_all(bench: Bench, chosen: argparse.Namespace, step: int) -> list[tuple[bytes, str]]:
    """Read all pages; return those that memory is measured on, spread evenly."""
    given = [
        (name, read_predictions(path)) for path, name in zip(chosen.predictions, chosen.name, strict=True)
    ]
    sample: list[tuple[bytes, str]] = []
    for number, page in enumerate(gold.read_pages(chosen.data, _folds(chosen), chosen.limit, step)):
        bench.read(page)
        for name, predictions in given:
            bench.read_predictions(name, predictions, page)
        if number % 5 == 0 and len(sample) < MEMORY_PAGES:
            sample.append((page.html, page.url))
        _progress(f"{page.dataset}: {number + 1}")
    return sample


def _floors(sets: dict[str, dict[str, float]], chosen: argparse.Namespace) -> int:
    below = floors.fallen(sets, floors.read())
    for sentence in below:
        print(sentence, file=sys.stderr)
    if chosen.check_floors or (below and not chosen.lower):
        if below and chosen.write_floors:
            print("Nothing is written: --lower lowers these floors.", file=sys.stderr)
        return 1 if below else 0
    floors.write(floors.floors_of(sets))
    return 0


def _folds(chosen: argparse.Namespace) -> list[int]:
    if chosen.last_check:
        return [LAST_CHECK]
    first, _, last = chosen.folds.partition("-")
    return list(range(int(first), int(last or first) + 1))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", help="modules of bench/peers/, joined by commas")
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--folds", default=f"0-{FOLDS - 2}", help="folds of domains (default: %(default)s)")
    parser.add_argument("--last-check", action="store_true", help="only the fold kept for the last check")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here, too")
    parser.add_argument(
        "--peers-cache", type=Path, metavar="FILE", help="results of peers, read and added to"
    )
    parser.add_argument("--readings", type=Path, metavar="FOLDER", help="write what each extractor read")
    parser.add_argument("--predictions", type=Path, metavar="FILE", action="append", default=[])
    parser.add_argument(
        "--name", action="append", default=[], help="what to call the --predictions before it"
    )
    parser.add_argument("--no-memory", action="store_true", help="do not measure memory")
    parser.add_argument("--check-floors", action="store_true", help="fail where presscut is below its floors")
    parser.add_argument("--write-floors", action="store_true", help="raise the floors to what presscut does")
    parser.add_argument("--lower", action="store_true", help="with --write-floors: lower them, too")
    parser.add_argument("--data", type=Path, default=gold.PAGES, help="folder of the pages")
    parser.add_argument("--tools", type=Path, default=gold.TOOLS, help="folder of the scorer")
    chosen = parser.parse_args()
    if len(chosen.predictions) != len(chosen.name):
        parser.error("give a --name for each --predictions")
    return chosen


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
