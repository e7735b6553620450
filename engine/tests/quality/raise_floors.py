"""Raise the floors of `floors.json` to what the engine reaches now; refuse to lower any.

python engine/tests/quality/raise_floors.py

A page that is new, or has changed, gets the floor that it reaches. A known page that has fallen keeps its floor, is
named, and makes the exit status 1: mend the engine, or lower that floor by hand, with its `because`.
"""

from __future__ import annotations

import sys
from dataclasses import replace

from corpus import all_pages
from floors import FILE, Floor, dump, fallen, load, mean, measure


def main() -> int:
    """Measure, compare, write."""
    before = load(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    now = {page.name: measure(page) for page in all_pages()}
    falls = [name for name, floor in now.items() if name in before and fallen(floor, before[name])]
    for name in falls:
        print(f"{name}: {_told(before[name])} was reached, now {_told(now[name])}", file=sys.stderr)
    kept = {
        name: replace(floor, because=before[name].because) for name, floor in now.items() if name in before
    }
    floors = now | kept | {name: before[name] for name in falls}
    FILE.write_text(dump(floors), encoding="utf-8")
    print(f"{len(now)} pages, mean {mean(now):.4f}, {sum(floor.text == 1 for floor in now.values())} in full")
    return 1 if falls else 0


def _told(floor: Floor) -> str:
    return f"{floor.text:.3f}" + (f" (wrong: {', '.join(floor.wrong)})" if floor.wrong else "")


if __name__ == "__main__":
    sys.exit(main())
