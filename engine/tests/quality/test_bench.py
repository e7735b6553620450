"""The bench of article extraction: which pages it reads, what it counts, and the page that it writes."""

import json
import lzma
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
TUNED, KEPT_BACK = "gazette.example", "n2.example"
WORDS = "The ferry leaves at nine and comes back at noon, when the tide allows it to land at the old pier."
SCORER = """
import re

def words(text): return re.findall(r"\\w+", text or "")
def add_title(gold, text, title): return text
def page_text_scores(gold, text): same = float(words(gold) == words(text)); return {"gf": same, "gp": same, "gr": same}
def sh_tokens(text): return words(text)
def sh_page(gold, text): return (1.0, 0.0, 0.0) if words(gold) == words(text) else (0.0, 0.5, 0.5)
def sh_prf(pages): return (0.0, 0.0, sum(page[0] for page in pages) / len(pages))
def title_ok(gold, title): return (float(gold == title), 0.0)
def author_scores(gold, author): return (float(gold == author), 0.0)
def date_scores(gold, date): return (float(gold == (date or "")[:10]), 0.0)
"""


def page(domain: str, number: int) -> dict[str, Any]:
    html = (
        "<!doctype html><html lang=en><meta property=og:title content='The ferry'><title>The ferry</title>"
        f"<article><h1>The ferry</h1><p>{WORDS}</p><p>{WORDS}</p></article>"
    )
    gold = {"text": f"{WORDS}\n\n{WORDS}", "title": "The ferry"}
    address = f"https://{domain}/{number}"
    return {"id": address, "url": address, "domain": domain, "language": "en", "gold": gold, "html": html}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = [page(TUNED, 1), page(KEPT_BACK, 2), page(TUNED, 3)]
    (tmp_path / "ferries.jsonl.xz").write_bytes(lzma.compress("\n".join(map(json.dumps, pages)).encode()))
    (tmp_path / "metrics.py").write_text(SCORER)
    (tmp_path / "score.py").write_text('NEWS = ("ferries",)')
    return tmp_path


def bench(folder: Path, *arguments: str) -> dict[str, Any]:
    out = folder / "out.json"
    command = [sys.executable, "bench/extraction.py", "--data", folder, "--tools", folder, "--json", out]
    chosen = ["--only", "presscut", "--no-memory", *arguments]
    run = subprocess.run([*map(str, command), *chosen], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    report: dict[str, Any] = json.loads(out.read_text())
    return report


def test_the_domains_of_the_last_check_are_left_out(folder: Path) -> None:
    assert bench(folder)["pages"] == 2


def test_the_last_check_reads_them_alone(folder: Path) -> None:
    assert bench(folder, "--last-check")["pages"] == 1


def test_figures_come_by_set_and_language(folder: Path) -> None:
    (ours,) = bench(folder)["extractors"]
    assert ours["sets"]["ferries"]["text"] == ours["languages"]["en"]["text"] == 1
    assert (ours["sets"]["ferries"]["title"], ours["failures"]) == (1, 0)
    assert ours["cost"]["mean_ms"] > 0


def test_readings_made_elsewhere_are_a_column(folder: Path) -> None:
    given = folder / "given.jsonl"
    given.write_text(json.dumps({"id": f"https://{TUNED}/1", "text": f"{WORDS} {WORDS}", "title": "Another"}))
    ours, theirs = bench(folder, "--predictions", str(given), "--name", "given")["extractors"]
    assert (theirs["name"], theirs["cost"]) == ("given", None)
    assert theirs["sets"]["ferries"]["text"] == 0.5, "a page without a reading is an empty answer"
    assert theirs["sets"]["ferries"]["title"] == 0
    assert ours["behind"] == [-0.5, 0.5]


def test_readings_can_be_kept_and_given_back(folder: Path) -> None:
    (ours,) = bench(folder, "--readings", str(folder / "readings"))["extractors"]
    given = str(folder / "readings" / "presscut.jsonl")
    again = bench(folder, "--predictions", given, "--name", "again")["extractors"][1]
    assert again["sets"] == ours["sets"]


def test_the_page_says_what_was_measured(folder: Path) -> None:
    bench(folder)
    (folder / "out.json").rename(folder / "extraction.json")
    (folder / "startup.txt").write_text("import 70 ms")
    written = folder / "page.md"
    command = [sys.executable, "bench/page.py", "--results", str(folder), "--page", str(written)]
    subprocess.run(command, cwd=ROOT, check=True)
    text = written.read_text()
    assert "| ferries | 2 | **1.000** |" in text
    assert "### `bench/startup.py`\n\n```text\nimport 70 ms" in text
    assert "Not measured yet" in text


@pytest.mark.parametrize(
    ("command", "missing"),
    [(["bench/extraction.py", "--data"], "--data"), (["bench/page.py", "--results"], "extraction.json")],
)
def test_what_is_missing_is_said(command: list[str], missing: str, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, *command, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert missing in run.stderr
