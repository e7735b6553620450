"""A worker whose lease was taken from it changes nothing any more."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from relire.fetching import Fetched, FetchError, TooSlow
from relire.fetching.fake import FakeFetcher, page
from relire.library import leases, queries
from relire.library.keeping import Given, Kept, keep
from relire.library.models import Keep
from relire.library.working import work
from stories import ADDRESS, story

PASTED = (
    "<html lang=en><title>Pasted by its reader</title><article><p>" + "Only those who sign in see this. " * 30
)


class Meanwhile(FakeFetcher):
    """A fetcher during whose work something else happens."""

    def __init__(self, answer: Fetched | FetchError, happens: Callable[[], object]) -> None:
        super().__init__({ADDRESS: answer})
        self._happens = happens

    def __call__(self, url: str, **options: object) -> Fetched:
        self._happens()
        return super().__call__(url, **options)  # type: ignore[arg-type]  # handed on as they came


@pytest.mark.parametrize(
    "answer",
    [page(ADDRESS, story()), page(ADDRESS, "Not found", status=404), TooSlow(30)],
    ids=["page", "404", "slow"],
)
def test_what_was_pasted_during_a_fetch_is_what_is_shown(library: int, answer: Fetched | FetchError) -> None:
    made = keep(library, Given(url=ADDRESS))

    def paste() -> Kept:
        return keep(library, Given(url=ADDRESS, body=PASTED.encode(), content_type="text/html"))

    work(made.id, Meanwhile(answer, paste))
    assert queries.detail(library, made.public_id).row.work == "queued"
    work(made.id, FakeFetcher({}))
    row = queries.detail(library, made.public_id).row
    assert (row.work, row.title) == ("ready", "Pasted by its reader")


def test_a_worker_that_was_too_slow_leaves_it_to_the_next(library: int, fetcher: FakeFetcher) -> None:
    made = keep(library, Given(url=ADDRESS))

    def lose_the_lease() -> None:
        Keep.objects.filter(work="working").update(lease_until=timezone.now() - timedelta(seconds=1))
        work(made.id, fetcher)

    work(made.id, Meanwhile(page(ADDRESS, "Gone", status=410), lose_the_lease))
    row = queries.detail(library, made.public_id).row
    assert (row.work, row.title) == ("ready", "The harbour opens again")


def test_the_first_pause_after_starting_over_is_the_first(library: int) -> None:
    made = keep(library, Given(url=ADDRESS))
    work(made.id, Meanwhile(TooSlow(30), lambda: leases.start_over(made.id)))
    work(made.id, FakeFetcher({ADDRESS: TooSlow(30)}))
    row = Keep.objects.get(pk=made.id)
    assert row.attempts == 1
    assert row.next_try is not None
    assert row.next_try <= timezone.now() + leases.BACK_OFF[0]


def test_a_keep_that_failed_is_found_by_what_is_known_of_it(library: int) -> None:
    made = keep(library, Given(url=ADDRESS, title="Quetzal sightings", tags=("zoology",)))
    work(made.id, FakeFetcher({ADDRESS: page(ADDRESS, "", status=404)}))
    for word in ("quetzal", "zoology"):
        assert [row.public_id for row in queries.find(library, word).rows] == [made.public_id]
