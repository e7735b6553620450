import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from at_shell import Relire
from relire.library import acts, queries, trash
from relire.library.keeping import Given, Kept, keep
from relire.library.working import work
from stories import story


@pytest.fixture
def three(library: int) -> list[Kept]:
    """Three articles in Alice's library: about the harbour, a bridge, and an election in French."""
    election = story("Élections : le dépouillement a commencé", "Les électrices et les électeurs ont voté")
    given = [
        Given(body=story().encode(), tags=("islands",)),
        Given(body=story("The bridge is closed", "The bridge of Port Ellery was closed").encode()),
        Given(
            body=election.replace("lang='en'", "lang='fr'").encode(), content_type="text/html; charset=utf-8"
        ),
    ]
    made = [keep(library, each) for each in given]
    for each in made:
        work(each.id)
    return made


def test_the_list_is_of_what_is_not_archived_newest_first(
    relire: Relire, library: int, three: list[Kept]
) -> None:
    acts.archive(library, three[1].public_id)
    ran = relire("list")
    assert ran.exit_code == 0
    assert [line for line in ran.stdout.splitlines() if not line.startswith(" ")] == [
        f"{three[2].public_id[:8]}  Élections : le dépouillement a commencé",
        f"{three[0].public_id[:8]}  The harbour opens again",
    ]


@pytest.mark.parametrize(
    ("options", "titles"),
    [
        (("--archive",), ["The bridge is closed"]),
        (("--trash",), ["The harbour opens again"]),
        (("--all",), ["Élections : le dépouillement a commencé", "The bridge is closed"]),
        (("--all", "--limit", "1"), ["Élections : le dépouillement a commencé"]),
        (("--trash", "--tag", "ISLANDS"), ["The harbour opens again"]),
        (("--all", "--tag", "islands"), []),
        (
            ("--all", "--month", "2026-03"),
            ["Élections : le dépouillement a commencé", "The bridge is closed"],
        ),
        (("--all", "--month", "2026-04"), []),
    ],
)
def test_each_list_as_json_lines(
    relire: Relire, library: int, three: list[Kept], options: tuple[str, ...], titles: list[str]
) -> None:
    trash.delete(library, three[0].public_id)
    acts.archive(library, three[1].public_id)
    ran = relire("list", "--json", *options)
    assert ran.exit_code == 0
    assert [json.loads(line)["title"] for line in ran.stdout.splitlines()] == titles


def test_a_line_of_json_says_what_the_record_says(relire: Relire, library: int, three: list[Kept]) -> None:
    record = json.loads(relire("list", "--json", "--tag", "islands").stdout)
    assert record["id"] == three[0].public_id
    assert (record["state"], record["work"], record["failure"]) == ("unread", "ready", None)
    assert (record["tags"], record["published"]) == (["islands"], "2026-03-14T09:00:00+01:00")


@pytest.mark.parametrize(
    ("language", "stamp"), [("en", "14 March 2026, 09:00"), ("fr", "14 mars 2026 à 09:00")]
)
def test_the_stamp_is_in_the_reader_s_words_and_the_page_s_zone(
    relire: Relire, three: list[Kept], language: str, stamp: str
) -> None:
    assert stamp in relire("list", "--tag", "islands", language=language).stdout


def test_a_list_that_goes_on_says_so(relire: Relire, three: list[Kept]) -> None:
    assert "--limit 20" in relire("list", "--limit", "2").stderr
    assert relire("list", "--limit", "3").stderr == ""


def test_an_empty_list_says_so_but_not_to_a_program(relire: Relire, library: int) -> None:
    assert (relire("list").stdout, relire("list").stderr) == ("", "There is nothing in it.\n")
    assert (relire("list", "--json").stdout, relire("list", "--json").stderr) == ("", "")


def test_what_failed_or_waits_says_so(relire: Relire, library: int) -> None:
    keep(library, Given(url="https://gazette.example/waiting"))
    failed = keep(library, Given(body=b"%PDF-1.7 \x00\x01"))
    work(failed.id)
    told = relire("list").stdout
    assert "It is being fetched and read." in told
    assert "The file is damaged" in told


def test_what_has_no_title_is_told_so(relire: Relire, library: int) -> None:
    keep(library, Given(body=b"Hello"))
    assert relire("list").stdout.splitlines()[0].endswith("  (without a title)")


def test_a_title_cannot_steer_the_terminal(relire: Relire, library: int) -> None:
    keep(library, Given(url="https://gazette.example/", title="One\x1b[2J\r\ntwo \u202ethree"))
    assert relire("list").stdout.splitlines()[0].endswith("  One [2J two three")


def test_a_list_makes_the_same_queries_for_any_number_of_rows(relire: Relire, library: int) -> None:
    numbers = []
    for rows in (3, 30):
        while queries.counts(library).all < rows:
            keep(
                library, Given(url=f"https://gazette.example/{queries.counts(library).all}", tags=("a", "b"))
            )
        with CaptureQueriesContext(connection) as captured:
            relire("list", "--json")
        numbers.append(len(captured))
    assert numbers[0] == numbers[1]


@pytest.mark.parametrize(
    ("words", "passage"),
    [(("ferry",), "*ferries*"), (("elections",), ""), (("electrice", "voter"), "*électrices*")],
)
def test_words_are_found_inflected_and_unaccented_and_marked(
    relire: Relire, three: list[Kept], words: tuple[str, ...], passage: str
) -> None:
    ran = relire("search", *words)
    assert ran.exit_code == 0
    assert ran.stdout
    assert passage in ran.stdout


def test_words_that_are_nowhere_are_told(relire: Relire, three: list[Kept]) -> None:
    ran = relire("search", "volcano")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (0, "", "There is nothing in it.\n")


def test_words_after_dashes_leave_articles_out(relire: Relire, three: list[Kept]) -> None:
    ran = relire("search", "--json", "--", "passengers", "-harbour")
    assert ran.exit_code == 0
    assert "The harbour opens again" not in ran.stdout


def test_a_search_gives_programs_the_passage(relire: Relire, three: list[Kept]) -> None:
    record = json.loads(relire("search", "--json", "--relevance", "bridge").stdout.splitlines()[0])
    assert record["title"] == "The bridge is closed"
    assert {"text": "bridge", "marked": True} in record["passage"]


@pytest.mark.parametrize("words", ['"', "* - AND NEAR(", "\x01", "a" * 10_000])
def test_whatever_is_typed_is_no_error(relire: Relire, three: list[Kept], words: str) -> None:
    assert relire("search", "--", words).exit_code == 0


def test_nobody_finds_or_lists_what_is_another_s(
    relire: Relire, three: list[Kept], bobs_library: int
) -> None:
    for command in (("list", "--all"), ("search", "harbour"), ("list", "--trash")):
        assert relire(*command, "--for", "bob").stdout == ""
