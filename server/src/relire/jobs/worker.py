"""The worker process: runs what is queued, and the sweeps beside it."""

from __future__ import annotations

import threading

from django_tasks.utils import get_random_id
from django_tasks_db.management.commands.db_worker import Worker

from relire.jobs import sweeps

POLL_SECONDS = 0.5
"""How long a fresh job waits at most until the worker sees it."""


def run_worker(*, once: bool = False) -> None:
    """Work until a signal says stop (SIGTERM finishes the job in hand), or, with `once`, until nothing is due."""
    stopped = threading.Event()
    worker = Worker(
        queue_names=["*"],
        interval=POLL_SECONDS,
        batch=once,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_id(),
        excluded_queue_names=[],
    )
    if once:
        sweeps.run_all()
        worker.run()
        return
    worker.configure_signals()
    sweeper = threading.Thread(target=sweeps.run_for_ever, args=(stopped,), name="sweeps", daemon=True)
    sweeper.start()
    try:
        worker.run()
    finally:
        stopped.set()
