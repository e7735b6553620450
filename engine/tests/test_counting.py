from __future__ import annotations

import pytest

from presscut.counting import count_words


@pytest.mark.parametrize(
    ("text", "words", "signs"),
    [
        ("", 0, 0),
        ("The town's well-known bridge cost 3.5 million.", 7, 0),
        ("A dash – and\na bar | are no words — nor are « these »!", 12, 0),
        ("Le pont, dit-elle\u00a0: « fermé »", 4, 0),
        ("橋の修理、NHK が2年", 1 + 1, 6),
        ("สะพาน ปิด", 0, 8),
    ],
)
def test_words_stand_between_blanks_and_signs_count_one_by_one(text: str, words: int, signs: int) -> None:
    assert count_words(text) == (words, signs)


@pytest.mark.parametrize("length", [1, 7, 49_999, 50_000, 50_001, 123_456])
def test_a_word_counts_once_wherever_a_long_text_is_cut(length: int) -> None:
    assert count_words("é" * length).words == 1
    assert count_words(("é" * 6 + " ") * (length // 7)).words == length // 7
