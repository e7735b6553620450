"""The choice among what several sources say: every nominee has signs, every sign a weight, the heaviest wins.

The weights stand in `weights`, trained on pages whose facts are known; what no page had weighs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import fsum
from typing import Any

_LEAST = float("-inf")


@dataclass(slots=True)
class Nominee:
    """One value that could be the fact, the source it is named after, and what speaks for and against it."""

    value: Any
    where: str
    signs: set[str] = field(default_factory=set)


def elect(nominees: Iterable[Nominee], weights: Mapping[str, float], *, doubt: bool = True) -> Nominee | None:
    """Return the nominee whose signs weigh most, the first of equals; with `doubt` None where `nobody` weighs more."""
    best, most = None, weights.get("nobody", _LEAST) if doubt else _LEAST
    for nominee in nominees:
        # fsum: the same whatever the order of a set, which differs from one process to the next
        weight = fsum(weights.get(sign, 0.0) for sign in nominee.signs)
        if weight > most:
            best, most = nominee, weight
    return best


def step(value: float, steps: tuple[tuple[float, str], ...], beyond: str) -> str:
    """Return the name of the first step that `value` does not go over, `beyond` where it goes over all."""
    return next((name for most, name in steps if value <= most), beyond)
