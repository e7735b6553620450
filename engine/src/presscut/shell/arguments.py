"""The words of the command line."""

from __future__ import annotations

import argparse
import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

STANDARD_INPUT = "-"
FORMATS = ("json", "markdown", "html", "text")

_EPILOG = """examples:
  presscut page.html --url https://example.org/story
  curl -s https://example.org/story | presscut - --format markdown
  presscut captures/ > articles.jsonl
  presscut --join page-1.html page-2.html

Pages (HTML, MHTML, SingleFile), PDFs and plain texts are read; which one it is, is seen.

One file gives one article, and so do several with --join. Else many files, or a folder, give one JSON object a
line, in order, each with the "file" it came from; a file that cannot be read gives {"file": ..., "error": ...,
"message": ...} and the rest goes on. They are read by all processors of the machine, if --jobs does not say
otherwise. Exit status: 0 all read, 1 some file failed, 2 wrong usage, 130 interrupted."""


@dataclass(frozen=True, slots=True)
class How:
    """What was said of every file alike, and what to say of each article."""

    url: str | None
    content_type: str | None
    captured_at: str | None
    why: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for. `many` files give lines, in `jobs` processes; else all `files` are one article."""

    files: tuple[str, ...]
    how: How
    format: str
    many: bool
    jobs: int


def parse(arguments: Sequence[str] | None) -> Asked:
    """Return what a command line asks for; end the program with status 2 where it makes no sense."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    many = not chosen.join and (len(chosen.files) > 1 or any(map(is_folder, chosen.files)))
    if many and chosen.format != "json":
        parser.error(f"--format {chosen.format} writes one article; many files are written as JSON lines")
    if chosen.join and any(map(is_folder, chosen.files)):
        parser.error("--join takes the pages of one article, in order, and no folder")
    how = How(chosen.url, chosen.content_type, chosen.captured_at, chosen.why)
    jobs = chosen.jobs or multiprocessing.cpu_count()
    return Asked(tuple(chosen.files), how, chosen.format, many, jobs)


def is_folder(name: str) -> bool:
    """Tell whether an argument names a folder."""
    return name != STANDARD_INPUT and Path(name).is_dir()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="presscut",
        description="Read the news article out of pages, PDFs and plain texts.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a page, a PDF, a text or a folder of them; - is standard input",
    )
    parser.add_argument("--url", help="where the page came from; relative links are joined to it")
    parser.add_argument(
        "--content-type", metavar="TYPE", help='what the server said, as "text/html; charset=utf-8"'
    )
    parser.add_argument(
        "--captured-at",
        type=_moment,
        metavar="TIME",
        help="when it was captured, ISO 8601; no date of it is later",
    )
    parser.add_argument("--format", choices=FORMATS, default="json", help="what to write (default: json)")
    parser.add_argument("--why", action="store_true", help="tell of every block why it was kept or dropped")
    parser.add_argument(
        "--join", action="store_true", help="the files are the pages of one article, in order"
    )
    parser.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help="read so many of many files at a time (default: one a processor)",
    )
    return parser


def _moment(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no ISO 8601 time, such as 2020-08-15T18:27:00+02:00"
        ) from None
    return text


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 1_000:  # noqa: PLR2004 - said in the sentence
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to 1000")
    return int(text)
