"""The one rule of what a word is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relire.search.tokens import words


def spellings(text: str) -> list[str]:
    return [word.spelling for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les élus, enfin !", ["les", "elus", "enfin"]),
        ("l'élection et L’Oréal", ["election", "et", "oreal"]),
        ("qu’ils lorsqu'elle puisqu’on", ["ils", "elle", "on"]),
        ("aujourd’hui", ["aujourd", "hui"]),
        ("the president's plan", ["the", "president", "plan"]),
        ("porte-avions", ["porte", "avions"]),
        ("49.3 %", ["49", "3"]),
        ("mi-2024", ["mi", "2024"]),
        ("snake_case", ["snake", "case"]),
        ("می\u200cخواهم", ["میخواهم"]),
        ("Президент Украины", ["президент", "украины"]),
        ("東京都", ["東京", "京都", "都"]),
        ("東", ["東"]),
        ("iPhone東京", ["iphone", "東京", "京"]),
        ("대통령은", ["대통", "통령", "령은", "은"]),
        ("กินข้าว", ["กิน", "นข้", "ข้า", "าว", "ว"]),
        ("0ါ", ["0ါ"]),
        ("", []),
        ("… — « » '", []),
        ("l'", ["l"]),
    ],
)
def test_parts_a_text(text: str, expected: list[str]) -> None:
    assert spellings(text) == expected


def test_an_accent_written_apart_is_within_its_word() -> None:
    text = "l'e\u0301te\u0301 !"
    (word,) = words(text)
    assert text[word.start : word.end] == "e\u0301te\u0301"


def test_a_character_without_spaces_covers_itself_and_is_spelt_with_the_next() -> None:
    first, second = words("東京")
    assert (first.start, first.end, first.until, first.unspaced) == (0, 1, 2, True)
    assert (second.start, second.end, second.until) == (1, 2, 2)


def test_only_latin_words_have_stems() -> None:
    assert [bool(word.stems) for word in words("président 2024 президент 東")] == [True, False, False, False]


def test_a_word_without_end_is_cut() -> None:
    (word,) = words("a" * 100_000)
    assert word.spelling == "a" * 64


@given(st.text())
def test_words_are_in_order_within_the_text_and_never_empty(text: str) -> None:
    reached = 0
    for word in words(text):
        assert reached <= word.start < word.end <= word.until <= len(text)
        assert word.spelling
        assert len(word.spelling) <= 128
        reached = word.end
