"""The commands to remember, and what happens to a test whose component is missing."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from components import COMPONENTS, Component, require

ROOT = Path(__file__).resolve().parents[3]
COMMANDS = {"setup", "run", "test", "check", "bench", "docs", "clean", "help"}
ABSENT = Component("Telex", ("no-such-telex",), "apt-get install telex")


def said_by_make(*arguments: str) -> str:
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_help_lists_the_commands_to_remember() -> None:
    assert set(re.findall(r"^ +make (\S+) +\S", said_by_make("help"), re.MULTILINE)) >= COMMANDS


def test_make_alone_helps() -> None:
    assert said_by_make() == said_by_make("help")


def test_another_interpreter_has_an_environment_of_its_own() -> None:
    assert ".venvs/python3.99/bin/python" in said_by_make("--dry-run", "PYTHON=python3.99", "test-sqlite")


def test_every_make_command_in_the_documents_exists() -> None:
    known = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    named = {name for page in pages for name in re.findall(r"(?:`|\$ )make ([a-z-]+)", page.read_text())}
    assert named - known == set()


def test_a_missing_component_skips_a_test_and_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=r"Telex .* apt-get install telex"):
        require(ABSENT)


def test_in_ci_a_missing_component_fails_a_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=r"Telex .* apt-get install telex"):
        require(ABSENT)


def test_a_component_that_is_there_is_found() -> None:
    present = Component("make", ("no-such-make", "make"), "apt-get install make")
    assert require(present) == shutil.which("make")


@pytest.mark.parametrize("marker", COMPONENTS)
def test_a_component_s_marker_is_registered(marker: str, pytestconfig: pytest.Config) -> None:
    assert any(line.startswith(f"{marker}:") for line in pytestconfig.getini("markers"))
