"""What a reader does to a keep, by its buttons."""

from collections.abc import Callable

import pytest
from django.test import Client

from relire.accounts.models import Member
from relire.fetching.fake import page
from relire.library import queries
from relire.library.keeping import Kept
from relire.library.models import Keep
from stories import ADDRESS, Internet, story

Keeper = Callable[..., Kept]
BrowserOf = Callable[[Member], Client]
PARTIAL = {"HX-Request": "true"}


@pytest.fixture
def browser(alice: Member, browser_of: BrowserOf) -> Client:
    return browser_of(alice)


def row(library: int, made: Kept) -> queries.Row:
    return queries.detail(library, made.public_id).row


@pytest.mark.parametrize(("act", "undo"), [("archive", "unarchive"), ("delete", "restore")])
def test_what_takes_away_can_be_undone(
    act: str, undo: str, kept: Keeper, library: int, browser: Client
) -> None:
    made = kept()
    browser.post(f"/library/k/{made.public_id}/progress", {"share": "0.5"})
    before = row(library, made)
    shown = browser.post(f"/library/k/{made.public_id}/{act}", follow=True)
    assert shown.redirect_chain == [("/library/", 302)]
    assert f'action="/library/k/{made.public_id}/{undo}"' in shown.content.decode()
    assert row(library, made) != before
    browser.post(f"/library/k/{made.public_id}/{undo}")
    assert row(library, made) == before


@pytest.mark.parametrize(("act", "undo"), [("archive", "unarchive"), ("delete", "restore")])
def test_in_a_list_the_row_gives_way_to_the_undo(
    act: str, undo: str, kept: Keeper, library: int, browser: Client
) -> None:
    made = kept()
    gone = browser.post(f"/library/k/{made.public_id}/{act}", headers=PARTIAL).content.decode()
    assert f'hx-post="/library/k/{made.public_id}/{undo}"' in gone
    assert '<span class="number" id="count-unread" hx-swap-oob="true">0</span>' in gone
    back = browser.post(f"/library/k/{made.public_id}/{undo}", headers=PARTIAL).content.decode()
    assert f'id="row-{made.public_id}"' in back
    assert '<span class="number" id="count-unread" hx-swap-oob="true">1</span>' in back
    assert "<html" not in gone + back


@pytest.mark.parametrize(
    ("work", "words"),
    [("working", "It is being tried now."), ("ready", "There is nothing to try again.")],
)
def test_what_cannot_be_tried_again_says_why(
    work: str, words: str, kept: Keeper, library: int, browser: Client
) -> None:
    made = kept()
    Keep.objects.update(work=work)
    shown = browser.post(f"/library/k/{made.public_id}/retry", follow=True)
    assert shown.redirect_chain == [(f"/library/k/{made.public_id}", 302)]
    assert words in shown.content.decode()
    assert row(library, made).work == work
    part = browser.post(f"/library/k/{made.public_id}/retry", headers=PARTIAL)
    assert f'id="row-{made.public_id}"' in part.content.decode()


@pytest.mark.parametrize("act", ["archive", "unarchive", "unread"])
def test_a_stale_page_is_told_that_it_is_in_the_trash(
    act: str, kept: Keeper, library: int, browser: Client
) -> None:
    made = kept()
    browser.post(f"/library/k/{made.public_id}/delete")
    shown = browser.post(f"/library/k/{made.public_id}/{act}", {"next": "/library/"}, follow=True)
    assert shown.redirect_chain == [("/library/", 302)]
    assert "It is in the trash." in shown.content.decode()
    part = browser.post(f"/library/k/{made.public_id}/{act}", headers=PARTIAL).content.decode()
    assert "It is in the trash." in part
    assert f'hx-post="/library/k/{made.public_id}/restore"' in part
    assert row(library, made).state == "unread"


def test_what_became_another_leads_to_it(kept: Keeper, internet: Internet, browser: Client) -> None:
    canonical = f'<link rel="canonical" href="{ADDRESS}"></head>'
    internet[f"{ADDRESS}/print"] = page(f"{ADDRESS}/print", story().replace("</head>", canonical))
    first, second = kept(), kept(f"{ADDRESS}/print")
    sent = browser.post(f"/library/k/{second.public_id}/archive", follow=True)
    assert sent.redirect_chain == [(f"/library/k/{first.public_id}", 302)]
    assert "You have this one already." in sent.content.decode()


