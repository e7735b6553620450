"""Modules, functions and templates stay small; what does not is named, or excused in a file."""

import ast
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ("engine/src", "server/src", "tools", "bench")
EXCEPTIONS = tomllib.loads(Path(__file__).with_name("size_exceptions.toml").read_text())["reasons"]


class Aim(NamedTuple):
    """The sizes, in lines, that one kind of thing keeps to: half of them, most of them, and each."""

    median: int
    most: int | None
    each: int | None


MODULES = Aim(median=100, most=300, each=400)
FUNCTIONS = Aim(median=8, most=40, each=None)
TEMPLATES = Aim(median=30, most=None, each=150)


def modules() -> dict[str, int]:
    return {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in _python_files()}


def functions() -> dict[str, int]:
    return {
        f"{path.relative_to(ROOT)}:{name}": size
        for path in _python_files()
        for name, size in function_sizes(path.read_text())
    }


def templates() -> dict[str, int]:
    found = [path for path in sorted((ROOT / "server/src").rglob("*.html")) if "templates" in path.parts]
    return {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in found}


def _python_files() -> list[Path]:
    return [
        path
        for source in SOURCES
        for path in sorted((ROOT / source).rglob("*.py"))
        if "migrations" not in path.parts and path.stat().st_size
    ]


def function_sizes(source: str) -> Iterator[tuple[str, int]]:
    """Yield each function and its lines: its signature and body, without decorators and docstring."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield f"{node.name} (line {node.lineno})", node.end_lineno - node.lineno + 1 - _docstring(node)


def _docstring(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    if ast.get_docstring(node, clean=False) is None or first.end_lineno is None:
        return 0
    return first.end_lineno - first.lineno + 1


def complaints(sizes: Mapping[str, int], aim: Aim, excused: Mapping[str, str]) -> list[str]:
    """Return one sentence for each way in which `sizes` miss `aim`, the offenders by name."""
    counted = {name: size for name, size in sizes.items() if name.split(":")[0] not in excused}
    if not counted:
        return []
    found = []
    if aim.each is not None:
        found += [
            f"{name} has {size} lines, over {aim.each}" for name, size in counted.items() if size > aim.each
        ]
    if aim.most is not None:
        over = {name: size for name, size in counted.items() if size >= aim.most}
        if len(over) > 0.05 * len(counted):
            found.append(f"more than 5 % reach {aim.most} lines: {_largest(over)}")
    if median(counted.values()) > aim.median:
        found.append(
            f"the median is {median(counted.values()):g} lines, over {aim.median}: {_largest(counted)}"
        )
    return found


def _largest(sizes: Mapping[str, int]) -> str:
    largest = sorted(sizes.items(), key=lambda item: -item[1])[:20]
    return ", ".join(f"{name} ({size})" for name, size in largest)


def test_modules_are_small() -> None:
    assert complaints(modules(), MODULES, EXCEPTIONS) == []


def test_functions_are_small() -> None:
    assert complaints(functions(), FUNCTIONS, EXCEPTIONS) == []


def test_templates_are_small() -> None:
    assert complaints(templates(), TEMPLATES, EXCEPTIONS) == []


def test_every_exception_is_still_needed_and_says_why() -> None:
    sizes = {**modules(), **templates()}
    for path, reason in EXCEPTIONS.items():
        each = TEMPLATES.each if path.endswith(".html") else MODULES.each
        assert each is not None
        assert sizes.get(path, 0) > each, f"{path} needs no exception any more"
        assert len(reason.split()) >= 5, f"{path}: say why in a sentence"


@pytest.mark.parametrize(
    ("sizes", "words"),
    [
        ({"a.py": 401}, ["a.py has 401 lines", "the median is 401"]),
        ({**{f"{n}.py": 20 for n in range(18)}, "b.py": 350, "c.py": 300}, ["more than 5 %", "b.py", "c.py"]),
        ({"d.py": 90, "e.py": 120, "f.py": 101}, ["the median is 101", "e.py (120)"]),
    ],
)
def test_an_offender_is_named(sizes: dict[str, int], words: list[str]) -> None:
    said = " ".join(complaints(sizes, MODULES, {}))
    assert all(word in said for word in words), said


def test_an_excused_module_is_not_counted() -> None:
    assert complaints({"table.py": 900, "small.py": 10}, MODULES, {"table.py": "a table"}) == []


def test_a_function_is_measured_without_its_docstring() -> None:
    source = 'def one():\n    """Say.\n\n    More.\n    """\n    return 1\n\n\ndef two():\n    return 2\n'
    assert [size for _, size in function_sizes(source)] == [2, 2]
