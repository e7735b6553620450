"""What a reader takes for the same letters is spelt the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relire.search.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Été", "ete"),
        ("e\u0301te\u0301", "ete"),
        ("ŒUVRE", "oeuvre"),
        ("Læticia", "laeticia"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("İSTANBUL", "istanbul"),
        ("Diyarbakır", "diyarbakir"),
        ("Łódź", "lodz"),
        ("Sørensen", "sorensen"),
        ("ﬁnance", "finance"),
        ("ＡＦＰ", "afp"),
        ("élec\u00adtion", "election"),
        ("Ἀθῆναι", "αθηναι"),
        ("ΛΌΓΟΣ", "λογοσ"),
        ("λόγος", "λογοσ"),
        ("Артём", "артем"),
        ("كِتَاب", "كتاب"),
        ("أحمد", "احمد"),
        ("שָׁלוֹם", "שלום"),
        ("٢٠٢٤", "2024"),
        ("ｶﾞ", "ガ"),
        ("", ""),
        ("«»", ""),
    ],
)
def test_folds(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_marks_that_carry_the_word_are_kept() -> None:
    assert fold("ガ") != fold("カ")
    assert fold("กิน") != fold("กน")
    assert fold("किताब") != fold("कतब")


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_nothing_that_a_database_reads_as_its_own_language_is_left(text: str) -> None:
    assert not set(fold(text)) & set("\"'\\%_*:&|!()~ \n\0")
