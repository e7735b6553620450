"""What the package offers, and what it keeps its hands off."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import presscut

SOURCES = sorted(Path(presscut.__file__).parent.rglob("*.py"))
FORBIDDEN = {
    "django", "relire", "socket", "ssl", "http", "requests", "httpx", "httpx2", "urllib3", "aiohttp", "os", "time",
    "random", "asyncio", "urllib.request",
}  # fmt: skip


def test_the_public_names() -> None:
    assert presscut.__all__ == [
        "Article",
        "Author",
        "Credit",
        "Dateline",
        "ExtractionError",
        "Options",
        "Picture",
        "Span",
        "Update",
        "extract",
    ]
    assert callable(presscut.extract)


def imported_by(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: str(source.relative_to(SOURCES[0].parent)))
def test_no_module_reaches_outside(source: Path) -> None:
    reached = {name for name in imported_by(source) if name in FORBIDDEN or name.split(".")[0] in FORBIDDEN}
    assert not reached
    text = source.read_text(encoding="utf-8")
    assert ".now(" not in text
    assert ".today(" not in text


def test_importing_opens_no_door() -> None:
    code = "import presscut, sys; print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "socket" not in done.stdout
    assert "django" not in done.stdout
