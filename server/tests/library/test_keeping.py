from collections.abc import Callable

import pytest
from django.db import transaction

from relire.accounts.models import Member
from relire.articles import captures
from relire.articles.addresses import BadAddress
from relire.articles.queries import newest_capture
from relire.fetching.fake import FakeFetcher, page
from relire.library import keeping, queries
from relire.library.keeping import Given, Kept, NothingGiven, TooLarge, keep
from relire.library.opening import library_of
from relire.library.working import work
from stories import ADDRESS, Internet, story

Keeper = Callable[..., Kept]


def test_an_address_is_kept_at_once_and_read_by_the_work(library: int, fetcher: FakeFetcher) -> None:
    made = keep(library, Given(url=ADDRESS))
    row = queries.detail(library, made.public_id).row
    assert (made.new, row.work, row.title) == (True, "queued", ADDRESS)

    work(made.id, fetcher)
    detail = queries.detail(library, made.public_id)
    assert (detail.row.work, detail.row.title) == ("ready", "The harbour opens again")
    assert detail.text is not None
    assert "paragraph 5" in detail.text.text
    assert str(detail.row.published_on) == "2026-03-14"


def test_the_fetched_bytes_are_kept_as_they_came(kept: Keeper, library: int) -> None:
    detail = queries.detail(library, kept().public_id)
    assert detail.capture is not None
    assert captures.load(detail.capture).body == story().encode()


@pytest.mark.parametrize(
    "again",
    [ADDRESS, f"{ADDRESS}?utm_source=mail", f"{ADDRESS}#comments", ADDRESS.replace("gazette", "GAZETTE")],
)
def test_the_same_address_is_the_same_keep(kept: Keeper, library: int, again: str) -> None:
    first = kept()
    second = keep(library, Given(url=again))
    assert (second.public_id, second.new) == (first.public_id, False)
    assert queries.counts(library).all == 1


def test_another_library_keeps_it_for_itself(
    kept: Keeper, library: int, bob: Member, fetcher: FakeFetcher
) -> None:
    mine = kept()
    bobs = keep(library_of(bob.pk), Given(url=ADDRESS))
    assert bobs.new
    assert bobs.public_id != mine.public_id
    with pytest.raises(queries.NoSuchKeep):
        queries.detail(library, bobs.public_id)


def test_a_text_is_kept_without_any_address(library: int, fetcher: FakeFetcher) -> None:
    text = "The harbour opens again\n\nPORT ELLERY, 14 March (Reuters) - The ferries left for the islands on Saturday."
    made = keep(library, Given(body=text.encode(), content_type="text/plain"))
    work(made.id, fetcher)
    detail = queries.detail(library, made.public_id)
    assert detail.text is not None
    assert "The ferries left for the islands" in detail.text.text
    assert detail.row.agency == "Reuters"
    assert not keep(library, Given(body=text.encode(), content_type="text/plain")).new
    assert fetcher.asked == []


def test_content_given_for_a_known_address_is_taken_too(
    kept: Keeper, library: int, fetcher: FakeFetcher
) -> None:
    first = kept()
    seen = story(title="The harbour as the reader's browser saw it")
    second = keep(library, Given(url=ADDRESS, body=seen.encode(), content_type="text/html"))
    work(second.id, fetcher)
    assert second.public_id == first.public_id
    assert queries.detail(library, first.public_id).row.title == "The harbour as the reader's browser saw it"


def test_what_a_member_supplied_reaches_no_other_library(
    library: int, bob: Member, fetcher: FakeFetcher, internet: Internet
) -> None:
    private = keep(
        library, Given(url=ADDRESS, body=story("Only for Alice").encode(), content_type="text/html")
    )
    work(private.id, fetcher)
    theirs = library_of(bob.pk)
    public = keep(theirs, Given(url=ADDRESS))
    work(public.id, fetcher)
    assert queries.detail(theirs, public.public_id).row.title == "The harbour opens again"
    mine, others = (
        queries.detail(*which).text for which in ((library, private.public_id), (theirs, public.public_id))
    )
    assert mine is not None
    assert others is not None
    assert mine.article != others.article


def test_tags_come_along_and_are_one_whatever_their_accents(library: int) -> None:
    keep(library, Given(url=ADDRESS, tags=("Été", "port")))
    keep(library, Given(url=f"{ADDRESS}/2", tags=("ete",)))
    assert queries.tags(library) == (("ete", "Été", 2), ("port", "port", 1))
    assert len(queries.page(library, queries.Which(tag="ete")).rows) == 2


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (Given(), NothingGiven),
        (Given(body=b" \n"), NothingGiven),
        (Given(url="not an address"), BadAddress),
        (Given(url="file:///etc/passwd"), BadAddress),
        (Given(url="javascript:alert(1)"), BadAddress),
    ],
)
def test_bad_input_is_refused_and_nothing_changes(library: int, given: Given, error: type[Exception]) -> None:
    with pytest.raises(error):
        keep(library, given)
    assert queries.counts(library).all == 0


def test_more_bytes_than_can_be_kept_are_refused(library: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MAX_BYTES", 10)
    with pytest.raises(TooLarge):
        keep(library, Given(body=b"12345678901"))
    assert keep(library, Given(body=b"1234567890")).new


def test_what_is_given_is_durable_before_the_row(library: int) -> None:
    made = keep(library, Given(body=b"A text of one line, kept.", content_type="text/plain"))
    detail = queries.detail(library, made.public_id)
    assert detail.capture is not None
    assert captures.load(detail.capture).body == b"A text of one line, kept."


def test_a_canonical_address_makes_two_keeps_one(
    kept: Keeper, library: int, internet: Internet, fetcher: FakeFetcher
) -> None:
    first = kept(tags=("port",))
    mobile = "https://m.gazette.example/harbour"
    html = story().replace("<head>", f"<head><link rel='canonical' href='{ADDRESS}'>")
    internet[mobile] = page(mobile, html)
    second = kept(mobile, tags=("mobile",))
    assert second.new
    detail = queries.detail(library, second.public_id)
    assert detail.row.public_id == first.public_id
    assert detail.row.tags == ("mobile", "port")
    assert queries.counts(library).all == 1
    assert not keep(library, Given(url=mobile)).new


def test_a_canonical_address_of_somebody_else_counts_for_nothing(
    kept: Keeper, library: int, internet: Internet
) -> None:
    kept()
    elsewhere = "https://thief.example/copy"
    internet[elsewhere] = page(
        elsewhere, story().replace("<head>", f"<head><link rel='canonical' href='{ADDRESS}'>")
    )
    kept(elsewhere)
    assert queries.counts(library).all == 2


def test_keeping_again_takes_out_of_the_trash(kept: Keeper, library: int) -> None:
    from relire.library import trash  # noqa: PLC0415 - a name that reads best here

    first = kept()
    assert trash.delete(library, first.public_id)
    assert queries.counts(library).all == 0
    assert not keep(library, Given(url=ADDRESS)).new
    assert queries.counts(library).all == 1
    assert len(queries.find(library, "harbour").rows) == 1


def test_a_keep_that_is_rolled_back_leaves_nothing(library: int) -> None:
    with transaction.atomic():
        keep(library, Given(url=ADDRESS))
        transaction.set_rollback(True)
    assert queries.counts(library).all == 0
    assert newest_capture(1) is None
