"""What nobody keeps any more goes, and nothing else."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db.models import QuerySet
from django.utils import timezone

from relire.articles import captures, disposal
from relire.articles.models import Article, Revision
from relire.articles.storage import blobs
from relire.fetching import NameNotFound
from relire.fetching.fake import FakeFetcher, page
from relire.library import queries, trash
from relire.library.keeping import Given, Kept, keep, keep_revision
from relire.library.models import Keep
from relire.library.working import work
from relire.portal import publishing
from stories import ADDRESS, Internet, story

Keeper = Callable[..., Kept]


def aged(rows: type[Article]) -> None:
    rows.objects.update(made_at=timezone.now() - timedelta(days=2))


def test_what_was_restored_while_the_trash_is_emptied_stays(
    kept: Keeper, library: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = kept()
    trash.delete(library, made.public_id)
    Keep.objects.update(deleted_at=timezone.now() - timedelta(days=31))
    listed = QuerySet.values_list

    def restored_meanwhile(rows: QuerySet[Keep], *names: str, **options: bool) -> object:
        if names != ("pk", "article_id"):
            return listed(rows, *names, **options)
        found = list(listed(rows, *names, **options))
        Keep.objects.update(deleted_at=None)
        return found

    monkeypatch.setattr(QuerySet, "values_list", restored_meanwhile)
    assert trash.purge() == 0
    monkeypatch.undo()
    assert queries.detail(library, made.public_id).text is not None


def test_an_article_that_its_keep_left_behind_goes(kept: Keeper, library: int, fetcher: FakeFetcher) -> None:
    made = kept()
    pasted = keep(library, Given(url=ADDRESS, body=story("Pasted").encode(), content_type="text/html"))
    work(pasted.id, fetcher)
    aged(Article)
    assert trash.dispose_of_orphans() == 1
    assert queries.detail(library, made.public_id).row.title == "Pasted"
    assert Article.objects.count() == 1


def test_an_article_that_is_published_stays(kept: Keeper, library: int) -> None:
    made = kept()
    public_id = publishing.publish(library, made.public_id)
    trash.delete(library, made.public_id)
    Keep.objects.update(deleted_at=timezone.now() - timedelta(days=31))
    assert trash.purge() == 1
    aged(Article)
    assert trash.dispose_of_orphans() == 0
    assert publishing.publication(public_id).text.title == "The harbour opens again"


def test_an_article_of_today_is_left_alone(db: None) -> None:
    captures.article_for(library=None, key="url:fresh")
    assert trash.dispose_of_orphans() == 0
    assert Article.objects.count() == 1


def test_bytes_without_a_capture_go_and_the_others_stay(kept: Keeper, library: int) -> None:
    made = kept()
    unnamed = captures.hold(b"bytes of a transaction that failed")
    assert disposal.delete_unnamed_blobs() >= 1
    assert not blobs().has(unnamed)
    capture = queries.detail(library, made.public_id).capture
    assert capture is not None
    assert captures.load(capture).body == story().encode()


def test_a_text_at_hand_fills_a_keep_that_had_failed(
    kept: Keeper, library: int, bobs_library: int, internet: Internet
) -> None:
    kept()
    revision = Revision.objects.get()
    internet[ADDRESS] = NameNotFound("gazette.example", temporary=False)
    failed = keep(bobs_library, Given(url=ADDRESS))
    work(failed.id, FakeFetcher(internet))
    again = keep_revision(
        bobs_library, article=revision.article_id, revision=revision.pk, url=ADDRESS, title=""
    )
    assert (again.public_id, again.new) == (failed.public_id, False)
    detail = queries.detail(bobs_library, failed.public_id)
    assert (detail.row.work, detail.row.title) == ("ready", "The harbour opens again")
    assert [str(month) for month, _ in queries.months(bobs_library)] == ["2026-03-01"]


def test_a_text_at_hand_stands_in_its_month(kept: Keeper, bobs_library: int) -> None:
    kept()
    revision = Revision.objects.get()
    keep_revision(bobs_library, article=revision.article_id, revision=revision.pk, url=ADDRESS, title="")
    assert len(queries.page(bobs_library, queries.Which(year=2026, month=3)).rows) == 1


def test_a_page_that_answers_is_not_the_one_that_failed(library: int) -> None:
    made = keep(library, Given(url=ADDRESS))
    work(made.id, FakeFetcher({ADDRESS: page(ADDRESS, story("Error"), status=500)}))
    assert queries.detail(library, made.public_id).text is None
