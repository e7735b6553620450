"""How far it is, for a person who may be looking."""

from __future__ import annotations

from typing import IO


class Progress:
    """A count on standard error, if that is a terminal."""

    def __init__(self, stream: IO[str]) -> None:
        """Take the stream to write to."""
        self._stream = stream if stream.isatty() else None
        self._read = 0
        self.failed = 0

    def step(self, *, ok: bool) -> None:
        """Count one more file."""
        self._read += 1
        self.failed += not ok
        if self._stream:
            self._stream.write(f"\r{self._read} read, {self.failed} failed")
            self._stream.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._stream and self._read:
            self._stream.write("\n")
