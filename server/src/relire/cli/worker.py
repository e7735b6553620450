"""`relire worker`: fetches and reads what is queued."""

from __future__ import annotations

import os
import threading
import time

import click

from relire.cli.instance import Instance


@click.command()
@click.option("--once", is_flag=True, help="Stop when nothing is due any more.")
@click.option("--parent", type=int, hidden=True, help="Stop when this process is gone.")
@click.pass_obj
def worker(instance: Instance, *, once: bool, parent: int | None) -> None:
    """Fetch and read what is queued.

    Ctrl-C, or SIGTERM, ends the job in hand and stops. `relire serve` runs one by itself; more of them may run beside it.

    \b
    Example:
        relire worker --once
    """
    instance.open(click.echo)
    from relire.jobs.worker import run_worker

    if parent:
        threading.Thread(target=_stop_without, args=(parent,), name="parent watch", daemon=True).start()
    run_worker(once=once)


def _stop_without(parent: int) -> None:
    """End at once when the serving process was killed: leases bring back what was in hand."""
    while os.getppid() == parent:
        time.sleep(2)
    os._exit(1)
