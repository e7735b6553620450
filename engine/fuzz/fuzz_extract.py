"""Fuzz presscut with atheris: whatever the bytes, an article that keeps its promises, or an error of ours.

    make fuzz MINUTES=30
    python engine/fuzz/fuzz_extract.py [--minutes N] [--seeds FOLDER] [--into FOLDER]
    python engine/fuzz/fuzz_extract.py --again FILE       # one input that was found, without the fuzzer

Seeds are the pages of the tests, and the files of a folder of your own. What is found is a file of `--into`
(`.fuzz` by itself): `crash-*` raised or broke a promise, `timeout-*` took over 20 s, `oom-*` took over 2 GB.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

PAGES = Path(__file__).resolve().parents[1] / "tests"
LONGEST = 60_000
LIMITS = ("-timeout=20", "-rss_limit_mb=2048", f"-max_len={LONGEST}", "-print_final_stats=1", "-verbosity=1")
_SMALL = (
    b"MINSK/MOSCOU, 15 ao\xc3\xbbt (Reuters) - Une phrase. (Jean Roe, \xc3\xa9dit\xc3\xa9 par Ann Lee)",
    b"Publi\xc3\xa9 le 14/03/2024 \xc3\xa0 18h27, mis \xc3\xa0 jour le 15 mars",
    b'{"@type": "NewsArticle", "headline": "Tea", "datePublished": "2024-03-14T10:00:00Z", "author": [{"name": "A B"}]',
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>a=3D\r\n--x--",
)


def main() -> int:
    """Fuzz, or try one input again."""
    chosen = _arguments()
    if chosen.again:
        from targets import one  # noqa: PLC0415 - the fuzzer has to be there before what it looks into

        one(chosen.again.read_bytes())
        return 0
    try:
        import atheris  # noqa: PLC0415 - a tool of its own group, for Linux alone
    except ImportError:
        print("the fuzzer is not here: make fuzz brings it in (Linux, Python 3.11 to 3.13)", file=sys.stderr)
        return 2
    with atheris.instrument_imports(include=["presscut"]):
        from targets import TARGETS, one  # noqa: PLC0415 - as above
    corpus = chosen.into / "corpus"
    _write_seeds(corpus, chosen.seeds, len(TARGETS))
    found = f"-artifact_prefix={chosen.into}/"
    atheris.Setup(
        [sys.argv[0], *LIMITS, f"-max_total_time={int(60 * chosen.minutes)}", found, str(corpus)], one
    )
    atheris.Fuzz()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument(
        "--seeds", type=Path, help="a folder of pages to begin with, besides those of the tests"
    )
    parser.add_argument("--into", type=Path, default=Path(".fuzz"), help="where to put what is found")
    parser.add_argument("--again", type=Path, help="an input that was found")
    return parser.parse_args()


def _write_seeds(corpus: Path, folder: Path | None, targets: int) -> None:
    corpus.mkdir(parents=True, exist_ok=True)
    pages = [path.read_bytes() for path in _seeds(folder)]
    inputs = [bytes([0]) + page for page in pages]
    inputs += [bytes([target]) + small for target in range(1, targets) for small in _SMALL]
    inputs += [bytes([target]) + page[:4_000] for target in range(1, targets) for page in pages[:20]]
    for number, data in enumerate(inputs):
        (corpus / f"seed-{number:04}").write_bytes(data[:LONGEST])


def _seeds(folder: Path | None) -> Iterable[Path]:
    yield from sorted(PAGES.rglob("source.*"))
    if folder:
        yield from sorted(path for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    sys.exit(main())
