"""The documents say everything that can be set, run or called, and nothing about one machine."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import presscut
from relire.api.api import api
from relire.api.problems import STATUSES
from relire.cli.main import main
from relire.config.env import SETTINGS

ROOT = Path(__file__).resolve().parents[3]
REFERENCE = ROOT / "docs/reference"
MACHINE_PATHS = re.compile(r"(?<![\w.~-])/(?:root|home/\w+|Users/\w+)(?:/|\b)")


def documents() -> list[Path]:
    kept_out = {".venv", ".venvs", ".tools", "node_modules", "_build", "shared"}
    found = sorted(ROOT.rglob("*.md"))
    return [path for path in found if not kept_out & set(path.relative_to(ROOT).parts)]


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """Yield every command that a person can give, with its words."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        if inner is not None and not inner.hidden:
            yield from commands(inner, f"{path} {name}")


def section(text: str, heading: str) -> str:
    """Return what stands below the heading that holds `heading` in code letters, or nothing."""
    found = re.search(rf"^#+ `{re.escape(heading)}[`\s].*?(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    return found[0] if found else ""


def operations() -> list[str]:
    paths = json.loads(json.dumps(api.get_openapi_schema()["paths"], default=str))
    return [f"{method.upper()} {path}" for path, methods in paths.items() for method in methods]


COMMANDS = dict(commands(main, "relire"))


@pytest.mark.parametrize("name", [setting.name for setting in SETTINGS])
def test_every_setting_is_documented(name: str) -> None:
    assert section((REFERENCE / "settings.md").read_text(), name), f"docs/reference/settings.md: {name}"


def test_a_secret_setting_is_documented_with_its_file() -> None:
    text = (REFERENCE / "settings.md").read_text()
    missing = [
        setting.name for setting in SETTINGS if setting.secret and f"`{setting.name}_FILE`" not in text
    ]
    assert missing == []


def test_no_document_names_a_setting_that_is_not_one() -> None:
    known = {setting.name for setting in SETTINGS} | {f"{s.name}_FILE" for s in SETTINGS if s.secret}
    named = {
        (path.relative_to(ROOT), name)
        for path in documents()
        for name in re.findall(r"\bRELIRE_[A-Z_]+\b", path.read_text())
        if not name.startswith("RELIRE_TEST_")
    }
    assert {(path, name) for path, name in named if name not in known} == set()


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_is_documented_with_its_options(path: str) -> None:
    said = section((REFERENCE / "cli.md").read_text(), path)
    assert said, f"docs/reference/cli.md has no section `{path}`"
    shown = [parameter for parameter in COMMANDS[path].params if not getattr(parameter, "hidden", False)]
    options = [option for parameter in shown for option in parameter.opts if option.startswith("--")]
    assert [option for option in options if option not in said] == []


def test_no_document_names_a_command_that_is_not_one() -> None:
    text = (REFERENCE / "cli.md").read_text()
    named = set(re.findall(r"^#+ `(relire [a-z -]*[a-z])", text, re.MULTILINE))
    assert named == set(COMMANDS)


@pytest.mark.parametrize("operation", operations())
def test_every_operation_of_the_api_is_documented(operation: str) -> None:
    assert section((REFERENCE / "api.md").read_text(), operation), f"docs/reference/api.md: {operation}"


def test_every_refusal_of_the_api_is_documented_with_its_status() -> None:
    text = (REFERENCE / "api.md").read_text()
    assert [code for code, status in STATUSES.items() if f"| `{code}` | {status.value} |" not in text] == []


def test_every_option_of_presscut_is_documented() -> None:
    command = [sys.executable, "-m", "presscut", "--help"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    text = (REFERENCE / "presscut.md").read_text()
    assert [option for option in re.findall(r"--[a-z-]+", ran.stdout) if option not in text] == []


def test_every_public_name_of_presscut_is_documented() -> None:
    text = (REFERENCE / "presscut.md").read_text()
    assert [name for name in presscut.__all__ if f"`{name}" not in text] == []


def test_every_field_of_the_article_is_documented() -> None:
    text = (REFERENCE / "presscut-json.md").read_text()
    assert [name for name in presscut.Article().to_dict() if f"`{name}`" not in text] == []


def test_the_changelog_has_a_place_for_what_is_not_released() -> None:
    headings = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == "Unreleased"


def test_every_decision_has_a_number_of_its_own_and_its_three_parts() -> None:
    pages = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert [int(page.name[:4]) for page in pages] == list(range(1, len(pages) + 1))
    for page in pages:
        headings = re.findall(r"^## (.+)$", page.read_text(), re.MULTILINE)
        assert headings == ["Context", "Choice", "Consequences"], page.name


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_document_is_about_one_machine(path: Path) -> None:
    assert MACHINE_PATHS.findall(path.read_text()) == []


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", path.read_text())
    assert [target for target in targets if not (path.parent / target).exists()] == []


@pytest.mark.parametrize("text", ["in /root", "`/home/ana/relire`"])
def test_a_machine_path_is_seen(text: str) -> None:
    assert MACHINE_PATHS.search(text)
