from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from relire.accounts.models import Member
from relire.articles.addresses import BadAddress
from relire.library import queries
from relire.library.keeping import Kept, NothingGiven
from relire.library.opening import library_of
from relire.portal import pending, publishing
from relire.portal.models import PendingKeep
from stories import ADDRESS

Keeper = Callable[..., Kept]


def test_a_click_is_kept_after_the_sign_in(db: None, alice: Member) -> None:
    session: dict[str, object] = {}
    pending.remember(session, url=ADDRESS)
    pending.remember(session, text="A text that was pasted while signed out.")
    kept = pending.keep_pending(session, alice.pk)
    library = library_of(alice.pk)
    assert [row.url for row in queries.page(library, queries.ALL).rows] == ["", ADDRESS]
    assert session[pending.KEPT_SESSION_KEY] == kept[-1].public_id
    assert not PendingKeep.objects.exists()
    assert pending.keep_pending(session, alice.pk) == ()


def test_a_published_article_is_kept_without_fetching_it_again(
    kept: Keeper, library: int, bob: Member
) -> None:
    session: dict[str, object] = {}
    pending.remember(session, publication=publishing.publish(library, kept().public_id))
    [theirs] = pending.keep_pending(session, bob.pk)
    detail = queries.detail(library_of(bob.pk), theirs.public_id)
    assert (detail.row.work, detail.row.title) == ("ready", "The harbour opens again")


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"url": "file:///etc/passwd"}, BadAddress),
        ({"url": ""}, NothingGiven),
        ({"text": "  "}, NothingGiven),
        ({"text": "x" * (pending.LONGEST + 1)}, pending.TooMuchPending),
        ({"publication": "nothing"}, publishing.NotPublished),
    ],
)
def test_what_cannot_be_kept_is_refused_before_the_sign_in(
    db: None, given: dict[str, str], error: type[Exception]
) -> None:
    session: dict[str, object] = {}
    with pytest.raises(error):
        pending.remember(session, **given)
    assert session == {}
    assert not PendingKeep.objects.exists()


def test_only_so_many_clicks_wait(db: None) -> None:
    session: dict[str, object] = {}
    for n in range(pending.MOST):
        pending.remember(session, url=f"{ADDRESS}/{n}")
    with pytest.raises(pending.TooMuchPending):
        pending.remember(session, url=ADDRESS)


def test_a_click_waits_for_a_day(db: None, alice: Member) -> None:
    session: dict[str, object] = {}
    pending.remember(session, url=ADDRESS)
    PendingKeep.objects.update(made_at=timezone.now() - timedelta(days=1, minutes=1))
    assert pending.keep_pending(session, alice.pk) == ()


def test_another_s_clicks_stay_theirs(db: None, alice: Member) -> None:
    mine: dict[str, object] = {}
    pending.remember({}, url=f"{ADDRESS}/theirs")
    pending.remember(mine, url=ADDRESS)
    assert len(pending.keep_pending(mine, alice.pk)) == 1
    assert PendingKeep.objects.count() == 1
