"""Running an extractor on a page: how long it took, and an end to it."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from turbohtml import parse

from support.reading import Read, Reading

PATIENCE = 45
"""Seconds after which a page counts as empty."""


class TooLate(BaseException):
    """The extractor took too long; no `except Exception` of its own may swallow this."""


def run(read: Read, html: bytes, url: str) -> tuple[dict[str, str | None], float, str | None]:
    """Return what was read, the CPU seconds, and why there is nothing where the extractor failed."""
    before = time.process_time()
    begun = time.monotonic()
    reading, failure = Reading(), None
    try:
        with _deadline():
            reading = read(html, url)
    except TooLate:
        failure = f"took over {PATIENCE} s"
    except Exception as error:  # noqa: BLE001 - whatever an extractor raises is its answer
        failure = f"{type(error).__name__}: {error}"[:200]
    spent = time.process_time() - before
    if time.monotonic() - begun > PATIENCE:  # code in C hears the alarm only when it is back
        reading, failure = Reading(), f"took over {PATIENCE} s"
    return _compared(reading), spent if reading.seconds is None else reading.seconds, failure


def _compared(reading: Reading) -> dict[str, str | None]:
    """Return title, text, author and date; HTML is rendered as plain text, a block a line."""
    text = parse(reading.html).to_text() if reading.text is None and reading.html else reading.text
    return {"title": reading.title, "text": text, "author": reading.author, "date": reading.date}


@contextmanager
def _deadline() -> Iterator[None]:
    def late(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise TooLate

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
