"""Many files, read by several processes: the lines come in the order of the files, whoever was first."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import resource_tracker

from presscut.shell.arguments import How
from presscut.shell.reading import failure, line_of

Line = tuple[str, bool]
"""The line of a file, and whether the file was read."""

_BATCH = 8
_AHEAD = 4
"""Batches that wait for each process: so the lines of a slow file's followers are few."""


def lines_of(names: Iterable[str], how: How, jobs: int) -> Iterator[Line]:
    """Yield the line of each file, in order, reading with `jobs` processes (one: with none but this).

    A file that ends its process (there is no guarding against every bug of a library in C) gives a line with
    the error `crashed`, and costs no other file its line.
    """
    if jobs == 1:
        yield from (line_of(name, how) for name in names)
        return
    rest = iter(names)
    while True:
        unread = yield from _until_broken(rest, how, jobs)
        if not unread:
            return
        for name in unread:
            yield _alone(name, how)


def _until_broken(names: Iterator[str], how: How, jobs: int) -> Generator[Line, None, list[str]]:
    """Yield lines; return the files that were under way when a process ended, none when all are read."""
    waiting: deque[tuple[list[str], Future[list[Line]]]] = deque()
    with _pool(jobs) as pool:
        try:
            while True:
                while len(waiting) < _AHEAD * jobs and (batch := list(islice(names, _BATCH))):
                    waiting.append((batch, _submit(pool, batch, how)))
                if not waiting:
                    return []
                yield from waiting[0][1].result()
                waiting.popleft()
        except BrokenProcessPool:
            return [name for batch, _ in waiting for name in batch]
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _alone(name: str, how: How) -> Line:
    with _pool(1) as pool:
        try:
            return _submit(pool, [name], how).result()[0]
        except BrokenProcessPool:
            return failure(name, "crashed", "Reading it ended the process that read it."), False


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Return a pool of spawned processes: the one way that every system has, and that is safe beside threads."""
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))


def _submit(pool: ProcessPoolExecutor, names: list[str], how: How) -> Future[list[Line]]:
    """Have files read, by a process that leaves Ctrl-C to this one, which ends it.

    The pool starts a process when there is work for it. A signal that is blocked at that moment is blocked in the
    process from its first; here it is heard as soon as it is blocked no longer.
    """
    if sys.platform == "win32":
        return pool.submit(_read, names, how)
    resource_tracker.ensure_running()  # which would end the blocking, if the pool had to start it
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return pool.submit(_read, names, how)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _read(names: list[str], how: How) -> list[Line]:
    return [line_of(name, how) for name in names]
