"""One article out of a file or several, and the line that tells of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from presscut.article import Article
from presscut.errors import ExtractionError
from presscut.extract import extract
from presscut.options import Options
from presscut.shell.arguments import STANDARD_INPUT, How


def read(names: Sequence[str], how: How) -> Article:
    """Return the article of a file, or of several that are its pages.

    Raises ExtractionError where it cannot be read out of them, OSError where they cannot be read at all.
    """
    options = Options(why=how.why)
    first, *more = (_bytes(name, options.max_bytes + 1) for name in names)
    return extract(
        first,
        more=more,
        url=how.url,
        content_type=how.content_type,
        captured_at=how.captured_at,
        options=options,
    )


def line_of(name: str, how: How) -> tuple[str, bool]:
    """Return the JSON line that tells of one file of many, and whether it was read. Raises nothing."""
    try:
        line = {"file": name} | plain(read([name], how), why=how.why)
    except (ExtractionError, OSError) as problem:
        return failure(name, getattr(problem, "code", "unreadable"), sentence(problem)), False
    return json.dumps(line, ensure_ascii=False) + "\n", True


def failure(name: str, code: str, message: str) -> str:
    """Return the line of a file that could not be read."""
    return json.dumps({"file": name, "error": code, "message": message}, ensure_ascii=False) + "\n"


def sentence(problem: ExtractionError | OSError) -> str:
    """Say what went wrong."""
    return (problem.strerror or str(problem)) if isinstance(problem, OSError) else str(problem)


def plain(article: Article, *, why: bool) -> dict[str, object]:
    """Return the JSON of an article; the reasons are there if they were asked for."""
    values = article.to_dict()
    if not why:
        del values["why"]
    return values


def _bytes(name: str, most: int) -> bytes:
    """Read a file, or standard input, no further than what shows that it is too large."""
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read(most)
    with Path(name).open("rb") as file:
        return file.read(most)
