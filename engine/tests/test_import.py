"""Importing the package loads no more than every page needs; what one format or one language needs comes with it."""

from __future__ import annotations

import subprocess
import sys

import pytest

LATER = {
    "turbohtml": "the first page",
    "numpy": "the model, with the first page",
    "pypdfium2": "the first PDF",
    "email": "the first saved page",
    "argparse": "the command",
    "tzdata": "the first time without an offset",
    "zoneinfo": "the first time without an offset",
    "importlib.resources": "nothing: it brings compression and random numbers along",
    "jsonschema": "the tests",
    "presscut.wire.grammars.en": "the first text",
    "presscut.language.tongues.en": "the first text",
    "presscut.wire.prompts.en": "the first page",
    "presscut.formats.readers.pdf": "the first input",
}


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """Return the modules that a new interpreter has after it imported the package."""
    asked = "import sys; before = set(sys.modules); import presscut; print(*sys.modules.keys() - before)"
    run = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


def test_the_interpreter_told_what_it_loaded(loaded: set[str]) -> None:
    assert {"presscut", "presscut.article"} <= loaded


@pytest.mark.parametrize("module", LATER)
def test_what_is_not_needed_yet_is_not_imported(module: str, loaded: set[str]) -> None:
    assert module not in loaded, f"{module} is for {LATER[module]}"
