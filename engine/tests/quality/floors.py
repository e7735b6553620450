"""The quality that was reached on each page, under which nothing may fall: `floors.json`."""

from __future__ import annotations

import json
import math
import subprocess
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from corpus import Page, read
from grams import gram_f1

FILE = Path(__file__).with_name("floors.json")
_STEP = 1000
"""Floors are thousandths, rounded down."""


@dataclass(frozen=True, slots=True)
class Floor:
    """What a page must reach: the F1 of its text, and every fact but those that are known to be `wrong`.

    `page` is the digest of the page that was measured. `because` is the reason for which the floor was once lowered
    by hand; a new sentence admits a new fall.
    """

    text: float
    wrong: tuple[str, ...]
    page: str
    because: str = ""


def measure(page: Page) -> Floor:
    """Return the floor that the engine of this checkout reaches on a page."""
    article = read(page)
    plain = article.to_dict()
    wrong = sorted(name for name, value in page.facts.items() if plain[name] != value)
    return Floor(_down(gram_f1(page.text, article.text)), tuple(wrong), page.digest)


def mean(floors: Mapping[str, Floor]) -> float:
    """Return the mean of the texts' floors."""
    return sum(floor.text for floor in floors.values()) / len(floors)


def fallen(floor: Floor, before: Floor) -> bool:
    """Tell whether a floor is under an earlier one of the same page, without a reason of its own."""
    excused = floor.page != before.page or (bool(floor.because) and floor.because != before.because)
    return not excused and (floor.text < before.text or not set(floor.wrong) <= set(before.wrong))


def load(text: str) -> dict[str, Floor]:
    """Read the floors of the pages, by name."""
    entries = json.loads(text)["pages"]
    return {name: Floor(**entry | {"wrong": tuple(entry["wrong"])}) for name, entry in entries.items()}


def load_mean(text: str) -> float:
    """Read the floor of the mean."""
    return float(json.loads(text)["mean"])


def dump(floors: Mapping[str, Floor]) -> str:
    """Write floors, one page a line, so that a change of one shows as one."""
    lines = ",\n".join(f"    {json.dumps(name)}: {_entry(floor)}" for name, floor in sorted(floors.items()))
    return f'{{\n  "mean": {_down(mean(floors))},\n  "pages": {{\n{lines}\n  }}\n}}\n'


def _entry(floor: Floor) -> str:
    return json.dumps(
        {name: value for name, value in asdict(floor).items() if name != "because" or value},
        ensure_ascii=False,
    )


def _down(share: float) -> float:
    return math.floor(share * _STEP) / _STEP


def committed() -> list[dict[str, Floor]]:
    """Return the floors of every earlier commit that is at hand, the newest first; none outside a checkout."""
    listed = _git("log", "--format=%H", "--", FILE.name)
    return [load(_git("show", f"{commit}:./{FILE.name}")) for commit in listed.split()]


def _git(*arguments: str) -> str:
    try:
        return subprocess.run(
            ["git", *arguments], cwd=FILE.parent, check=True, capture_output=True, encoding="utf-8"
        ).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        return ""
