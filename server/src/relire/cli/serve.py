"""`relire serve`: the web and the worker, under one command."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable

import click

from relire.cli.instance import Instance
from relire.cli.shell.refusals import Refusal
from relire.cli.shell.speaking import spoken
from relire.cli.supervising import WorkerProcess

THREADS = 64
"""Requests that a web process answers at a time. A thread is started when it is needed, and ended when it was idle:
a body that comes slowly holds one, and must not hold the last."""


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen at."
)
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Web processes.")
@click.pass_obj
def serve(instance: Instance, host: str, port: int, workers: int) -> None:
    """Serve the pages, the API and the worker.

    The database is brought up to date first. Ctrl-C, or SIGTERM, ends the job in hand and stops.

    \b
    Example:
        relire serve --port 8000
    """
    _ = spoken(instance.language)
    _refuse_a_taken_port(host, port, _)
    address = instance.serve_at(port=port)
    # A process of its own: what it loads is given back before the serving begins.
    prepared = subprocess.run([sys.executable, "-m", "relire", "prepare"], check=False)
    if prepared.returncode:
        sys.exit(prepared.returncode)
    command = [sys.executable, "-m", "relire", "worker", "--parent", str(os.getpid())]
    worker = WorkerProcess(command, _("The worker ended (status %d) and is started again."))
    click.echo(_("Relire answers at %s (Ctrl-C stops it).") % address)
    _serve(worker, host, port, workers)
    click.echo(_("Relire has stopped."))


def _serve(worker: WorkerProcess, host: str, port: int, workers: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    server = Granian(
        "relire.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=THREADS,
        backpressure=256,
        respawn_failed_workers=True,
        workers_kill_timeout=20,
        log_access=False,
        log_level=LogLevels.error,
        log_dictconfig=_quiet(),
    )
    server.on_startup(worker.start)
    server.on_shutdown(worker.stop)
    try:
        server.serve()
    finally:
        worker.stop()


def _refuse_a_taken_port(host: str, port: int, _: Callable[[str], str]) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Refusal(
                _(
                    "It cannot listen at %(place)s (%(reason)s). Stop what listens there, or choose another --port."
                )
                % {"place": f"{host}:{port}", "reason": error.strerror}
            ) from error


def _quiet() -> dict[str, object]:
    # Its warnings are advice on settings that were chosen; a worker that died is an error.
    return {
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
        "loggers": {"_granian": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
    }
