"""One time limit over many steps."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from relire.fetching.errors import TooSlow

if TYPE_CHECKING:
    from collections.abc import Callable


class Deadline:
    """The moment at which everything has to be done."""

    def __init__(self, seconds: float, ticks: Callable[[], float] = time.monotonic) -> None:
        """Start the clock; `ticks` counts seconds and never goes back."""
        self.seconds = seconds
        self._ticks = ticks
        self._end = ticks() + seconds

    def remaining(self) -> float:
        """Give the seconds left, more than 0; raise `TooSlow` when there are none."""
        left = self._end - self._ticks()
        if left <= 0:
            raise TooSlow(self.seconds)
        return left
