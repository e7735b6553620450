"""Keeping a worker process alive beside the web, and ending it with it."""

from __future__ import annotations

import subprocess
import threading
import time

import click

PATIENCE = 40
"""Seconds that a worker may take to end the job in hand: a fetch has 30."""

PAUSE = 2
"""Seconds before a worker that died is started again."""


class WorkerProcess:
    """A worker that is started again when it dies, until it is told to stop."""

    def __init__(self, command: list[str], died: str) -> None:
        """Take the command line of the worker, and the sentence for its death, `%d` for the exit status."""
        self._died = died
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()

    def start(self) -> None:
        """Start the worker and watch over it."""
        self._process = subprocess.Popen(self._command)  # noqa: S603 - our own command
        threading.Thread(target=self._watch, name="worker watch", daemon=True).start()

    def stop(self) -> None:
        """Have the worker end its job and stop; kill it when it takes too long. A second call does nothing."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        process = self._process
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()

    def _watch(self) -> None:
        while self._process is not None:
            status = self._process.wait()
            if self._stopping.is_set():
                return
            click.echo(self._died % status, err=True)
            time.sleep(PAUSE)
            if self._stopping.is_set():
                return
            self._process = subprocess.Popen(self._command)  # noqa: S603 - our own command
