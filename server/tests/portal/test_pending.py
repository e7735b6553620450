from collections.abc import Callable
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from relire.accounts.models import Member
from relire.articles.addresses import BadAddress
from relire.jobs import sweeps
from relire.library import queries
from relire.library.keeping import Given, Kept, NothingGiven
from relire.library.opening import library_of
from relire.portal import pending, publishing
from relire.portal.models import PendingKeep
from stories import ADDRESS

Keeper = Callable[..., Kept]


def test_a_click_is_kept_after_the_sign_in(db: None, alice: Member) -> None:
    session: dict[str, object] = {}
    pending.remember(session, Given(url=ADDRESS))
    pending.remember(session, Given(body=b"A text that was pasted while signed out."))
    kept = pending.keep_pending(session, alice.pk)
    library = library_of(alice.pk)
    assert [row.url for row in queries.page(library, queries.ALL).rows] == ["", ADDRESS]
    assert session[pending.KEPT_SESSION_KEY] == kept[-1].public_id
    assert not PendingKeep.objects.exists()
    assert pending.keep_pending(session, alice.pk) == ()


def test_its_title_and_tags_survive_the_sign_in(db: None, alice: Member) -> None:
    session: dict[str, object] = {}
    pending.remember(session, Given(url=ADDRESS, title="The quay", tags=("Été", "Harbour")))
    [kept] = pending.keep_pending(session, alice.pk)
    row = queries.row(library_of(alice.pk), kept.public_id)
    assert (row.title, row.tags) == ("The quay", ("Été", "Harbour"))


def test_a_published_article_is_kept_without_fetching_it_again(
    kept: Keeper, library: int, bob: Member
) -> None:
    session: dict[str, object] = {}
    pending.remember_publication(session, publishing.publish(library, kept().public_id))
    [theirs] = pending.keep_pending(session, bob.pk)
    detail = queries.detail(library_of(bob.pk), theirs.public_id)
    assert (detail.row.work, detail.row.title) == ("ready", "The harbour opens again")


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (Given(url="file:///etc/passwd"), BadAddress),
        (Given(url=""), NothingGiven),
        (Given(body=b"  "), NothingGiven),
        (Given(body=b"x" * (pending.LONGEST + 1)), pending.TooMuchPending),
        (Given(url=ADDRESS, title="x" * pending.LONGEST), pending.TooMuchPending),
    ],
)
def test_what_cannot_be_kept_is_refused_before_the_sign_in(
    db: None, given: Given, error: type[Exception]
) -> None:
    session: dict[str, object] = {}
    with pytest.raises(error):
        pending.remember(session, given)
    assert session == {}
    assert not PendingKeep.objects.exists()


def test_what_is_not_published_is_refused_before_the_sign_in(db: None) -> None:
    session: dict[str, object] = {}
    with pytest.raises(publishing.NotPublished):
        pending.remember_publication(session, "nothing")
    assert session == {}


def test_only_so_many_clicks_wait(db: None) -> None:
    session: dict[str, object] = {}
    for n in range(pending.MOST):
        pending.remember(session, Given(url=f"{ADDRESS}/{n}"))
    with pytest.raises(pending.TooMuchPending):
        pending.remember(session, Given(url=ADDRESS))


@pytest.mark.parametrize("ceiling", ["MOST_OF_ALL", "LONGEST_OF_ALL"])
def test_only_so_much_waits_of_all_visitors_together(
    ceiling: str, db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, ceiling, {"MOST_OF_ALL": 2, "LONGEST_OF_ALL": 2 * len(ADDRESS)}[ceiling])
    pending.remember({}, Given(url=ADDRESS))
    pending.remember({}, Given(url=ADDRESS))
    with pytest.raises(pending.TooMuchPending):
        pending.remember({}, Given(url=ADDRESS))
    PendingKeep.objects.update(made_at=timezone.now() - timedelta(days=1, minutes=1))
    pending.remember({}, Given(url=ADDRESS))
    assert PendingKeep.objects.count() == 1


def test_the_worker_forgets_who_did_not_come_in(db: None, stranger: Client) -> None:
    for url in (ADDRESS, f"{ADDRESS}/fresh"):
        pending.remember({}, Given(url=url))
        session = stranger.session
        session.save()
        stranger.cookies.clear()
    long_ago = timezone.now() - timedelta(days=100)
    PendingKeep.objects.filter(url=ADDRESS).update(made_at=long_ago)
    Session.objects.filter(pk=Session.objects.order_by("expire_date")[0].pk).update(expire_date=long_ago)
    assert Session.objects.count() == 2
    sweeps.run_all()
    assert [row.url for row in PendingKeep.objects.all()] == [f"{ADDRESS}/fresh"]
    assert Session.objects.count() == 1


def test_a_click_waits_for_a_day(db: None, alice: Member) -> None:
    session: dict[str, object] = {}
    pending.remember(session, Given(url=ADDRESS))
    PendingKeep.objects.update(made_at=timezone.now() - timedelta(days=1, minutes=1))
    assert pending.keep_pending(session, alice.pk) == ()


def test_another_s_clicks_stay_theirs(db: None, alice: Member) -> None:
    mine: dict[str, object] = {}
    pending.remember({}, Given(url=f"{ADDRESS}/theirs"))
    pending.remember(mine, Given(url=ADDRESS))
    assert len(pending.keep_pending(mine, alice.pk)) == 1
    assert PendingKeep.objects.count() == 1
