"""The command `presscut`: files or folders in; JSON, Markdown, HTML or text out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO

from presscut.article import Article
from presscut.errors import ExtractionError
from presscut.extract import extract
from presscut.options import Options

_EPILOG = """examples:
  presscut page.html --url https://example.org/story
  curl -s https://example.org/story | presscut - --format markdown
  presscut captures/ > articles.jsonl

One file gives one article. Many files, or a folder, give one JSON object a line, in order, each with the
"file" it came from; a file that cannot be read gives {"file": ..., "error": ..., "message": ...} and the rest
goes on. Exit status: 0 all read, 1 some file failed, 2 wrong usage."""
_STANDARD_INPUT = "-"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    many = len(chosen.files) > 1 or any(
        name != _STANDARD_INPUT and Path(name).is_dir() for name in chosen.files
    )
    if many and chosen.format != "json":
        parser.error(f"--format {chosen.format} writes one article; many files are written as JSON lines")
    try:
        return _many(chosen) if many else _one(chosen)
    except BrokenPipeError:
        # the reader of our output has seen enough; what Python would flush at exit has nowhere to go
        sys.stdout = None
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="presscut",
        description="Read the news article out of pages and plain texts.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a page, a text or a folder of them; - is standard input"
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
    parser.add_argument(
        "--format",
        choices=("json", "markdown", "html", "text"),
        default="json",
        help="what to write (default: json)",
    )
    parser.add_argument("--why", action="store_true", help="tell of every block why it was kept or dropped")
    return parser


def _moment(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no ISO 8601 time, such as 2020-08-15T18:27:00+02:00"
        ) from None
    return text


def _one(chosen: argparse.Namespace) -> int:
    name = chosen.files[0]
    try:
        article = _read(name, chosen)
    except (ExtractionError, OSError) as problem:
        print(f"presscut: {name}: {_sentence(problem)}", file=sys.stderr)  # noqa: T201 - a command speaks
        return 1
    _write(_rendered(article, chosen))
    return 0


def _many(chosen: argparse.Namespace) -> int:
    failed = 0
    progress = _Progress(sys.stderr)
    for name in _expanded(chosen.files):
        try:
            line = {"file": name} | _plain(_read(name, chosen), why=chosen.why)
        except (ExtractionError, OSError) as problem:
            failed += 1
            code = getattr(problem, "code", "unreadable")
            line = {"file": name, "error": code, "message": _sentence(problem)}
        _write(json.dumps(line, ensure_ascii=False) + "\n")
        progress.step(failed)
    progress.end()
    return 1 if failed else 0


class _Progress:
    """A count on standard error, if a person may be looking."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream if stream.isatty() else None
        self._read = 0

    def step(self, failed: int) -> None:
        self._read += 1
        if self._stream:
            self._stream.write(f"\r{self._read} read, {failed} failed")
            self._stream.flush()

    def end(self) -> None:
        if self._stream and self._read:
            self._stream.write("\n")


def _expanded(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        path = Path(name)
        if name != _STANDARD_INPUT and path.is_dir():
            yield from (str(inner) for inner in sorted(path.rglob("*")) if inner.is_file())
        else:
            yield name


def _read(name: str, chosen: argparse.Namespace) -> Article:
    options = Options(why=chosen.why)
    return extract(
        _bytes(name, options.max_bytes + 1),
        url=chosen.url,
        content_type=chosen.content_type,
        captured_at=chosen.captured_at,
        options=options,
    )


def _bytes(name: str, most: int) -> bytes:
    """Read a file, or standard input, no further than what shows that it is too large."""
    if name == _STANDARD_INPUT:
        return sys.stdin.buffer.read(most)
    with Path(name).open("rb") as file:
        return file.read(most)


def _sentence(problem: ExtractionError | OSError) -> str:
    return (problem.strerror or str(problem)) if isinstance(problem, OSError) else str(problem)


def _plain(article: Article, *, why: bool) -> dict[str, object]:
    plain = article.to_dict()
    if not why:
        del plain["why"]
    return plain


def _rendered(article: Article, chosen: argparse.Namespace) -> str:
    if chosen.format == "json":
        return json.dumps(_plain(article, why=chosen.why), ensure_ascii=False, indent=2) + "\n"
    if chosen.why:
        for verdict in article.why:
            word = "kept" if verdict.kept else "dropped"
            print(f"{word:8}{verdict.reason:20}<{verdict.tag}> {verdict.text}", file=sys.stderr)  # noqa: T201 - asked for
    body = {"markdown": article.markdown, "html": article.html, "text": article.text}[chosen.format]
    return body if body.endswith("\n") else f"{body}\n"


def _write(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
