"""A cursor goes through an address and comes back as it was; nothing else does."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relire.search import BadCursor, Cursor

sequences = st.integers(0, 2**32 - 1)
scores = st.none() | st.floats(allow_nan=False, allow_infinity=False)


@given(sequences, scores)
def test_comes_back_as_it_was(sequence: int, score: float | None) -> None:
    assert Cursor.read(str(Cursor(sequence, score))) == Cursor(sequence, score)


def test_needs_no_quoting_in_an_address() -> None:
    assert str(Cursor(7, 1.5)).replace("-", "").replace("_", "").isalnum()


def written(plain: str) -> str:
    return base64.urlsafe_b64encode(plain.encode()).decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "é",
        "!!",
        "a" * 1000,
        *map(written, ["n", "n-1", "n4294967296", "r1", "r1 nan", "r1 1e999", "r1 --"]),
    ],
)
def test_refuses_what_is_no_cursor(text: str) -> None:
    with pytest.raises(BadCursor):
        Cursor.read(text)


@given(st.text())
def test_reads_or_refuses_any_text(text: str) -> None:
    try:
        cursor = Cursor.read(text)
    except BadCursor:
        return
    assert Cursor.read(str(cursor)) == cursor
