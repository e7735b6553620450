"""The road of an article, timed from outside: from the start of `relire serve` to reading, listing and searching.

    python bench/road.py [--articles 10000] [--requests 300] [--json FILE]

Starts a Relire of its own on a free port of this machine, in a data folder that is removed afterwards. Prints
the time to the first page after the start, the memory when idle (resident and proportional, all processes),
keeps a second through the API with content given (acknowledged, and read), and p50 and p99 in milliseconds of
list, read and search over HTTP with that many articles. Articles are synthetic, of a median of 450 words in
French and English; words are drawn as rank-frequency laws have them, so that searches meet rare and frequent ones.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import itertools
import json
import os
import random
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

from support.synthetic import Corpus

KEEPERS = 4
"""Connections that keep at the same time."""


class Relire:
    """A served Relire, seen from outside."""

    def __init__(self, data: Path) -> None:
        """Take the data folder."""
        self.port = _free_port()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("RELIRE_")},
            "RELIRE_DATA": str(data),
            "RELIRE_PUBLIC_URL": f"http://localhost:{self.port}",
        }

    def run(self, *arguments: str, typed: str = "") -> str:
        """Run a command of Relire and return what it printed."""
        command = [sys.executable, "-m", "relire", *arguments]
        done = subprocess.run(
            command, env=self.environment, input=typed, capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"relire {' '.join(arguments)} failed:\n{done.stderr}")
        return done.stdout.strip()

    @contextlib.contextmanager
    def serving(self) -> Iterator[tuple[float, int]]:
        """Serve while the block runs; give the seconds to the first page, and the process id."""
        command = [sys.executable, "-m", "relire", "serve", "--port", str(self.port)]
        begun = time.monotonic()
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL)
        try:
            yield self._first_page(begun, process), process.pid
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(90)

    def _first_page(self, begun: float, process: subprocess.Popen[bytes]) -> float:
        while process.poll() is None:
            with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=30) as answer:
                    answer.read()
                return time.monotonic() - begun
            time.sleep(0.01)
        sys.exit("relire serve ended before it answered")


class Connection:
    """One kept-alive connection with a token."""

    def __init__(self, port: int, token: str) -> None:
        """Take where and as whom."""
        self.http = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def ask(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        """Ask, and return the JSON that was answered."""
        self.http.request(method, path, json.dumps(body) if body is not None else None, self.headers)
        answer = self.http.getresponse()
        text = answer.read()
        if answer.status >= 400:
            sys.exit(f"{method} {path} answered {answer.status}: {text[:300]!r}")
        answered: dict[str, Any] = json.loads(text)
        return answered


def main() -> None:
    """Run the bench."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--requests", type=int, default=300)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="relire-road-") as folder:
        figures = _measure(Relire(Path(folder) / "data"), arguments.articles, arguments.requests)
    for name, value in figures.items():
        print(f"{name:34} {value}")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def _measure(relire: Relire, articles: int, requests: int) -> dict[str, object]:
    figures: dict[str, object] = {"articles": articles, "python": sys.version.split()[0]}
    with relire.serving() as (first, _):
        figures["first start to first page, s"] = round(first, 2)
    password = relire.environment["RELIRE_DATA"] + "-password"
    Path(password).write_text("benches are for sitting on", encoding="utf-8")
    relire.run("member", "add", "bench", "--password-file", password)
    token = relire.run("token", "new", "bench")
    with relire.serving() as (again, pid):
        figures["next start to first page, s"] = round(again, 2)
        time.sleep(3)
        figures["idle memory, MB (RSS)"], figures["idle memory, MB (PSS)"] = _memory(pid)
        figures |= _keep(relire.port, token, articles)
        figures |= _ask(Connection(relire.port, token), requests)
        figures["memory afterwards, MB (RSS)"], figures["memory afterwards, MB (PSS)"] = _memory(pid)
    return figures


