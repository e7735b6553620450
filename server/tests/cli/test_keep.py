import os
from pathlib import Path

import pytest

from at_shell import Relire, Site
from relire.accounts.models import Member
from relire.articles.captures import load
from relire.library import queries
from relire.library.failures import sentence
from relire.library.keeping import MAX_BYTES, Given, keep
from relire.library.opening import library_of
from relire.library.working import work
from saved_files import FILES, TITLE, every_file
from stories import story


def rows(library: int) -> tuple[queries.Row, ...]:
    return queries.page(library, queries.ALL).rows


def written(folder: Path, name: str, body: bytes | str) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body.encode() if isinstance(body, str) else body)
    return str(path)


def test_an_address_is_kept_read_and_told(relire: Relire, library: int, site: Site) -> None:
    site.pages["/harbour"] = (200, story())
    ran = relire("keep", site.address("/harbour"), "--tag", "Îles")
    (row,) = rows(library)
    assert (ran.exit_code, row.work, row.tags) == (0, "ready", ("Îles",))
    assert ran.stdout == f"{row.public_id[:8]}  The harbour opens again\n"


def test_the_same_address_again_is_the_same_keep(relire: Relire, library: int, site: Site) -> None:
    site.pages["/harbour"] = (200, story())
    relire("keep", site.address("/harbour"))
    ran = relire("keep", site.address("/harbour?utm_source=letter"))
    assert (ran.exit_code, len(rows(library))) == (0, 1)
    assert "(kept before)" in ran.stdout


@pytest.mark.parametrize(("language", "words"), [("en", "The page is gone"), ("fr", "La page n’existe plus")])
def test_an_address_that_fails_leaves_the_keep_and_the_reason(
    relire: Relire, library: int, site: Site, language: str, words: str
) -> None:
    ran = relire("keep", site.address("/gone"), language=language)
    (row,) = rows(library)
    assert (ran.exit_code, ran.stdout, row.work) == (1, "", "failed")
    assert row.public_id[:8] in ran.stderr
    assert words in ran.stderr


def test_what_may_pass_says_when_it_is_tried_again(relire: Relire, library: int, site: Site) -> None:
    site.pages["/busy"] = (503, "<p>Busy.</p>")
    ran = relire("keep", site.address("/busy"))
    assert (ran.exit_code, rows(library)[0].work) == (1, "queued")
    assert "It is tried again at " in ran.stderr


def test_a_file_is_kept_with_its_address_and_never_fetched(
    relire: Relire, library: int, tmp_path: Path
) -> None:
    page = written(tmp_path, "page.html", story())
    ran = relire("keep", page, "--url", "https://gazette.example/harbour")
    (row,) = rows(library)
    assert (ran.exit_code, row.work, row.title) == (0, "ready", "The harbour opens again")
    assert row.url == "https://gazette.example/harbour"


def test_standard_input_is_kept(relire: Relire, library: int) -> None:
    ran = relire("keep", "-", "--title", "From a friend", stdin=story("").replace("<h1></h1>", ""))
    assert (ran.exit_code, rows(library)[0].title) == (0, "From a friend")


def test_a_folder_is_kept_in_order_without_what_is_hidden(
    relire: Relire, library: int, tmp_path: Path
) -> None:
    for name in ("b.html", "a/second.html", "a/first.html"):
        written(tmp_path, name, story(f"Story of {name}"))
    written(tmp_path, ".git/config", story("Hidden"))
    written(tmp_path, ".draft.html", story("Hidden"))
    ran = relire("keep", str(tmp_path))
    told = [line.split("  ", 1)[1] for line in ran.stdout.splitlines()]
    assert told == ["Story of a/first.html", "Story of a/second.html", "Story of b.html"]
    assert len(rows(library)) == 3


def test_a_folder_without_files_is_refused(relire: Relire, library: int, tmp_path: Path) -> None:
    ran = relire("keep", str(tmp_path))
    assert (ran.exit_code, ran.stderr) == (1, "relire: There is no file in it.\n")