def test_unread_begins_again(kept: Keeper, library: int, browser: Client) -> None:
    made = kept()
    browser.post(f"/library/k/{made.public_id}/progress", {"share": "1"})
    assert row(library, made).state == "read"
    browser.post(f"/library/k/{made.public_id}/unread")
    assert (row(library, made).state, row(library, made).progress) == ("unread", 0)


def test_progress_is_remembered_and_handed_to_the_page(kept: Keeper, library: int, browser: Client) -> None:
    made = kept()
    assert browser.post(f"/library/k/{made.public_id}/progress", {"share": "0.25"}).status_code == 204
    shown = browser.get(f"/library/k/{made.public_id}", headers={"Accept-Language": "fr"}).content.decode()
    assert 'data-progress="0.2500"' in shown


@pytest.mark.parametrize("share", ["", "half", "-0.1", "1.1", "nan"])
def test_progress_that_is_none_is_refused(share: str, kept: Keeper, library: int, browser: Client) -> None:
    made = kept()
    assert browser.post(f"/library/k/{made.public_id}/progress", {"share": share}).status_code == 400
    assert row(library, made).progress == 0


def test_the_tags_are_those_of_the_line(kept: Keeper, library: int, browser: Client) -> None:
    made = kept(tags=("Old",))
    browser.post(f"/library/k/{made.public_id}/tags", {"tags": "Harbour, #Été, harbour,"})
    assert row(library, made).tags == ("Été", "Harbour")
    browser.post(f"/library/k/{made.public_id}/tags", {"tags": ""})
    assert row(library, made).tags == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("harbour, " * 200, "at most 1000 characters"),
        ("x" * 101, "A tag has at most 100 characters"),
        ("har\0bour", "Null characters are not allowed"),
    ],
)
def test_tags_that_cannot_be_are_shown_again_and_change_nothing(
    line: str, words: str, kept: Keeper, library: int, browser: Client
) -> None:
    made = kept(tags=("Old",))
    shown = browser.post(f"/library/k/{made.public_id}/tags", {"tags": line})
    assert shown.status_code == 422
    assert words in shown.content.decode()
    assert f'value="{line}"' in shown.content.decode()
    assert row(library, made).tags == ("Old",)


ACTS = ["archive", "unarchive", "unread", "delete", "restore", "retry", "tags", "publish", "withdraw"]


@pytest.mark.parametrize("act", ACTS)
def test_nobody_else_can(
    act: str, kept: Keeper, library: int, operator: Member, browser_of: BrowserOf
) -> None:
    made = kept()
    before = row(library, made)
    assert browser_of(operator).post(f"/library/k/{made.public_id}/{act}", {"tags": "x"}).status_code == 404
    assert row(library, made) == before


@pytest.mark.parametrize("act", [*ACTS, "progress"])
def test_an_act_is_no_visit(act: str, kept: Keeper, browser: Client) -> None:
    assert browser.get(f"/library/k/{kept().public_id}/{act}").status_code == 405


def test_an_act_that_comes_too_late_leads_to_the_door_and_back_to_the_article(
    kept: Keeper, library: int, stranger: Client
) -> None:
    made = kept()
    after = f"/sign-in/?next=/library/k/{made.public_id}"
    assert stranger.post(f"/library/k/{made.public_id}/archive")["Location"] == after
    part = stranger.post(f"/library/k/{made.public_id}/archive", headers=PARTIAL)
    assert part["HX-Redirect"] == after
    assert row(library, made).state == "unread"


@pytest.mark.parametrize(
    ("wanted", "after"),
    [("/library/all/?before=7", "/library/all/?before=7"), ("https://evil.example/", "/library/")],
)
def test_one_goes_back_to_a_page_of_ours_only(wanted: str, after: str, kept: Keeper, browser: Client) -> None:
    sent = browser.post(f"/library/k/{kept().public_id}/archive", {"next": wanted})
    assert sent["Location"] == after