def _keep(port: int, token: str, articles: int) -> dict[str, object]:
    corpus = Corpus(seed=7)
    given = [
        {"url": f"https://gazette.example/{n}", "content": corpus.page(n), "content_type": "text/html"}
        for n in range(articles)
    ]
    begun = time.monotonic()

    def keep_every(start: int) -> list[float]:
        connection = Connection(port, token)
        took = []
        for body in given[start::KEEPERS]:
            before = time.perf_counter()
            connection.ask("POST", "/api/v1/keeps", body)
            took.append(time.perf_counter() - before)
            if start == 0:
                _progress("kept", len(took) * KEEPERS, articles)
        return took

    with ThreadPoolExecutor(KEEPERS) as pool:
        took = [seconds for part in pool.map(keep_every, range(KEEPERS)) for seconds in part]
    acknowledged = time.monotonic() - begun
    connection = Connection(port, token)
    while _unread_of_the_last(connection):
        _progress("read", articles - len(_waiting(connection)), articles)
        time.sleep(0.5)
    while _waiting(connection):
        time.sleep(0.5)
    _progress("read", articles, articles, end="\n")
    return {
        "keeps a second, acknowledged": round(articles / acknowledged, 1),
        "keeps a second, read and findable": round(articles / (time.monotonic() - begun), 1),
        **_percentiles("keep", took),
    }


def _unread_of_the_last(connection: Connection) -> int:
    """Return how many of the last hundred keeps wait for their work; the queue is first in, first out."""
    return sum(row["work"] != "ready" for row in connection.ask("GET", "/api/v1/keeps?limit=100")["keeps"])


def _all(connection: Connection) -> Iterator[dict[str, Any]]:
    """Return every keep, page by page."""
    after = ""
    while True:
        listed = connection.ask("GET", f"/api/v1/keeps?limit=100{after}")
        yield from listed["keeps"]
        if not listed["next"]:
            return
        after = f"&before={listed['next']}"


def _waiting(connection: Connection) -> list[object]:
    return [row["id"] for row in _all(connection) if row["work"] != "ready"]


def _ask(connection: Connection, requests: int) -> dict[str, object]:
    chance = random.Random(11)
    corpus = Corpus(seed=7)
    ids = [row["id"] for row in itertools.islice(_all(connection), 1000)]
    questions: dict[str, Callable[[], str]] = {
        "list": lambda: "/api/v1/keeps?limit=50",
        "read": lambda: f"/api/v1/keeps/{chance.choice(ids)}",
        "search, frequent word": lambda: f"/api/v1/search?q={quote(corpus.word(chance.randrange(5, 50)))}",
        "search, medium word": lambda: f"/api/v1/search?q={quote(corpus.word(chance.randrange(500, 2000)))}",
        "search, relevance, frequent word": lambda: (
            f"/api/v1/search?order=relevance&q={quote(corpus.word(chance.randrange(5, 50)))}"
        ),
    }
    figures: dict[str, object] = {}
    for name, question in questions.items():
        took = []
        for n in range(requests + 10):
            path = question()
            before = time.perf_counter()
            connection.ask("GET", path)
            if n >= 10:
                took.append(time.perf_counter() - before)
        figures |= _percentiles(name, took)
    return figures


def _percentiles(name: str, took: list[float]) -> dict[str, object]:
    cuts = statistics.quantiles(took, n=100)
    return {f"{name}, ms p50": round(1000 * cuts[49], 1), f"{name}, ms p99": round(1000 * cuts[98], 1)}


def _memory(pid: int) -> tuple[float, float]:
    """Return the resident and the proportional memory of a process and all below it, in MB."""
    resident = proportional = 0
    for process in _family(pid):
        with contextlib.suppress(OSError):
            lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
            sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:] if line.endswith("kB")}
            resident += sizes["Rss"]
            proportional += sizes["Pss"]
    return round(resident / 1024, 1), round(proportional / 1024, 1)


def _family(pid: int) -> list[int]:
    below: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        below += [int(child) for child in (task / "children").read_text(encoding="ascii").split()]
    return [pid, *(process for child in below for process in _family(child))]


def _progress(what: str, done: int, of: int, end: str = "") -> None:
    if sys.stderr.isatty():
        print(f"\r{what} {min(done, of)} of {of}  ", end=end, file=sys.stderr, flush=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