@pytest.mark.parametrize(
    ("what", "scheme"),
    [
        ("file:///etc/passwd", "file"),
        ("FTP://gazette.example/a", "ftp"),
        ("mailto:ann@gazette.example", "mailto"),
    ],
)
def test_an_address_that_is_not_of_the_web_is_refused(
    relire: Relire, library: int, what: str, scheme: str
) -> None:
    ran = relire("keep", what)
    said = f"relire: {what}: Only addresses of https and http are kept, not those of {scheme}.\n"
    assert (ran.exit_code, ran.stdout, ran.stderr) == (1, "", said)
    assert rows(library) == ()


def test_a_file_may_be_called_like_an_address(
    relire: Relire, library: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft:one.html").write_text(story())
    assert relire("keep", "draft:one.html").exit_code == 0


def test_one_bad_input_never_stops_the_rest(relire: Relire, library: int, tmp_path: Path) -> None:
    empty, good = written(tmp_path, "a.html", " \n"), written(tmp_path, "b.html", story())
    missing = str(tmp_path / "missing.html")
    ran = relire("keep", empty, missing, "https://user:secret@gazette.example/", good)
    assert ran.exit_code == 1
    assert ran.stdout.endswith("  The harbour opens again\n")
    assert [row.title for row in rows(library)] == ["The harbour opens again"]
    assert f"relire: {empty}: There was nothing in it." in ran.stderr
    assert f"relire: {missing}: There is no such file." in ran.stderr
    assert "is not an address that can be fetched" in ran.stderr


@pytest.mark.parametrize(
    ("file", "failure"),
    [
        (("page.html", b"%PDF-1.7\n" + b"\x00\xff" * 200), "damaged-input"),
        (("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(100)), "unsupported-format"),
        (("zeros.txt", b"\x00" * 5000), "empty-input"),
        (("nothing.html", b"<html><body><p></p></body></html>"), "kind-empty"),
    ],
)
def test_bytes_that_are_no_article_are_kept_as_they_came_and_told(
    relire: Relire, library: int, tmp_path: Path, file: tuple[str, bytes], failure: str
) -> None:
    ran = relire("keep", written(tmp_path, *file))
    (row,) = rows(library)
    assert (ran.exit_code, row.work, row.failure) == (1, "failed", failure)
    assert sentence(failure) in ran.stderr
    capture = queries.detail(library, row.public_id).capture
    assert capture is not None
    assert load(capture).body == file[1]


def test_a_text_with_nuls_and_one_endless_line_are_read(relire: Relire, library: int, tmp_path: Path) -> None:
    line = "The ferries left for the islands again this morning. " * 20_000
    for name, body in (("nul.html", story().replace("harbour", "har\x00bour")), ("line.txt", line)):
        assert relire("keep", written(tmp_path, name, body)).exit_code == 0
    assert {row.work for row in rows(library)} == {"ready"}


def test_a_file_of_100_mb_is_refused_without_being_read(
    relire: Relire, library: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = tmp_path / "huge.html"
    with huge.open("wb") as file:
        os.truncate(file.fileno(), 100_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    ran = relire("keep", str(huge))
    assert (ran.exit_code, rows(library)) == (1, ())
    assert "It is larger than 20 MB" in ran.stderr


def test_a_pipe_without_end_is_read_no_further_than_the_limit(
    relire: Relire, library: int, tmp_path: Path
) -> None:
    ran = relire("keep", "/dev/zero")
    assert (ran.exit_code, rows(library)) == (1, ())
    assert "It is larger than 20 MB" in ran.stderr


def test_a_file_of_the_longest_length_is_taken(relire: Relire, library: int, tmp_path: Path) -> None:
    page = story().encode()
    ran = relire("keep", "--no-wait", written(tmp_path, "long.html", page.ljust(MAX_BYTES)))
    assert (ran.exit_code, len(rows(library))) == (0, 1)


def test_without_waiting_it_is_left_to_the_worker(relire: Relire, library: int, site: Site) -> None:
    ran = relire("keep", "--no-wait", site.address("/harbour"))
    assert (ran.exit_code, rows(library)[0].work) == (0, "queued")


def test_names_that_are_no_text_are_kept_readable(relire: Relire, library: int, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.html")
    ran = relire("keep", written(tmp_path, name, story("").replace("<h1></h1>", "")))
    assert (ran.exit_code, rows(library)[0].title) == (0, "caf\ufffd.html")


@pytest.mark.parametrize(
    "arguments",
    [
        ("keep",),
        ("keep", "--url", "https://gazette.example/", "https://gazette.example/"),
        ("keep", "--url", "https://gazette.example/", "one.html", "two.html"),
        ("keep", "--title", "Two", "one.html", "two.html"),
        ("keep", "-", "-"),
        ("keep", "--colour", "red", "one.html"),
    ],
)
def test_wrong_usage_is_told_and_nothing_is_kept(
    relire: Relire, library: int, arguments: tuple[str, ...]
) -> None:
    ran = relire(*arguments)
    assert (ran.exit_code, rows(library)) == (2, ())
    assert "Error: " in ran.stderr


def test_for_says_whose_library(relire: Relire, alice: Member, bob: Member, tmp_path: Path) -> None:
    ran = relire("keep", "--for", "BOB", written(tmp_path, "page.html", story()))
    assert ran.exit_code == 0
    assert (len(rows(library_of(alice.pk))), len(rows(library_of(bob.pk)))) == (0, 1)


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Several people keep"), ("fr", "Plusieurs personnes conservent")]
)
def test_with_several_members_a_name_is_asked_for(
    relire: Relire, alice: Member, bob: Member, language: str, sentence: str
) -> None:
    ran = relire("keep", "https://gazette.example/", language=language)
    assert ran.exit_code == 2
    assert sentence in ran.stderr
    assert "alice, bob" in ran.stderr


def test_nobody_of_that_name_is_told(relire: Relire, alice: Member) -> None:
    ran = relire("keep", "--for", "zoe", "https://gazette.example/")
    assert (ran.exit_code, "“zoe”" in ran.stderr) == (1, True)


def test_with_no_member_the_way_in_is_told(relire: Relire) -> None:
    ran = relire("list")
    assert (ran.exit_code, "relire setup-link" in ran.stderr) == (1, True)


def test_retry_reads_what_failed_before(relire: Relire, library: int, site: Site) -> None:
    relire("keep", site.address("/late"))
    site.pages["/late"] = (200, story())
    start = rows(library)[0].public_id[:4]
    ran = relire("retry", start)
    assert (ran.exit_code, rows(library)[0].work) == (0, "ready")
    assert ran.stdout.endswith("  The harbour opens again\n")

    again = relire("retry", start)
    assert (again.exit_code, "nothing to try again" in again.stderr) == (1, True)


def test_retry_tells_when_it_fails_again(relire: Relire, library: int, site: Site) -> None:
    relire("keep", site.address("/gone"))
    ran = relire("retry", rows(library)[0].public_id)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "The page is gone" in ran.stderr


def test_a_keep_that_a_worker_has_is_waited_for(
    relire: Relire, library: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = keep(library, Given(body=story().encode(), content_type="text/html"))
    looks = []

    def sleep(_seconds: float) -> None:
        looks.append(1)
        work(made.id)

    monkeypatch.setattr("relire.cli.shell.working.time.sleep", sleep)
    monkeypatch.setattr("relire.cli.shell.working.working.work", lambda _keep: None)
    ran = relire("keep", "-", stdin=story())
    assert (ran.exit_code, rows(library)[0].work) == (0, "ready")
    assert looks


@every_file
def test_a_pdf_or_a_saved_page_is_read(relire: Relire, library: int, tmp_path: Path, name: str) -> None:
    ran = relire("keep", written(tmp_path, name, FILES[name][0]))
    (row,) = rows(library)
    assert (ran.exit_code, row.work, row.title) == (0, "ready", TITLE)
