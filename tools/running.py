"""A Relire of one's own, running: server and worker, and a small site beside it whose pages can be kept.

It is what the browser's tests and the screenshots drive. Everything is in a temporary folder and ends with it.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SAMPLE_SITE = Path(__file__).with_name("sample_site")
_PATIENCE = 90.0  # seconds that a busy machine may take to start


class NotRunning(Exception):
    """The server did not come up; the message holds what it wrote."""


@dataclass(frozen=True)
class Running:
    """A Relire that answers: its address, the one-time link of its first start, and the site beside it."""

    address: str
    setup_link: str
    site: str


@contextmanager
def running(data: Path, environment: Mapping[str, str] | None = None) -> Iterator[Running]:
    """Start a Relire whose data is in `data` and a site to keep pages of; stop both at the end.

    Raises:
        NotRunning: it did not come up.
    """
    port = _free_port()
    with _site() as site:
        own = {
            **(os.environ if environment is None else environment),
            "RELIRE_DATA": str(data),
            "RELIRE_PUBLIC_URL": f"http://localhost:{port}",
            "RELIRE_ALLOW_PRIVATE_HOSTS": site.removeprefix("http://"),
        }
        with _serving(own, port, data.with_name(f"{data.name}.log")) as log:
            found = re.search(r"http://\S+/welcome/\S+/", log.read_text())
            yield Running(f"http://localhost:{port}", found.group() if found else "", site)


@contextmanager
def _serving(environment: Mapping[str, str], port: int, log: Path) -> Iterator[Path]:
    command = [sys.executable, "-m", "relire", "serve", "--port", str(port)]
    with log.open("wb") as file:
        process = subprocess.Popen(command, env=environment, stdout=file, stderr=file)  # noqa: S603 - our own
    try:
        _wait(port, process, log)
        yield log
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


def _wait(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            urllib.request.urlopen(f"http://localhost:{port}/healthz", timeout=5).close()
        except (urllib.error.URLError, ConnectionError) as error:
            if process.poll() is not None or time.monotonic() > deadline:
                raise NotRunning(log.read_text()) from error
            time.sleep(0.1)
        else:
            return


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


@contextmanager
def _site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(SAMPLE_SITE)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
