"""Indexing is a part of the caller's transaction."""

import pytest
from django.db import transaction

from relire.search import Document, find, index, index_many, remove, remove_collection

pytestmark = pytest.mark.django_db

ALICE, BOB = 1, 2
VOTE, SPORT = Document("", "le vote"), Document("", "le sport")


def found(query: str, collection: int = ALICE) -> list[int]:
    return [hit.sequence for hit in find(collection, query).hits]


class ChangeOfMind(Exception):
    pass


def test_is_findable_at_once_and_gone_with_its_transaction() -> None:
    def save_then_fail() -> None:
        with transaction.atomic():
            index(ALICE, 2, VOTE)
            remove(ALICE, 1)
            assert found("vote") == [2]
            raise ChangeOfMind

    index(ALICE, 1, VOTE)
    with pytest.raises(ChangeOfMind):
        save_then_fail()
    assert found("vote") == [1]


def test_a_document_takes_the_place_of_the_earlier() -> None:
    index(ALICE, 1, VOTE)
    index(ALICE, 1, SPORT)
    assert found("vote") == []
    assert found("sport") == [1]
    assert found("le") == [1]


def test_removes_one_document_of_one_collection() -> None:
    for collection in (ALICE, BOB):
        index_many(collection, [(1, VOTE), (2, VOTE)])
    remove(ALICE, 1)
    remove(ALICE, 99)
    assert found("vote") == [2]
    assert found("vote", BOB) == [2, 1]


def test_removes_a_collection() -> None:
    for collection in (0, ALICE, BOB):
        index_many(collection, [(0, VOTE), (2**32 - 1, VOTE)])
    remove_collection(ALICE)
    assert [len(found("vote", collection)) for collection in (0, ALICE, BOB)] == [2, 0, 2]


def test_many_are_read_as_they_come_and_none_is_nothing() -> None:
    index_many(ALICE, [])
    assert found("vote") == []
    index_many(ALICE, ((number, VOTE) for number in range(1, 502)))
    assert len(find(ALICE, "vote", limit=1000).hits) == 501


@pytest.mark.parametrize(("collection", "sequence"), [(-1, 1), (2**31, 1), (1, -1), (1, 2**32)])
def test_numbers_out_of_range_are_refused(collection: int, sequence: int) -> None:
    with pytest.raises(ValueError, match="is not within"):
        index(collection, sequence, VOTE)
    with pytest.raises(ValueError, match="is not within"):
        remove(collection, sequence)


def test_more_different_words_than_a_database_takes_are_no_error() -> None:
    noise = " ".join(f"{number:040}" for number in range(30_000))
    index(ALICE, 1, Document("Un titre", f"Début {noise} \0 \ud800 {'x' * 3000}", ("Nom",)))
    assert found("titre début nom") == [1]
    assert found(f"{7:040}") == [1]
