"""Which language: presscut's detection beside turbohtml's, on the gold texts of pages whose language is known.

    python bench/language.py [--data FOLDER] [--wrong]

Texts go in without any hint. A text that is in no language (`zxx`), or in several, is passed over, and so are the
domains of the last check. Time is that of a second pass, in CPU milliseconds a text.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from presscut.language.detect import detect
from presscut.language.known import primary
from presscut.language.triples import by_triples
from support import gold
from support.folds import FOLDS, LAST_CHECK

_NO_LANGUAGE = ("und", "zxx", "mul")

Text = tuple[str, str, str]
"""The page's id, its language, its text."""


def main() -> int:
    """Run the bench and print its table."""
    chosen = _arguments()
    texts = _texts(chosen.data)
    if not texts:
        print(f"No pages with gold text at {chosen.data}: give their folder with --data.", file=sys.stderr)
        return 2
    print(f"{len(texts)} texts\n{'':16}{'right':>8}{'silent':>8}{'ms':>8}")
    _row("presscut", texts, detect)
    _row("triples alone", texts, by_triples)
    for page, language, text in texts if chosen.wrong else []:
        if (told := detect(text)) != language:
            print(f"{language} {told} {page} {text[:80]!r}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=gold.PAGES, metavar="FOLDER")
    parser.add_argument("--wrong", action="store_true", help="list the texts that presscut gets wrong")
    return parser.parse_args()


def _texts(folder: Path) -> list[Text]:
    pages = gold.read_pages(folder, [fold for fold in range(FOLDS) if fold != LAST_CHECK])
    return [
        (page.id, primary(page.language) or "", page.gold["text"])
        for page in pages
        if (page.gold.get("text") or "").strip() and page.language not in _NO_LANGUAGE
    ]


def _row(name: str, texts: list[Text], detector: Callable[[str], str | None]) -> None:
    told = [detector(text) for _, _, text in texts]
    begin = time.process_time()
    for _, _, text in texts:
        detector(text)
    spent = (time.process_time() - begin) * 1000 / len(texts)
    right = sum(one == language for one, (_, language, _) in zip(told, texts, strict=True))
    silent = sum(one is None for one in told)
    print(f"{name:16}{right / len(texts):>8.4f}{silent:>8}{spent:>8.3f}")


if __name__ == "__main__":
    sys.exit(main())
