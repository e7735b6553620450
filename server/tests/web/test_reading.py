"""The reading view: the article, its state while it is worked on, why it failed."""

from collections.abc import Callable

import pytest
from django.test import Client

from relire.accounts.models import Member
from relire.articles.models import Revision
from relire.fetching.fake import FakeFetcher, page
from relire.library import queries, trash
from relire.library.keeping import Given, Kept, keep
from relire.library.working import work
from relire.portal import publishing
from stories import ADDRESS, Internet, story

Keeper = Callable[..., Kept]
BrowserOf = Callable[[Member], Client]


@pytest.fixture
def browser(alice: Member, browser_of: BrowserOf) -> Client:
    return browser_of(alice)


def test_an_article_is_shown_whole_with_its_head(kept: Keeper, browser: Client) -> None:
    shown = browser.get(f"/library/k/{kept().public_id}").content.decode()
    assert '<h1 lang="en">The harbour opens again</h1>' in shown
    assert shown.count("said the harbour master") == 6
    assert 'datetime="2026-03-14T09:00:00+01:00"' in shown
    assert f'href="{ADDRESS}"' in shown


def test_nobody_sees_by_which_address_another_came(
    kept: Keeper,
    internet: Internet,
    fetcher: FakeFetcher,
    bobs_library: int,
    browser: Client,
    bob: Member,
    browser_of: BrowserOf,
    stranger: Client,
) -> None:
    alices, bobs = f"{ADDRESS}?utm_source=alice", f"{ADDRESS}?mc_eid=bob"
    with_a_note = story().replace("paragraph 2", '<a href="#note">paragraph 2</a>')
    internet.update({url: page(url, with_a_note) for url in (alices, bobs)})
    made = kept(alices)
    theirs = keep(bobs_library, Given(url=bobs))
    work(theirs.id, fetcher)
    alice_sees = browser.get(f"/library/k/{made.public_id}").content.decode()
    bob_sees = browser_of(bob).get(f"/library/k/{theirs.public_id}").content.decode()
    assert ("=alice" in alice_sees, "=bob" in alice_sees) == (True, False)
    assert ("=alice" in bob_sees, "=bob" in bob_sees) == (False, True)
    assert f'href="{ADDRESS}#note"' in bob_sees
    found = str(queries.detail(bobs_library, theirs.public_id).text)
    assert "=alice" not in found
    assert "=bob" not in found
    shown = stranger.get(f"/a/{publishing.publish(bobs_library, theirs.public_id)}").content.decode()
    assert f'href="{ADDRESS}"' in shown
    assert "=alice" not in shown
    assert "=bob" not in shown


def test_hours_are_the_articles_own_and_in_the_readers_language(kept: Keeper, browser: Client) -> None:
    browser.cookies["tz"] = "America/New_York"
    address = f"/library/k/{kept().public_id}"
    french = browser.get(address, headers={"Accept-Language": "fr"}).content.decode()
    assert "14/03/2026 à\N{NO-BREAK SPACE}09:00" in french
    assert "14\N{NO-BREAK SPACE}mars 2026 à\N{NO-BREAK SPACE}04:00 chez vous" in french


@pytest.mark.parametrize("part", ["", "/state", "/row", "/capture"])
def test_what_is_somebody_elses_is_not_there(
    part: str, kept: Keeper, bob: Member, browser_of: BrowserOf, stranger: Client
) -> None:
    address = f"/library/k/{kept().public_id}{part}"
    assert browser_of(bob).get(address).status_code == 404
    assert stranger.get(address).status_code == 302


def test_a_page_that_waits_gets_the_article_without_being_loaded_again(
    library: int, browser: Client, fetcher: FakeFetcher
) -> None:
    waiting = keep(library, Given(url=ADDRESS))
    address = f"/library/k/{waiting.public_id}"
    assert f'hx-get="{address}/state"' in browser.get(address).content.decode()
    assert "Waiting to be fetched" in browser.get(f"{address}/state").content.decode()
    work(waiting.id, fetcher)
    arrived = browser.get(f"{address}/state", headers={"HX-Request": "true"})
    assert (arrived["HX-Retarget"], arrived["HX-Reswap"]) == ("#keep", "outerHTML")
    assert "said the harbour master" in arrived.content.decode()
    assert "<html" not in arrived.content.decode()
    assert "hx-get" not in arrived.content.decode()


@pytest.mark.parametrize(("language", "words"), [("en", "The page is gone"), ("fr", "La page n’existe plus")])
def test_a_failure_says_what_to_do_and_can_be_tried_again(
    language: str, words: str, kept: Keeper, internet: Internet, browser: Client
) -> None:
    internet[ADDRESS] = page(ADDRESS, "Not here", status=404)
    failed = kept()
    shown = browser.get(
        f"/library/k/{failed.public_id}", headers={"Accept-Language": language}
    ).content.decode()
    assert words in shown
    assert f'href="{ADDRESS}"' in shown
    again = browser.post(f"/library/k/{failed.public_id}/retry")
    assert again["Location"] == f"/library/k/{failed.public_id}"
    assert "Waiting to be fetched" in browser.get(again["Location"]).content.decode()


def test_a_list_of_links_is_ready_with_a_note(browser: Client, kept: Keeper) -> None:
    made = kept()
    Revision.objects.update(kind="listing")
    assert "a list of links" in browser.get(f"/library/k/{made.public_id}").content.decode()


def test_what_came_is_handed_out_as_a_file_and_never_shown(kept: Keeper, browser: Client) -> None:
    answer = browser.get(f"/library/k/{kept().public_id}/capture")
    assert answer.content.decode() == story()
    assert answer["Content-Disposition"] == 'attachment; filename="gazette.example.html"'
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Security-Policy"] == "sandbox"
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_there_is_nothing_to_hand_out_before_it_came(library: int, browser: Client) -> None:
    assert browser.get(f"/library/k/{keep(library, Given(url=ADDRESS)).public_id}/capture").status_code == 404


def test_pictures_are_not_asked_of_their_publisher(kept: Keeper, internet: Internet, browser: Client) -> None:
    picture = '<figure><img src="/quay.jpg" alt="The quay"></figure>'
    internet[ADDRESS] = page(ADDRESS, story().replace("<p>", f"{picture}<p>", 1))
    shown = browser.get(f"/library/k/{kept().public_id}").content.decode()
    assert "<img" not in shown
    assert 'href="https://gazette.example/quay.jpg" rel="noopener noreferrer"' in shown
    assert "The quay" in shown


def test_a_keep_that_became_another_leads_to_it(kept: Keeper, internet: Internet, browser: Client) -> None:
    canonical = f'<link rel="canonical" href="{ADDRESS}"></head>'
    internet[f"{ADDRESS}/print"] = page(f"{ADDRESS}/print", story().replace("</head>", canonical))
    first, second = kept(), kept(f"{ADDRESS}/print")
    assert browser.get(f"/library/k/{second.public_id}")["Location"] == f"/library/k/{first.public_id}"
    moved = browser.get(f"/library/k/{second.public_id}/state")
    assert moved["HX-Redirect"] == f"/library/k/{first.public_id}"


def test_what_is_in_the_trash_says_so(kept: Keeper, library: int, browser: Client) -> None:
    made = kept()
    trash.delete(library, made.public_id)
    shown = browser.get(f"/library/k/{made.public_id}").content.decode()
    assert "This is in the trash" in shown
    assert f'action="/library/k/{made.public_id}/restore"' in shown
