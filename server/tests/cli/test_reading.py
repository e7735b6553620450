import json

import pytest

from at_shell import Relire
from relire.library import queries, trash
from relire.library.keeping import Given, Kept, keep
from relire.library.working import work
from stories import story

WIRE = """(Corrects the number of ferries in the second paragraph) PORT ELLERY/SANDWICK, 14 March (Reuters) - \
The harbour of Port Ellery opened again on Saturday, the harbour master said, and the ferries left for the \
islands with more passengers than on any day since the storm of last winter.

Four ferries left before noon, and the fish market, which had been closed since January, was full. (Reporting \
by Ann Delver in Port Ellery, writing by Tom Marsh, editing by Eve Lunn)
"""


@pytest.fixture
def harbour(library: int) -> Kept:
    """A page that Alice kept and that was read."""
    made = keep(library, Given(url="https://gazette.example/harbour", body=story().encode()))
    work(made.id)
    return made


@pytest.fixture
def wire(library: int) -> Kept:
    """A wire story that Alice kept and that was read."""
    made = keep(library, Given(body=WIRE.encode(), content_type="text/plain", title="Harbour opens"))
    work(made.id)
    return made


def test_an_article_is_read_wrapped_under_its_head(relire: Relire, harbour: Kept) -> None:
    ran = relire("read", harbour.public_id)
    lines = ran.stdout.splitlines()
    assert ran.exit_code == 0
    assert lines[0] == "The harbour opens again"
    assert "14 March 2026, 09:00" in lines[1]
    assert "https://gazette.example/harbour" in lines
    assert max(len(line) for line in lines) <= 80
    assert "said the harbour master" in " ".join(lines)


def test_the_head_says_the_towns_the_note_and_the_credits(relire: Relire, wire: Kept) -> None:
    head = relire("read", wire.public_id).stdout.split("\n\n")[0].splitlines()
    assert head[0] == "Harbour opens"
    assert "Reuters" in head[1]
    assert "Port Ellery, Sandwick" in head
    assert "Corrects the number of ferries in the second paragraph" in head
    assert "Reporting: Ann Delver (Port Ellery)" in head
    assert "Editing: Eve Lunn" in head


def test_the_head_is_in_the_reader_s_language(relire: Relire, wire: Kept) -> None:
    ran = relire("read", wire.public_id, language="fr")
    assert "Reportage\u00a0: Ann Delver (Port Ellery)" in ran.stdout


def test_the_beginning_of_an_id_is_enough(relire: Relire, harbour: Kept) -> None:
    assert relire("read", harbour.public_id[:4].upper()).exit_code == 0


def test_three_characters_are_not_enough(relire: Relire, harbour: Kept) -> None:
    ran = relire("read", harbour.public_id[:3])
    assert (ran.exit_code, "at least 4 characters" in ran.stderr) == (2, True)


@pytest.mark.parametrize("start", ["zzzz", "%%%%", "____", "été1", "a" * 5000])
def test_an_id_that_is_none_is_told(relire: Relire, harbour: Kept, start: str) -> None:
    ran = relire("read", start)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "No article has an id that begins with" in ran.stderr


def test_an_id_of_another_s_is_told_like_none(relire: Relire, harbour: Kept, bobs_library: int) -> None:
    ran = relire("read", "--for", "bob", harbour.public_id)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "No article has an id" in ran.stderr


def test_as_json_it_is_whole(relire: Relire, library: int, harbour: Kept) -> None:
    record = json.loads(relire("read", "--format", "json", harbour.public_id).stdout)
    assert record["id"] == harbour.public_id
    assert record["found"]["title"] == "The harbour opens again"
    assert "paragraph 5" in record["text"]
    assert "<p>" in record["html"]


def test_as_markdown_and_html(relire: Relire, harbour: Kept) -> None:
    markdown = relire("read", "--format", "markdown", harbour.public_id).stdout
    assert markdown.startswith("# The harbour opens again\n\nThe harbour of Port Ellery")
    assert relire("read", "--format", "html", harbour.public_id).stdout.startswith("<")


