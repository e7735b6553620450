"""The command: what it writes, where, and how it ends."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from presscut.__main__ import main
from presscut.shell.arguments import How
from presscut.shell.many import lines_of

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
    assert [(one["kept"], one["tag"]) for one in why] == [(False, "h1"), (True, "p"), (False, "div")]
    assert why[2]["reason"].startswith("related articles")
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
        ([".", "--join"], "no folder"),
        (["x.html", "--jobs", "0"], "1 to 1000"),
        (["x.html", "--jobs", "many"], "1 to 1000"),
    ],
)
def test_wrong_usage_ends_with_two(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert complaint in capsys.readouterr().err


def test_pages_that_are_joined_give_one_article(
    page: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    second = page.parent / "second.html"
    second.write_text(PAGE.replace("on Monday", "on Tuesday"), encoding="utf-8")
    assert main(["--join", str(page), str(second), "--format", "text"]) == 0
    written = capsysbinary.readouterr().out
    assert written.index(b"Monday") < written.index(b"Tuesday")
    assert main(["--join", str(page), str(page.parent / "none.html")]) == 1
    assert b"No such file" in capsysbinary.readouterr().err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of pages, with files in it that no article is in."""
    for number in range(40):
        words = PAGE.replace("Monday", f"day {number}")
        (tmp_path / f"{number:03}.html").write_text(words, encoding="utf-8")
    (tmp_path / "011.zip").write_bytes(b"PK\x03\x04" + bytes(50))
    (tmp_path / "025.html").write_bytes(b"")
    return tmp_path


def test_several_processes_write_what_one_writes(folder: Path) -> None:
    command = [sys.executable, "-m", "presscut", str(folder), "--jobs"]
    one, two = (subprocess.run([*command, jobs], capture_output=True, check=False) for jobs in ("1", "2"))
    assert (one.returncode, two.returncode, one.stderr, two.stderr) == (1, 1, b"", b"")
    assert two.stdout == one.stdout
    lines = [json.loads(line) for line in one.stdout.splitlines()]
    assert [line["file"] for line in lines] == sorted(line["file"] for line in lines)
    assert [Path(line["file"]).name for line in lines if "error" in line] == ["011.zip", "025.html"]


class Deadly(str):
    """The name of a file that ends whatever process takes it up."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[[int], NoReturn], tuple[int]]:
        return os._exit, (9,)


def test_a_file_that_ends_its_process_costs_no_other_its_line(folder: Path) -> None:
    names = sorted(map(str, folder.glob("*.html")))
    names[20] = Deadly(names[20])
    lines = [json.loads(line) for line, _ in lines_of(names, How(None, None, None, why=False), 2)]
    assert [line["file"] for line in lines] == names
    assert [line["file"] for line in lines if line.get("error") == "crashed"] == [names[20]]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of processes to interrupt")
def test_an_interrupt_ends_it_all_without_a_word(folder: Path) -> None:
    command = [sys.executable, "-m", "presscut", *[str(folder)] * 60, "--jobs", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        process.stdout.read()
        assert process.wait(60) == 130
        assert process.stderr.read() == b""


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
