"""How large presscut becomes: a fresh process that reads every page with gold, one at a time.

    python bench/memory.py [--limit N] [--data FOLDER]

Figures are megabytes (1,000,000 bytes) that were resident: what Python, the import and the first page take, then the
highest point after every doubling of their number, and the page that raised it most. Pages come over a pipe, so that the
process holds no more than one.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from support import gold
from support.folds import FOLDS, LAST_CHECK
from support.machine import machine

_CHILD = "--child"


def main() -> int:
    """Run the bench, or be the process that is measured."""
    if sys.argv[1:] == [_CHILD]:
        _read_pages()
        return 0
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--data", type=Path, default=gold.PAGES, metavar="FOLDER")
    chosen = parser.parse_args()
    if not any(chosen.data.glob("*.jsonl.xz")):
        print(f"No pages at {chosen.data}: give their folder with --data.", file=sys.stderr)
        return 2
    print(", ".join(machine().values()), flush=True)
    process = subprocess.Popen([sys.executable, __file__, _CHILD], stdin=subprocess.PIPE)
    assert process.stdin is not None
    with process.stdin as pipe:
        for page in gold.read_pages(
            chosen.data, [fold for fold in range(FOLDS) if fold != LAST_CHECK], chosen.limit
        ):
            pickle.dump((page.id, page.html, page.url), pipe)
    return process.wait()


def _read_pages() -> None:
    _print("Python", "VmRSS")
    from presscut import ExtractionError, extract  # noqa: PLC0415 - its cost is what is measured

    _print("import", "VmRSS")
    worst = (0.0, "")
    pages = _pages()
    for number, (name, html, url) in enumerate(pages, 1):
        before = _megabytes("VmHWM")
        with contextlib.suppress(ExtractionError):
            extract(html, url=url)
        if number == 1:
            _print("first page", "VmRSS")
        elif number & (number - 1) == 0:
            _print(f"{number} pages", "VmHWM")
        if number > 1:
            worst = max(worst, (_megabytes("VmHWM") - before, f"{name}, {len(html) / 1e6:.1f} MB"))
    _print("all pages", "VmHWM")
    _print("at the end", "VmRSS")
    print(f"the page that raised it most: {worst[1]}, by {worst[0]:.1f} MB")


def _pages() -> Iterator[tuple[str, bytes, str]]:
    with contextlib.suppress(EOFError):
        while True:
            yield pickle.load(sys.stdin.buffer)


def _print(name: str, what: str) -> None:
    print(f"{name:16}{_megabytes(what):>8.1f} MB {'at its highest' if what == 'VmHWM' else ''}", flush=True)


def _megabytes(what: str) -> float:
    status = Path(f"/proc/{os.getpid()}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) * 1024 / 1e6 for line in status.splitlines() if line.startswith(what))


if __name__ == "__main__":
    sys.exit(main())
