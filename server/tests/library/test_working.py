from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from relire.fetching import NameNotFound, TooSlow
from relire.fetching.fake import FakeFetcher, page
from relire.jobs import queue
from relire.library import leases, queries, tasks
from relire.library.keeping import Given, Kept, keep
from relire.library.models import Keep
from relire.library.working import work
from stories import ADDRESS, Internet, story

Keeper = Callable[..., Kept]


def state(library: int, kept: Kept) -> tuple[str, str]:
    row = queries.detail(library, kept.public_id).row
    return row.work, row.failure


def test_a_failure_that_may_pass_is_tried_again_later(
    library: int, internet: Internet, fetcher: FakeFetcher
) -> None:
    internet[ADDRESS] = TooSlow(30)
    made = keep(library, Given(url=ADDRESS))
    work(made.id, fetcher)
    assert state(library, made) == ("queued", "too-slow")
    work(made.id, fetcher)
    assert len(fetcher.asked) == 1, "the pause is kept"

    pauses = []
    for _ in leases.BACK_OFF:
        row = Keep.objects.get(pk=made.id)
        assert row.next_try is not None
        pauses.append(row.next_try - timezone.now())
        Keep.objects.update(next_try=timezone.now())
        work(made.id, fetcher)
    assert pauses == sorted(pauses)
    assert state(library, made) == ("failed", "too-slow")
    assert len(fetcher.asked) == 1 + len(leases.BACK_OFF)


def test_try_again_works(library: int, internet: Internet, fetcher: FakeFetcher) -> None:
    internet[ADDRESS] = NameNotFound("gazette.example", temporary=False)
    made = keep(library, Given(url=ADDRESS))
    work(made.id, fetcher)
    assert state(library, made) == ("failed", "name-not-found")

    internet[ADDRESS] = page(ADDRESS, story())
    assert tasks.try_again(library, made.public_id)
    work(made.id, fetcher)
    assert state(library, made) == ("ready", "")
    assert not tasks.try_again(library, made.public_id), "there is nothing to try again"


def test_nobody_tries_again_what_is_not_theirs(
    bobs_library: int, library: int, internet: Internet, fetcher: FakeFetcher
) -> None:
    internet[ADDRESS] = NameNotFound("gazette.example", temporary=False)
    made = keep(library, Given(url=ADDRESS))
    work(made.id, fetcher)
    assert not tasks.try_again(bobs_library, made.public_id)
    assert state(library, made) == ("failed", "name-not-found")


@pytest.mark.parametrize(
    ("status", "outcome"), [(404, "failed"), (410, "failed"), (503, "queued"), (429, "queued")]
)
def test_an_error_page_is_no_article(
    library: int, internet: Internet, fetcher: FakeFetcher, status: int, outcome: str
) -> None:
    internet[ADDRESS] = page(ADDRESS, story("Not found"), status=status)
    made = keep(library, Given(url=ADDRESS))
    work(made.id, fetcher)
    row = queries.detail(library, made.public_id).row
    assert (row.work, row.failure, row.failure_details) == (outcome, "http-status", {"status": status})
    assert row.title == ADDRESS


def test_a_login_page_says_so_and_leaves_something_to_read(
    library: int, internet: Internet, fetcher: FakeFetcher
) -> None:
    internet[ADDRESS] = page(
        ADDRESS,
        "<html><head><title>Sign in</title></head><body><h1>Sign in</h1><p>Please sign in to read this.</p>"
        "<form><input name=user><input type=password name=password><button>Sign in</button></form></body></html>",
    )
    made = keep(library, Given(url=ADDRESS))
    work(made.id, fetcher)
    assert state(library, made) == ("failed", "kind-login")


def test_a_picture_called_html_names_what_it_is(
    library: int, internet: Internet, fetcher: FakeFetcher
) -> None:
    internet[ADDRESS] = page(ADDRESS, b"\x89PNG\r\n\x1a\n" + bytes(100))
    made = keep(library, Given(url=ADDRESS))
    work(made.id, fetcher)
    assert state(library, made) == ("failed", "unsupported-format")
    capture = queries.detail(library, made.public_id).capture
    assert capture is not None, "the file itself can be had"

    internet[ADDRESS] = page(ADDRESS, story())
    assert tasks.try_again(library, made.public_id)
    work(made.id, fetcher)
    assert state(library, made) == ("ready", "")


def test_a_killed_worker_s_keep_is_taken_up_again(library: int, fetcher: FakeFetcher) -> None:
    made = keep(library, Given(url=ADDRESS))
    assert leases.claim(made.id)
    work(made.id, fetcher)
    assert state(library, made) == ("working", ""), "the lease is somebody else's"
    queue_before = queue.waiting()
    assert tasks.enqueue_due() == 0

    Keep.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert tasks.enqueue_due() == 1
    assert queue.waiting() == queue_before + 1
    work(made.id, fetcher)
    assert state(library, made) == ("ready", "")


def test_a_keep_that_kills_every_worker_fails_in_the_end(library: int, fetcher: FakeFetcher) -> None:
    made = keep(library, Given(url=ADDRESS))
    for _ in range(len(leases.BACK_OFF) + 1):
        assert leases.claim(made.id)
        Keep.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    work(made.id, fetcher)
    assert state(library, made) == ("failed", "worker-lost")
    assert fetcher.asked == []


def test_an_error_of_ours_is_written_on_the_row(library: int) -> None:
    made = keep(library, Given(url=ADDRESS))
    with pytest.raises(LookupError):
        work(made.id, FakeFetcher({}))
    row = queries.detail(library, made.public_id).row
    assert (row.work, row.failure, row.failure_details) == ("queued", "unexpected", {"error": "LookupError"})


def test_the_sweep_leaves_a_long_queue_alone(library: int, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(library, Given(url=ADDRESS))
    Keep.objects.update(lease_until=None)
    monkeypatch.setattr(tasks, "QUEUE_LENGTH", queue.waiting())
    assert tasks.enqueue_due() == 0
    monkeypatch.undo()
    assert tasks.enqueue_due() == 1


def test_the_second_of_two_jobs_does_nothing(kept: Keeper, fetcher: FakeFetcher) -> None:
    made = kept()
    work(made.id, fetcher)
    assert len(fetcher.asked) == 1
