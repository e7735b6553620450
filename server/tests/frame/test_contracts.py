"""Each import contract is proved: one import that breaks it is injected, and the contract is named."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCES = (ROOT / "engine/src/presscut", ROOT / "server/src/relire")
CONTRACTS = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
}

# contract -> files that break it, by what is imported where
VIOLATIONS: list[tuple[str, str, str]] = [
    ("engine", "presscut/injected.py", "import django"),
    ("engine", "presscut/injected.py", "from socket import create_connection"),
    ("engine", "presscut/injected.py", "import httpx2"),
    ("engine", "presscut/injected.py", "import relire.blobs"),
    ("layers", "relire/articles/injected.py", "import relire.library"),
    ("layers", "relire/search/injected.py", "import relire.blobs"),
    ("layers", "relire/web/injected.py", "import relire.api"),
    ("layers", "relire/library/injected.py", "import relire.config"),
    ("layers", "relire/unplaced/__init__.py", ""),
    ("doors", "relire/web/injected.py", "from relire.library.models import Keep"),
    ("doors", "relire/api/injected.py", "import relire.articles.models"),
    ("doors", "relire/cli/injected.py", "from relire.accounts import models"),
]


@pytest.fixture
def copied_tree(tmp_path: Path) -> Path:
    """Return a folder with both packages and the contracts, to be broken at will."""
    for source in SOURCES:
        ignored = shutil.ignore_patterns("*.mo", "*.po", "__pycache__", "static", "templates")
        shutil.copytree(source, tmp_path / source.name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def broken_contracts(tree: Path) -> set[str]:
    """Return the ids of the contracts that import-linter finds broken in `tree`."""
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    ran = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    assert "Contracts:" in ran.stdout, ran.stdout + ran.stderr
    found = {identity for identity, name in CONTRACTS.items() if f"{name} BROKEN" in ran.stdout}
    assert (ran.returncode == 0) == (not found), ran.stdout
    return found


def test_the_tree_as_it_is_breaks_no_contract(copied_tree: Path) -> None:
    assert broken_contracts(copied_tree) == set()


@pytest.mark.parametrize(("contract", "path", "line"), VIOLATIONS)
def test_a_forbidden_import_is_named_by_its_contract(
    copied_tree: Path, contract: str, path: str, line: str
) -> None:
    injected = copied_tree / path
    injected.parent.mkdir(exist_ok=True)
    injected.write_text(f"{line}\n")
    assert contract in broken_contracts(copied_tree)


@pytest.mark.parametrize("package", ["presscut/wire", "relire/library"])
def test_a_cycle_within_a_package_is_named(copied_tree: Path, package: str) -> None:
    dotted = package.replace("/", ".")
    (copied_tree / package / "ring_one.py").write_text(f"import {dotted}.ring_two\n")
    (copied_tree / package / "ring_two.py").write_text(f"import {dotted}.ring_one\n")
    assert "cycles" in broken_contracts(copied_tree)


def test_every_contract_is_proved() -> None:
    assert {contract for contract, _, _ in VIOLATIONS} | {"cycles"} == set(CONTRACTS)
