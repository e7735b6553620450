"""The worker process: runs what is queued, and the sweeps beside it."""

from __future__ import annotations

import signal
import threading

from django.db import connection
from django_tasks.utils import get_random_id
from django_tasks_db.management.commands.db_worker import Worker

from relire.jobs import sweeps

POLL_SECONDS = 0.5
"""How long a fresh job waits at most until the worker sees it."""


THREADS = 4
"""Jobs that run at the same time: a publisher that is slow to answer holds up only one of them."""


def run_worker(*, once: bool = False) -> None:
    """Work until a signal says stop (SIGTERM ends the jobs in hand), or, with `once`, until nothing is due."""
    if once:
        sweeps.run_all()
        _worker(batch=True).run()
        return
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    workers = [_worker() for _ in range(THREADS)]
    threads = [threading.Thread(target=_run, args=(worker, stopped), name="worker") for worker in workers]
    threads.append(threading.Thread(target=sweeps.run_for_ever, args=(stopped,), name="sweeps"))
    for thread in threads:
        thread.start()
    stopped.wait()
    for worker in workers:
        worker.running = False
    for thread in threads:
        thread.join()


def _run(worker: Worker, stopped: threading.Event) -> None:
    """Run a worker; should it fail as a whole (the database went away), the process ends, to be started again."""
    try:
        worker.run()
    finally:
        stopped.set()
        connection.close()


def _worker(*, batch: bool = False) -> Worker:
    return Worker(
        queue_names=["*"],
        interval=POLL_SECONDS,
        batch=batch,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_id(),
        excluded_queue_names=[],
    )
