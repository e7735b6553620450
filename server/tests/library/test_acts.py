from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from relire.articles.models import Article, Capture
from relire.articles.storage import blobs
from relire.fetching.fake import FakeFetcher, page
from relire.library import acts, queries, trash
from relire.library.keeping import Kept
from relire.library.models import Keep
from stories import ADDRESS, Internet, story

Keeper = Callable[..., Kept]


def test_archiving_moves_from_one_list_to_the_other_and_back(kept: Keeper, library: int) -> None:
    made = kept()
    assert acts.archive(library, made.public_id)
    assert [row.public_id for row in queries.page(library, queries.ARCHIVE).rows] == [made.public_id]
    assert queries.page(library, queries.UNREAD).rows == ()
    assert acts.unread(library, made.public_id)
    assert [row.public_id for row in queries.page(library, queries.UNREAD).rows] == [made.public_id]


@pytest.mark.parametrize(("progress", "state"), [(0.0, "unread"), (0.3, "reading"), (1.0, "read")])
def test_how_far_one_read_is_remembered(kept: Keeper, library: int, progress: float, state: str) -> None:
    made = kept()
    assert acts.read_on(library, made.public_id, progress)
    row = queries.detail(library, made.public_id).row
    assert (row.progress, row.state) == (progress, state)


def test_reading_in_the_archive_stays_in_the_archive(kept: Keeper, library: int) -> None:
    made = kept()
    acts.archive(library, made.public_id)
    acts.read_on(library, made.public_id, 0.5)
    assert queries.detail(library, made.public_id).row.state == "archived"


@pytest.mark.parametrize("progress", [-0.1, 1.1, float("nan")])
def test_a_share_is_between_nought_and_one(kept: Keeper, library: int, progress: float) -> None:
    made = kept()
    with pytest.raises(ValueError, match=str(progress)):
        acts.read_on(library, made.public_id, progress)


def test_nobody_acts_on_what_is_not_theirs(kept: Keeper, library: int, bobs_library: int) -> None:
    made = kept()
    assert not acts.archive(bobs_library, made.public_id)
    assert not acts.unread(bobs_library, made.public_id)
    assert not acts.read_on(bobs_library, made.public_id, 0.5)
    assert not trash.delete(bobs_library, made.public_id)
    row = queries.detail(library, made.public_id).row
    assert (row.state, row.progress, row.deleted_at) == ("unread", 0, None)


def test_the_trash_gives_back_what_it_took(kept: Keeper, library: int) -> None:
    made = kept()
    assert trash.delete(library, made.public_id)
    assert queries.page(library, queries.ALL).rows == ()
    assert queries.find(library, "harbour").rows == ()
    assert [row.public_id for row in queries.page(library, queries.TRASH).rows] == [made.public_id]
    assert trash.restore(library, made.public_id)
    assert len(queries.page(library, queries.ALL).rows) == 1
    assert len(queries.find(library, "harbour").rows) == 1


def test_the_trash_is_emptied_after_thirty_days(kept: Keeper, library: int) -> None:
    made = kept()
    capture = Capture.objects.get()
    trash.delete(library, made.public_id)
    Keep.objects.update(deleted_at=timezone.now() - timedelta(days=29))
    assert trash.purge() == 0
    Keep.objects.update(deleted_at=timezone.now() - timedelta(days=31))
    assert trash.purge() == 1
    assert not Article.objects.exists()
    assert not blobs().has(capture.blob)


def test_what_another_library_keeps_survives_the_trash(
    kept: Keeper, library: int, bobs_library: int, fetcher: FakeFetcher
) -> None:
    from relire.library.keeping import Given, keep  # noqa: PLC0415 - for Bob alone
    from relire.library.working import work  # noqa: PLC0415 - as above

    made = kept()
    bobs = keep(bobs_library, Given(url=ADDRESS))
    work(bobs.id, fetcher)
    trash.delete(library, made.public_id)
    Keep.objects.filter(pk=made.id).update(deleted_at=timezone.now() - timedelta(days=31))
    trash.purge()
    text = queries.detail(bobs_library, bobs.public_id).text
    assert text is not None
    assert "harbour" in text.text


def test_search_finds_other_forms_of_the_word_newest_first(
    kept: Keeper, library: int, internet: Internet
) -> None:
    first = kept()
    other = f"{ADDRESS}/2"
    internet[other] = page(other, story("Les élections municipales", "Les électeurs ont voté"))
    second = kept(other)
    assert [row.public_id for row in queries.find(library, "opening").rows] == [first.public_id]
    assert [row.public_id for row in queries.find(library, "election").rows] == [second.public_id]
    assert [row.public_id for row in queries.find(library, "passenger").rows] == [
        second.public_id,
        first.public_id,
    ]
    pieces = queries.find(library, "opening").rows[0].pieces
    assert any(piece.marked and piece.text.lower() == "opened" for piece in pieces)


def test_search_stays_in_the_library(kept: Keeper, bobs_library: int) -> None:
    kept()
    assert queries.find(bobs_library, "harbour").rows == ()


def test_lists_go_on_where_the_last_page_ended(kept: Keeper, library: int, internet: Internet) -> None:
    for n in range(5):
        address = f"{ADDRESS}/{n}"
        internet[address] = page(address, story(f"Story {n}"))
        kept(address)
    seen, before = [], None
    while True:
        page_ = queries.page(library, queries.ALL, before=before, limit=2)
        seen += [row.title for row in page_.rows]
        before = page_.next
        if before is None:
            break
    assert seen == [f"Story {n}" for n in (4, 3, 2, 1, 0)]


def test_months_are_those_of_publication(kept: Keeper, library: int) -> None:
    kept()
    [(month, number)] = queries.months(library)
    assert (str(month), number) == ("2026-03-01", 1)
    assert len(queries.page(library, queries.Which(year=2026, month=3)).rows) == 1
    assert queries.page(library, queries.Which(year=2026, month=4)).rows == ()


def test_the_number_of_queries_is_that_of_the_list_not_of_its_rows(
    kept: Keeper, library: int, internet: Internet, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(12):
        address = f"{ADDRESS}/{n}"
        internet[address] = page(address, story(f"Story {n}"))
        kept(address, tags=(f"tag {n}",))
    for limit in (2, 12):
        with django_assert_num_queries(2):
            assert len(queries.page(library, queries.ALL, limit=limit).rows) == limit
        with django_assert_num_queries(4):
            assert len(queries.find(library, "harbour", limit=limit).rows) == limit


def test_a_short_id_is_enough_when_it_is_one(kept: Keeper, library: int, bobs_library: int) -> None:
    made = kept()
    assert queries.whole_id(library, made.public_id[:6]) == made.public_id
    for which, start in ((bobs_library, made.public_id[:6]), (library, "nothing")):
        with pytest.raises(queries.NoSuchKeep):
            queries.whole_id(which, start)
