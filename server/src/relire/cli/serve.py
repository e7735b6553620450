"""`relire serve`: the web and the worker, under one command."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import click

from relire.cli.instance import Instance
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
    _refuse_a_taken_port(host, port)
    address = instance.serve_at(port=port)
    # A process of its own: what it loads is given back before the serving begins.
    prepared = subprocess.run([sys.executable, "-m", "relire", "prepare"], check=False)
    if prepared.returncode:
        sys.exit(prepared.returncode)
    _serve(address, host, port, workers)


def _serve(address: str, host: str, port: int, workers: int) -> None:
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
        log_level=LogLevels.warning,
        log_dictconfig=_quiet(),
    )
    worker = WorkerProcess([sys.executable, "-m", "relire", "worker", "--parent", str(os.getpid())])
    server.on_startup(worker.start)
    server.on_shutdown(worker.stop)
    click.echo(f"Relire answers at {address} (Ctrl-C stops it).")
    try:
        server.serve()
    finally:
        worker.stop()
    click.echo("Relire has stopped.")


def _refuse_a_taken_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise click.ClickException(
                f"cannot listen at {host}:{port} ({error.strerror}). Stop what listens there, or choose another --port."
            ) from error


def _quiet() -> dict[str, object]:
    return {
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
        "loggers": {"_granian": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
    }