def test_what_failed_says_why_instead(relire: Relire, library: int) -> None:
    made = keep(library, Given(body=b"%PDF-1.7 \x00\x01"))
    work(made.id)
    ran = relire("read", made.public_id)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "The file is damaged" in ran.stderr


def test_what_is_not_read_yet_says_so(relire: Relire, library: int) -> None:
    made = keep(library, Given(url="https://gazette.example/"))
    ran = relire("read", made.public_id)
    assert (ran.exit_code, "It has not been read yet" in ran.stderr) == (1, True)


def test_a_text_cannot_steer_the_terminal(relire: Relire, library: int) -> None:
    made = keep(
        library,
        Given(
            body=story(lead="Ships\u009b2J left\u202e again").encode(),
            content_type="text/html; charset=utf-8",
        ),
    )
    work(made.id)
    told = relire("read", made.public_id).stdout
    assert "again" in told
    assert not {"\u009b", "\u202e", "\x1b"} & set(told)


def test_archiving_and_back_again_is_told(relire: Relire, library: int, harbour: Kept, wire: Kept) -> None:
    ids = (harbour.public_id[:5], wire.public_id)
    ran = relire("archive", *ids)
    assert ran.exit_code == 0
    assert ran.stdout.splitlines()[0] == f"Archived: {harbour.public_id[:8]}  The harbour opens again"
    assert queries.counts(library).archive == 2

    assert relire("unread", *ids).stdout.startswith("Unread: ")
    assert (queries.counts(library).archive, queries.counts(library).unread) == (0, 2)


def test_deleting_and_restoring_is_told(relire: Relire, library: int, harbour: Kept) -> None:
    assert relire("delete", harbour.public_id).stdout.startswith("In the trash for 30 days: ")
    assert queries.counts(library).trash == 1
    assert relire("restore", harbour.public_id).stdout.startswith("Restored: ")
    assert queries.counts(library).trash == 0


def test_one_id_that_is_none_never_stops_the_rest(relire: Relire, library: int, harbour: Kept) -> None:
    ran = relire("archive", "zzzz", "zz", harbour.public_id)
    assert (ran.exit_code, queries.counts(library).archive) == (1, 1)
    assert ran.stderr.count("relire: ") == 2


def test_what_is_in_the_trash_is_not_archived_but_told_of(
    relire: Relire, library: int, harbour: Kept
) -> None:
    trash.delete(library, harbour.public_id)
    ran = relire("archive", harbour.public_id)
    assert (ran.exit_code, queries.counts(library).archive) == (1, 0)
    assert "is in the trash" in ran.stderr


@pytest.mark.parametrize(
    "command", ["archive", "unread", "delete", "restore", "retry", "publish", "withdraw", "read"]
)
def test_nobody_does_anything_to_what_is_another_s(
    relire: Relire, library: int, harbour: Kept, bobs_library: int, command: str
) -> None:
    before = queries.detail(library, harbour.public_id)
    ran = relire(command, "--for", "bob", harbour.public_id)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert queries.detail(library, harbour.public_id) == before


def test_publishing_gives_the_address_and_withdrawing_ends_it(relire: Relire, harbour: Kept) -> None:
    published = relire("publish", harbour.public_id)
    assert published.exit_code == 0
    assert published.stdout.startswith("http://localhost:8000/a/")
    assert relire("withdraw", harbour.public_id).stdout.startswith("Withdrawn: ")
    again = relire("withdraw", harbour.public_id)
    assert (again.exit_code, "is not published" in again.stderr) == (1, True)


def test_what_has_no_text_is_not_published(relire: Relire, library: int) -> None:
    made = keep(library, Given(url="https://gazette.example/"))
    ran = relire("publish", made.public_id)
    assert (ran.exit_code, "no text to publish" in ran.stderr) == (1, True)
