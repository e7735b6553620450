"""Which kind presscut takes each page with gold for, and whether it knows a site's furniture by its words.

    python bench/kinds.py [--limit N] [--data FOLDER] [--wrong]

Kinds: for each kind that a set gives its pages, how many presscut takes for what. Furniture: of the lines of under 80
code points of an article's page that `kind_of_line` flags, how many stand in the gold text (as a line, or as five words
or more), and how much of what is outside the gold text is flagged. CPU time is of `kind_of_line` alone, over every line.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from presscut import ExtractionError, Options, extract
from presscut.wire.furniture import kind_of_line
from support import gold
from support.folds import FOLDS, LAST_CHECK

_WORD = re.compile(r"\w+")
_NEWS = frozenset({"news", "article", "blog"})
_FEWEST_WORDS = 5
_SHOWN = 80
"""Code points of a block that a verdict shows."""

_WHY = Options(why=True)


def main() -> int:
    """Read the pages and print both tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--data", type=Path, default=gold.PAGES, metavar="FOLDER")
    parser.add_argument(
        "--wrong", action="store_true", help="list the articles that are taken for something else"
    )
    chosen = parser.parse_args()
    if not any(chosen.data.glob("*.jsonl.xz")):
        print(f"No pages at {chosen.data}: give their folder with --data.", file=sys.stderr)
        return 2
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    furniture = _Furniture()
    folds = [fold for fold in range(FOLDS) if fold != LAST_CHECK]
    for page in gold.read_pages(chosen.data, folds, chosen.limit):
        try:
            article = extract(page.html, url=page.url or None, options=_WHY)
        except ExtractionError:
            continue
        kinds[page.kind or "?"][article.kind] += 1
        if chosen.wrong and page.kind in _NEWS and article.kind != "article":
            print(page.id, article.kind, article.word_count, page.url)
        if page.kind in _NEWS:
            furniture.count(
                page.gold.get("text") or "", [verdict.text for verdict in article.why], page.language or "?"
            )
    for kind, found in sorted(kinds.items()):
        print(f"{kind:14}{found.total():6}  " + ", ".join(f"{name} {n}" for name, n in found.most_common()))
    furniture.report()
    return 0


class _Furniture:
    def __init__(self) -> None:
        self.flagged: Counter[str] = Counter()
        self.in_gold: Counter[str] = Counter()
        self.outside: Counter[str] = Counter()
        self.seconds = 0.0
        self.lines = 0

    def count(self, text: str, lines: list[str], language: str) -> None:
        """Count the lines of one page; those that a verdict does not show whole are left out."""
        own = {_plain(line) for line in text.split("\n")}
        words = f" {_plain(text)} "
        for line in lines:
            if len(line) >= _SHOWN:
                continue
            plain = _plain(line)
            in_gold = plain in own or (plain.count(" ") >= _FEWEST_WORDS - 1 and f" {plain} " in words)
            before = time.process_time()
            kind = kind_of_line(line)
            self.seconds += time.process_time() - before
            self.lines += 1
            self.outside[language] += not in_gold
            if kind:
                self.flagged[language] += 1
                self.in_gold[language] += in_gold

    def report(self) -> None:
        """Print the counts by language."""
        for language, flagged in self.flagged.most_common():
            share = flagged / max(1, self.outside[language])
            print(
                f"{language:4} flagged {flagged:6}, in gold {self.in_gold[language]:4}, of what is outside {share:.1%}"
            )
        flagged, wrong = self.flagged.total(), self.in_gold.total()
        print(
            f"all: {flagged} flagged, {wrong} in gold ({wrong / max(1, flagged):.2%}); "
            f"{self.seconds / max(1, self.lines) * 1e6:.2f} µs a line"
        )


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


if __name__ == "__main__":
    sys.exit(main())
