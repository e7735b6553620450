"""What hostile pages cost: CPU time and memory by size, for each of many shapes, with the limits as they come.

    python bench/hostile.py [--only "nesting,links"] [--megabytes 0.1,1,10] [--unlimited]

Each page is read in a process of its own. `growth` compares the largest two sizes that were read: 1 is linear, 2 is
quadratic. Ends with status 1 where a shape grows faster than 1.25, or takes more than 40 times its size and 100 MB.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from support.shapes import SHAPES

HOME = Path(__file__).resolve().parent
MEGABYTE = 1_000_000
STEEPEST = 1.25
TIMES, BESIDES = 40, 100 * MEGABYTE
LONGEST = 120
TOO_SHORT = 0.05
"""CPU seconds below which a growth says nothing."""

READ_ONE = """
import json, resource, sys, time
from presscut import ExtractionError, Options, extract
from support.shapes import SHAPES
shape, size, options = sys.argv[1], int(sys.argv[2]), Options(**json.loads(sys.argv[3]))
extract(b"<p>warm</p>")
extract(SHAPES[shape](2_000), options=options)
data = SHAPES[shape](size)
begun = time.process_time()
try:
    said = extract(data, options=options).kind
except ExtractionError as error:
    said = error.code
spent = time.process_time() - begun
high = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([said, len(data), spent, int(high.split()[1]) * 1024]))
"""
UNLIMITED = {"max_bytes": 10**9, "max_nodes": 10**9, "max_text": 10**9}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one page cost; `seconds` is infinite where there was no end to it."""

    said: str
    size: int
    seconds: float
    memory: int

    @property
    def is_heavy(self) -> bool:
        """Tell whether it took more memory than is promised."""
        return self.memory > TIMES * self.size + BESIDES


def measure(shape: str, size: int, options: dict[str, int]) -> Cost:
    """Read a page in a process of its own."""
    command = [sys.executable, "-c", READ_ONE, shape, str(size), json.dumps(options)]
    try:
        done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return Cost("no end", size, math.inf, 0)
    except subprocess.CalledProcessError as error:
        return Cost(error.stderr.strip().splitlines()[-1][:60] or "died", size, math.inf, 0)
    return Cost(*json.loads(done.stdout))


def growth(costs: list[Cost]) -> float | None:
    """Return the power of the size that the time grew with, between the largest two that were read."""
    read = [cost for cost in costs if not cost.said.endswith(("input", "large", "format"))][-2:]
    if len(read) < 2 or read[1].seconds < TOO_SHORT:
        return None
    if math.isinf(read[1].seconds):
        return math.inf
    return math.log(read[1].seconds / max(read[0].seconds, 1e-4)) / math.log(read[1].size / read[0].size)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", help="shapes, with commas between them")
    parser.add_argument("--megabytes", default="0.1,0.5,2,8,19.9")
    parser.add_argument("--unlimited", action="store_true", help="read everything, whatever it costs")
    chosen = parser.parse_args()
    sizes = [int(float(each) * MEGABYTE) for each in chosen.megabytes.split(",")]
    wanted = chosen.only.split(",") if chosen.only else list(SHAPES)
    failed = False
    print(f"{'shape':36}{'MB':>6}{'CPU s':>9}{'s/MB':>8}{'memory MB':>11}  outcome")
    for shape in wanted:
        costs = []
        for size in sizes:
            cost = measure(shape, size, UNLIMITED if chosen.unlimited else {})
            costs.append(cost)
            heavy = "  HEAVY" if cost.is_heavy else ""
            weight = (
                f"{cost.size / MEGABYTE:6.1f}{cost.seconds:9.2f}{cost.seconds / cost.size * MEGABYTE:8.2f}"
            )
            print(f"{shape:36}{weight}{cost.memory / MEGABYTE:11.0f}  {cost.said}{heavy}", flush=True)
            failed |= cost.is_heavy
        steep = growth(costs)
        if steep is not None:
            print(f"{shape:36}growth {steep:.2f}{'  STEEP' if steep > STEEPEST else ''}", flush=True)
            failed |= steep > STEEPEST
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
