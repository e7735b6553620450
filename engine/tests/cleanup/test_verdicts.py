"""What the rules make of a page whose shares are given: no model has a word in it."""

import turbohtml

from presscut.cleanup.setting import Setting
from presscut.cleanup.verdicts import rule
from presscut.content.segment import segment

LONG = "The ferry left at noon, as it does every day, and nobody on board had heard the news yet. " * 3
OTHER = "By one the harbour was full of people, who had come on foot, and none of them said a word. " * 3
REPLY = "I was there myself, and it was nothing like that at all."


def kept(body: str, shares: list[float], setting: Setting = Setting()) -> list[bool]:  # noqa: B008 - frozen
    root = turbohtml.parse(f"<html><body>{body}</body></html>").root
    assert root is not None
    return [ruling.kept for ruling in rule(segment(root), shares, setting)]


def test_a_place_of_comments_after_the_text_is_left_out() -> None:
    page = f"<p>{LONG}</p><div class=comments><p>{REPLY}</p></div>"
    assert kept(page, [0.9, 0.9]) == [True, False]


def test_the_answers_of_a_thread_are_text() -> None:
    page = f"<p>{LONG}</p><div class=comments><p>{REPLY}</p></div>"
    assert kept(page, [0.9, 0.9], Setting(is_thread=True)) == [True, True]


def test_comments_stay_where_they_are_all_that_a_page_has() -> None:
    page = f"<p>A word.</p><div class=comments><p>{LONG}</p></div>"
    assert kept(page, [0.9, 0.9]) == [True, True]


def test_below_a_line_that_says_comments_only_what_is_very_likely_stays() -> None:
    page = f"<p>{LONG}</p><h3>3 comments</h3><p>{REPLY}</p><p>{OTHER}</p>"
    assert kept(page, [0.9, 0.2, 0.7, 0.95]) == [True, False, False, True]


def test_a_line_under_every_teaser_is_left_out() -> None:
    page = f"<p>{LONG}</p>" + "<p>All that is known of the matter.</p>" * 3
    assert kept(page, [0.9, 0.6, 0.6, 0.6]) == [True, False, False, False]


def test_a_doubtful_paragraph_between_two_of_its_make_is_text() -> None:
    page = f"<p>{LONG}</p><p>{REPLY}</p><p>{OTHER}</p>"
    assert kept(page, [0.9, 0.4, 0.9]) == [True, True, True]
    assert kept(page.replace(f"<p>{REPLY}", f"<p class=x>{REPLY}"), [0.9, 0.4, 0.9]) == [True, False, True]


def test_the_items_of_a_list_go_together() -> None:
    page = f"<p>{LONG}</p><ul><li>One boat, the red one</li><li>Two boats</li><li>Three boats</li></ul>"
    assert kept(page, [0.9, 0.9, 0.4, 0.9]) == [True, True, True, True]
    assert kept(page, [0.9, 0.1, 0.6, 0.1]) == [True, False, False, False]


def test_a_note_goes_with_its_mark() -> None:
    page = f"<p>{LONG} (1)</p><p>(1) Harbour papers.</p><p>(2) Others.</p>"
    assert kept(page, [0.9, 0.2, 0.2]) == [True, True, False]


def test_where_little_is_likely_less_is_enough() -> None:
    assert kept(f"<p>{LONG}</p>", [0.35]) == [True]
    assert kept(f"<p>{LONG}</p><p>{OTHER}</p>", [0.9, 0.35]) == [True, False]


def test_a_name_that_speaks_against_a_block_asks_for_more() -> None:
    page = f"<p>{LONG}</p><div class=newsletter>{REPLY}</div>"
    assert kept(page, [0.9, 0.52]) == [True, False]
    assert kept(page, [0.9, 0.9]) == [True, True]


def test_hidden_text_stays_where_the_page_hides_its_article() -> None:
    page = f"<div hidden><p>{LONG}</p></div>"
    assert kept(f"<p>{OTHER}</p>{page}", [0.9, 0.9]) == [True, False]
    assert kept(f"<p>{OTHER}</p>{page}", [0.9, 0.9], Setting(hides_article=True)) == [True, True]
