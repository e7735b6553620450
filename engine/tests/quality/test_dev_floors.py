"""presscut does not fall below the quality that it has reached on the pages with gold, by set."""

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
PAGES = ROOT.parent / "shared" / "data" / "extraction" / "dev"
FLOORS = Path(__file__).with_name("dev_floors.json")
SETS = {"gazette": {"text": 0.9, "title": 1.0}, "forum": {"text": 0.5}}


@pytest.fixture
def floors(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    return importlib.import_module("support.floors")


def test_no_set_falls_below_its_floor() -> None:
    if not PAGES.is_dir():
        pytest.skip("the pages with gold are not beside the project: ../shared/data/extraction/dev")
    command = [sys.executable, "bench/extraction.py", "--check-floors"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{run.stderr}\nmeant? python bench/extraction.py --write-floors --lower"


def test_every_set_with_a_text_has_a_floor_under_it() -> None:
    floors = json.loads(FLOORS.read_text())
    assert len(floors) >= 15
    assert all(0 < floor <= 1 for measures in floors.values() for floor in measures.values())


def test_a_fall_is_named(floors: Any) -> None:
    assert floors.fallen(SETS | {"forum": {"text": 0.49}}, SETS) == [
        "forum: text is 0.4900, its floor 0.5000"
    ]


def test_a_set_that_is_gone_is_a_fall(floors: Any) -> None:
    assert floors.fallen({"gazette": SETS["gazette"]}, SETS) == ["forum: text is 0.0000, its floor 0.5000"]


def test_what_holds_rises_or_is_new_is_no_fall(floors: Any) -> None:
    assert floors.fallen(SETS | {"forum": {"text": 0.51}, "wire": {"text": 0.1}}, SETS) == []


def test_what_is_written_holds_for_what_was_measured(floors: Any) -> None:
    measured = {"gazette": {"pages": 7, "text": 0.123456, "precision": 0.2}}
    assert floors.floors_of(measured) == {"gazette": {"text": 0.1235}}
    assert floors.fallen(measured, floors.floors_of(measured)) == []
