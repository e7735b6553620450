"""Sweeps: small functions that look for work that is due, each at its own interval.

A queue forgets what a killed process held, and knows nothing of a next try. So what is to be done stands on
the row that the reader can see, and a sweep enqueues again whatever is due.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import close_old_connections, connection

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sweep:
    """A function that looks for due work, and how often it is called, in seconds."""

    name: str
    every: float
    run: Callable[[], object]


_sweeps: dict[str, Sweep] = {}


def register(name: str, *, every: float, run: Callable[[], object]) -> None:
    """Have `run` called every so many seconds by the worker; the same name again replaces it."""
    _sweeps[name] = Sweep(name, every, run)


def run_all() -> None:
    """Run every sweep once, now."""
    for sweep in _sweeps.values():
        _run(sweep)


def run_for_ever(stopped: threading.Event) -> None:
    """Run each sweep at once and then at its interval, until `stopped` is set."""
    due = dict.fromkeys(_sweeps, 0.0)
    while not stopped.is_set():
        close_old_connections()
        for name, sweep in _sweeps.items():
            if due[name] <= time.monotonic():
                _run(sweep)
                due[name] = time.monotonic() + sweep.every
        stopped.wait(max(0.2, min(due.values(), default=1.0) - time.monotonic()))
    connection.close()


def _run(sweep: Sweep) -> None:
    try:
        sweep.run()
    except Exception:  # one sweep that fails must not stop the others; it is told and tried again
        logger.exception("The sweep %s failed and will be tried again", sweep.name)
