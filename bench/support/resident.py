"""Memory of one extractor: a fresh process that reads pages one after the other, and says how large it became.

    cd bench; python -m support.resident MODULE < frames

A frame is a pickled `(html, url)`, as `measure` sends them, so that the process never holds more than one page.
"""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from peers import load

HOME = Path(__file__).resolve().parents[1]


def measure(module: str, pages: Iterable[tuple[bytes, str]]) -> dict[str, float] | None:
    """Return `peak_mb` (resident, at its highest) of a fresh process, and of one in Python `import_ms` (CPU).

    None where the process failed.
    """
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "support.resident", module],
        cwd=HOME,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError), process.stdin as pipe:
        for page in pages:
            pickle.dump(page, pipe)
    assert process.stdout is not None
    said = process.stdout.read()
    if process.wait():
        return None
    found: dict[str, float] = json.loads(said)
    return found


def main(module: str) -> None:
    """Read pages from standard input and print what they cost."""
    before = time.process_time()
    read = load(module).read
    imported = time.process_time() - before
    with contextlib.suppress(EOFError):
        while True:
            html, url = pickle.load(sys.stdin.buffer)
            with contextlib.suppress(Exception):
                read(html, url)
    elsewhere = getattr(read, "pid", None)
    found = {"peak_mb": _peak_kb(elsewhere or os.getpid()) / 1024}
    print(json.dumps(found if elsewhere else found | {"import_ms": 1000 * imported}))


def _peak_kb(pid: int) -> int:
    # Not getrusage: its maximum begins with the size of the process that started this one.
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


if __name__ == "__main__":
    main(sys.argv[1])
