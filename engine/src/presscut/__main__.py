"""The command `presscut`: files or folders in; JSON, Markdown, HTML or text out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from presscut.article import Article
from presscut.errors import ExtractionError
from presscut.shell.arguments import STANDARD_INPUT, Asked, is_folder, parse
from presscut.shell.progress import Progress
from presscut.shell.reading import plain, read, sentence

_WORTH = 16
"""Files for which a process of their own is worth its start."""

_INTERRUPTED = 130
"""What a shell gives for a command that Ctrl-C ended: 128 and the number of SIGINT."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    asked = parse(arguments)
    try:
        return _many(asked) if asked.many else _one(asked)
    except BrokenPipeError:
        # the reader of our output has seen enough; what Python would flush at exit has nowhere to go
        sys.stdout = None
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _one(asked: Asked) -> int:
    try:
        article = read(asked.files, asked.how)
    except (ExtractionError, OSError) as problem:
        print(f"presscut: {', '.join(asked.files)}: {sentence(problem)}", file=sys.stderr)  # noqa: T201 - a command speaks
        return 1
    _write(_rendered(article, asked))
    return 0


def _many(asked: Asked) -> int:
    from presscut.shell.many import lines_of  # noqa: PLC0415 - what starts processes is slow to come

    progress = Progress(sys.stderr)
    names = list(_expanded(asked.files))
    try:
        for line, ok in lines_of(names, asked.how, _processes(asked.jobs, names)):
            _write(line)
            progress.step(ok=ok)
    finally:
        progress.end()
    return 1 if progress.failed else 0


def _processes(jobs: int, names: Sequence[str]) -> int:
    """Return how many processes read: no more than are worth it, and this one alone where it has to be read from."""
    return 1 if STANDARD_INPUT in names else max(1, min(jobs, -(-len(names) // _WORTH)))


def _expanded(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        if is_folder(name):
            yield from (str(inner) for inner in sorted(Path(name).rglob("*")) if inner.is_file())
        else:
            yield name


def _rendered(article: Article, asked: Asked) -> str:
    if asked.format == "json":
        return json.dumps(plain(article, why=asked.how.why), ensure_ascii=False, indent=2) + "\n"
    if asked.how.why:
        for verdict in article.why:
            word = "kept" if verdict.kept else "dropped"
            print(f"{word:8}{verdict.reason:20}<{verdict.tag}> {verdict.text}", file=sys.stderr)  # noqa: T201 - asked for
    body = {"markdown": article.markdown, "html": article.html, "text": article.text}[asked.format]
    return body if body.endswith("\n") else f"{body}\n"


def _write(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
