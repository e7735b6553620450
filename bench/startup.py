"""How soon presscut reads: its import, its first page, its command, each in fresh processes.

    python bench/startup.py [--times N]

Figures are medians, in milliseconds of CPU (user and system) and of the clock, less what a bare Python takes. Modules
are compiled beforehand, as an installation leaves them.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from support.machine import machine
from support.synthetic import Corpus

_READ = "from pathlib import Path; from presscut import extract; extract(Path({path!r}).read_bytes())"


class Cost(NamedTuple):
    """Milliseconds of CPU and of the clock."""

    cpu: float
    clock: float


def main() -> int:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=20, help="processes a figure (20)")
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(Corpus(1).page(1), encoding="utf-8")
        commands = {
            "import turbohtml": ["-c", "import turbohtml"],
            "import presscut": ["-c", "import presscut"],
            "import, and read one page": ["-c", _READ.format(path=str(page))],
            "presscut page.html": ["-m", "presscut", str(page)],
        }
        print(", ".join(machine().values()))
        print(f"{'':28}{'CPU ms':>8}{'clock ms':>10}   (median of {times}, less a bare Python)")
        bare = _median(["-c", "pass"], times)
        for name, command in commands.items():
            cost = _median(command, times)
            print(f"{name:28}{cost.cpu - bare.cpu:>8.1f}{cost.clock - bare.clock:>10.1f}")
    return 0


def _median(command: list[str], times: int) -> Cost:
    _run(command)
    runs = [_run(command) for _ in range(times)]
    return Cost(*(statistics.median(column) for column in zip(*runs, strict=True)))


def _run(command: list[str]) -> Cost:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run([sys.executable, *command], check=True, env=environment, stdout=subprocess.DEVNULL)
    clock, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(1000 * cpu, 1000 * clock)


if __name__ == "__main__":
    sys.exit(main())
