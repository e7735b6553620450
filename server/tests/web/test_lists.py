"""The lists of a library, as pages."""

import html
import re
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from relire.accounts.models import Member
from relire.library import acts, trash
from relire.library.keeping import Given, Kept, keep
from relire.library.opening import library_of
from stories import ADDRESS, story

Keeper = Callable[..., Kept]
BrowserOf = Callable[[Member], Client]

LISTS = ["/library/", "/library/archive/", "/library/all/", "/library/trash/", "/library/months/"]


@pytest.fixture
def browser(alice: Member, browser_of: BrowserOf) -> Client:
    return browser_of(alice)


def many(keeper: Keeper, number: int) -> None:
    for n in range(number):
        body = story(title=f"Story {n} of the harbour").encode()
        keeper(url="", body=body, content_type="text/html", tags=("Harbour", f"Pier {n}"))


@pytest.mark.parametrize(
    "path", [*LISTS, "/library/tag/?key=harbour", "/library/2026/03/", "/library/search/?q=harbour"]
)
def test_a_library_is_its_readers_alone(
    path: str, kept: Keeper, browser: Client, bob: Member, browser_of: BrowserOf, stranger: Client
) -> None:
    kept(tags=("Harbour",))
    assert browser.get(path).status_code == 200
    assert "The harbour opens again" not in browser_of(bob).get(path).content.decode()
    sent = stranger.get(path)
    assert sent.status_code == 302
    assert sent["Location"].startswith("/sign-in/?next=/library/")


def test_a_row_says_what_it_is(kept: Keeper, browser: Client) -> None:
    made = kept(tags=("Harbour",))
    page = browser.get("/library/").content.decode()
    assert f'href="/library/k/{made.public_id}"' in page
    assert "gazette.example" in page
    assert "14\N{NO-BREAK SPACE}Mar 2026,\N{NO-BREAK SPACE}09:00" in page
    assert 'href="/library/tag/?key=harbour"' in page


@pytest.mark.parametrize("tag", ["politique/France", ".", "..", "a?b#c%", "+", "a&b=c", "«é»", "%2e"])
def test_any_words_are_a_tag(tag: str, kept: Keeper, browser: Client) -> None:
    made = kept(tags=(tag,))
    page = browser.get("/library/").content.decode()
    links = {html.unescape(link) for link in re.findall(r'href="(/library/tag/[^"]*)"', page)}
    [link] = links
    assert f'id="row-{made.public_id}"' in browser.get(link).content.decode()


@pytest.mark.parametrize("query", ["", "?key=", "?key=%00", "?key=a%00b"])
def test_what_can_be_no_tag_is_refused_in_words(query: str, browser: Client) -> None:
    refused = browser.get(f"/library/tag/{query}")
    assert refused.status_code == 400
    assert "This cannot be read" in refused.content.decode()


def test_each_list_has_what_belongs_to_it(kept: Keeper, library: int, browser: Client) -> None:
    read, thrown = kept(), keep(library, Given(url="https://gazette.example/other"))
    acts.archive(library, read.public_id)
    trash.delete(library, thrown.public_id)

    def has(path: str) -> tuple[bool, bool]:
        page = browser.get(path).content.decode()
        return f"row-{read.public_id}" in page, f"row-{thrown.public_id}" in page

    assert has("/library/") == (False, False)
    assert has("/library/archive/") == (True, False)
    assert has("/library/all/") == (True, False)
    assert has("/library/trash/") == (False, True)
    assert has("/library/2026/03/") == (True, False)
    assert has("/library/2026/04/") == (False, False)


@pytest.mark.parametrize(
    "path", ["/library/2026/13/", "/library/2026/0/", "/library/0/1/", f"/library/{'9' * 20}/1/"]
)
def test_a_month_that_is_none_is_not_there(path: str, browser: Client) -> None:
    assert browser.get(path).status_code == 404


@pytest.mark.parametrize(
    "path", [*LISTS, "/library/tag/?key=nothing", "/library/2020/08/", "/library/search/?q=nothing"]
)
def test_an_empty_list_teaches(path: str, browser: Client) -> None:
    assert 'class="empty"' in browser.get(path).content.decode()


@pytest.mark.parametrize(
    "path", ["/library/", "/library/all/", "/library/tag/?key=harbour", "/library/search/?q=harbour"]
)
def test_a_list_of_thirty_makes_the_queries_of_a_list_of_three(
    path: str, kept: Keeper, browser: Client
) -> None:
    numbers: list[tuple[int, int]] = []
    for more in (3, 27):
        many(kept, more + len(numbers) * 3)
        browser.get(path)
        with CaptureQueriesContext(connection) as made:
            page = browser.get(path).content.decode()
        numbers.append((page.count('<li class="row'), len(made)))
    assert [rows for rows, _queries in numbers] == [3, 30]
    assert numbers[0][1] == numbers[1][1] <= 12


@pytest.mark.parametrize(
    "path", ["/library/all/?", "/library/tag/?key=harbour&", "/library/search/?q=harbour&"]
)
def test_more_rows_come_by_their_page_or_into_the_list(path: str, kept: Keeper, browser: Client) -> None:
    many(kept, 32)
    first = browser.get(path).content.decode()
    assert first.count('<li class="row') == 30
    before = first.split("before=")[1].split('"')[0]
    whole = browser.get(f"{path}before={before}").content.decode()
    part = browser.get(f"{path}before={before}", headers={"HX-Request": "true"}).content.decode()
    assert whole.count('<li class="row') == part.count('<li class="row') == 2
    assert "<html" in whole
    assert "<html" not in part


def test_a_place_in_the_results_that_is_none_starts_over(kept: Keeper, browser: Client) -> None:
    kept()
    sent = browser.get("/library/search/?q=harbour&before=nonsense")
    assert sent.status_code == 302
    assert sent["Location"] == "/library/search/?q=harbour&order=newest"


def test_a_search_marks_the_words(kept: Keeper, browser: Client) -> None:
    kept()
    page = browser.get("/library/search/?q=ferry").content.decode()
    assert "<mark>ferries</mark>" in page
    assert "<mark>" not in browser.get("/library/search/?q=volcano").content.decode()


def test_a_search_shows_what_was_typed_and_nothing_of_it_as_markup(browser: Client) -> None:
    page = browser.get("/library/search/?q=<script>alert(1)</script>").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_the_months_lead_to_their_lists(kept: Keeper, browser: Client) -> None:
    kept()
    assert '/library/2026/03/">March 2026' in browser.get("/library/months/").content.decode()


def test_what_is_worked_on_is_looked_at_again(library: int, browser: Client) -> None:
    waiting = keep(library, Given(url=ADDRESS))
    page = browser.get("/library/").content.decode()
    assert f'hx-get="/library/k/{waiting.public_id}/row"' in page
    row = browser.get(f"/library/k/{waiting.public_id}/row").content.decode()
    assert row.lstrip().startswith("<li")
    assert 'hx-trigger="every 2s"' in row


def test_a_first_look_makes_the_library(bob: Member, browser_of: BrowserOf) -> None:
    assert browser_of(bob).get("/library/").status_code == 200
    assert library_of(bob.pk)
