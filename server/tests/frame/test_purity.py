"""What imports cannot show: who reads the clock and who reads the environment."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
ENGINE = ROOT / "engine/src/presscut"
SERVER = ROOT / "server/src/relire"

ENVIRONMENT = {"os.environ", "os.environb", "os.getenv", "os.getenvb", "os.putenv"}
CLOCK = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.date.today",
    "time.time",
    "time.time_ns",
    "time.localtime",
    "time.gmtime",
}
NETWORK = {"urllib.request", "xmlrpc", "webbrowser", "subprocess"}


def uses(source: str) -> Iterator[tuple[int, str]]:
    """Yield the dotted names that a module uses, and the modules that it imports, with their lines."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def found(source: str, forbidden: set[str]) -> list[str]:
    return [
        f"line {line}: {name}"
        for line, name in uses(source)
        if any(name == use or name.endswith(f".{use}") for use in forbidden)
    ]


def offenders(package: Path, forbidden: set[str]) -> list[str]:
    files = sorted(package.rglob("*.py"))
    return [f"{path.relative_to(ROOT)} {use}" for path in files for use in found(path.read_text(), forbidden)]


def test_the_engine_reads_no_clock_no_environment_and_opens_nothing() -> None:
    assert offenders(ENGINE, CLOCK | ENVIRONMENT | NETWORK) == []


def test_the_server_reads_its_environment_in_one_module() -> None:
    # The two entry points name Django's settings module for the process; that is a write.
    elsewhere = [
        use for use in offenders(SERVER, ENVIRONMENT) if not use.startswith("server/src/relire/config/env.py")
    ]
    assert [use for use in elsewhere if not _names_the_settings(use)] == []


def _names_the_settings(use: str) -> bool:
    path, _, line, _ = use.split(maxsplit=3)
    text = (ROOT / path).read_text().splitlines()[int(line.rstrip(":")) - 1]
    return 'os.environ.setdefault("DJANGO_SETTINGS_MODULE"' in text


@pytest.mark.parametrize(
    "source",
    [
        "import os\nhome = os.environ['HOME']",
        "from os import environ",
        "import os\nos.getenv('HOME')",
        "import datetime\ndatetime.datetime.now()",
        "import datetime as dt\ndt.datetime.now()",
        "from datetime import datetime\ndatetime.now(tz=None)",
        "from time import time",
        "from urllib.request import urlopen",
        "from urllib import request",
    ],
)
def test_each_such_use_is_seen(source: str) -> None:
    assert found(source, CLOCK | ENVIRONMENT | NETWORK)
