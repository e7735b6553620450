"""The command: what it writes, where, and how it ends."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from presscut.__main__ import main

PAGE = (
    "<html lang=en><title>Tea for the mayor</title><h1>Tea for the mayor</h1>"
    "<p>The mayor of Port Elden had tea on Monday, as mayors do, and nobody minded.</p>"
    "<div class=related>Tea in Sorval</div></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_one_file_gives_one_article(page: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([str(page), "--url", "https://example.org/tea"]) == 0
    article = json.loads(capsysbinary.readouterr().out)
    assert (article["title"], article["url"]) == ("Tea for the mayor", "https://example.org/tea")
    assert "why" not in article


@pytest.mark.parametrize(
    ("form", "begins"), [("markdown", b"The mayor"), ("html", b"<p>The mayor"), ("text", b"The mayor")]
)
def test_each_format(
    page: Path, capsysbinary: pytest.CaptureFixture[bytes], form: str, begins: bytes
) -> None:
    assert main([str(page), "--format", form]) == 0
    assert capsysbinary.readouterr().out.startswith(begins)


def test_why_tells_of_every_block(page: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([str(page), "--why"]) == 0
    why = json.loads(capsysbinary.readouterr().out)["why"]
    assert [(one["kept"], one["reason"]) for one in why] == [
        (False, "outside the article"),
        (True, "article text"),
        (False, "related articles"),
    ]
    assert main([str(page), "--why", "--format", "text"]) == 0
    assert b"dropped related articles" in capsysbinary.readouterr().err


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert main(["-", "--content-type", "text/html; charset=utf-8"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["title"] == "Tea for the mayor"


def test_a_folder_gives_lines_and_one_bad_file_stops_nothing(
    page: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (page.parent / "a.pdf").write_bytes(b"%PDF-1.7")
    (page.parent / "z").mkdir()
    (page.parent / "z" / "last.txt").write_text("A plain text, as plain as they come.", encoding="utf-8")
    assert main([str(page.parent)]) == 1
    written = capsysbinary.readouterr()
    lines = [json.loads(line) for line in written.out.splitlines()]
    assert [line["file"].rsplit("/", 1)[1] for line in lines] == ["a.pdf", "page.html", "last.txt"]
    assert lines[0]["error"] == "damaged-input"
    assert "a PDF" in lines[0]["message"]
    assert lines[1]["title"] == "Tea for the mayor"
    assert written.err == b""


def test_many_files_that_all_read_end_well(page: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([str(page), str(page)]) == 0
    assert len(capsysbinary.readouterr().out.splitlines()) == 2


def test_a_missing_file_is_told_and_ends_with_one(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main([str(tmp_path / "none.html")]) == 1
    written = capsysbinary.readouterr()
    assert written.out == b""
    assert b"No such file" in written.err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "required"),
        (["x.html", "--format", "pdf"], "invalid choice"),
        (["x.html", "--captured-at", "yesterday"], "no ISO 8601 time"),
        (["x.html", "y.html", "--format", "text"], "JSON lines"),
    ],
)
def test_wrong_usage_ends_with_two(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert complaint in capsys.readouterr().err


def test_the_module_runs_and_a_closed_pipe_is_no_error(page: Path) -> None:
    command = [sys.executable, "-m", "presscut", str(page)]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    with subprocess.Popen(
        [*command, *[str(page)] * 300], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 0
        assert process.stderr.read() == b""
