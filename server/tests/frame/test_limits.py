"""The reference of limits says what the code stops at."""

import importlib
import re
from datetime import timedelta
from functools import reduce
from pathlib import Path
from typing import Any

import pytest

from presscut import Options

PAGE = Path(__file__).resolve().parents[3] / "docs/reference/limits.md"
ROW = re.compile(r"^\| .+ \| (?P<told>[^|]+) \| `(?P<name>[\w.]+)` \|$", re.MULTILINE)
SECONDS = {"s": 1, "minutes": 60, "day": 86_400, "days": 86_400}
LIMITS = {found["name"]: found["told"] for found in ROW.finditer(PAGE.read_text(encoding="utf-8"))}


def value(name: str) -> Any:
    """Return what a dotted name stands for: an attribute, of an attribute, of the module that begins it."""
    if name.startswith("presscut.Options."):
        return getattr(Options(), name.rsplit(".", 1)[-1])  # slots have no defaults to be seen on the class
    parts = name.split(".")
    at = next(cut for cut, part in enumerate(parts) if part[0] == "_" or part[0].isupper())
    return reduce(getattr, parts[at:], importlib.import_module(".".join(parts[:at])))


def plain(limit: Any) -> tuple[float, ...]:
    """Return a limit as numbers: spans of time in seconds."""
    each = limit if isinstance(limit, tuple) else (limit,)
    return tuple(one.total_seconds() if isinstance(one, timedelta) else float(one) for one in each)


def numbers(told: str) -> tuple[float, ...]:
    """Return what the page says as numbers: `20 MB` in bytes, `2 minutes` in seconds."""
    unit = told.rsplit(maxsplit=1)[-1]
    times = 1_000_000 if unit == "MB" else SECONDS.get(unit, 1)
    return tuple(float(number.replace(",", "")) * times for number in re.findall(r"\d+(?:,\d{3})*", told))


@pytest.mark.parametrize("name", LIMITS)
def test_a_limit_is_what_the_reference_says(name: str) -> None:
    assert numbers(LIMITS[name]) == plain(value(name))


def test_the_page_is_read() -> None:
    assert len(LIMITS) > 30
