"""What a person types is read, whatever it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relire.search import Clause, Query, parse
from relire.search.query import MAX_LENGTH, MAX_WORDS


def spelt(query: str) -> list[str]:
    return [" ".join(clause.spellings) + "*" * clause.prefix for clause in parse(query).wanted]


def left_out(query: str) -> list[str]:
    return [" ".join(clause.spellings) + "*" * clause.prefix for clause in parse(query).unwanted]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("réforme des retraites", ["reforme", "des", "retraites"]),
        ("retraites retraites", ["retraites"]),
        ('"réforme des retraites"', ["reforme des retraites"]),
        ("« réforme des » retraites", ["reforme des", "retraites"]),
        ("“white house” press", ["white house", "press"]),
        ("élect*", ["elect*"]),
        ('"réforme des ret*"', ["reforme des ret*"]),
        ('"réforme des ret"*', ["reforme des ret*"]),
        ("a*", ["a"]),
        ("l'élection", ["election"]),
        ("porte-avions", ["porte", "avions"]),
        ("49.3", ["49 3"]),
        ("13/11/2015", ["13 11 2015"]),
        ("東京都", ["東京 京都"]),
        ("東", ["東*"]),
        ("AND OR NOT", ["and", "or", "not"]),
        ("title:foo", ["title", "foo"]),
        ("- a", ["a"]),
        ('unbalanced "quote', ["unbalanced", "quote"]),
        ('"" "-" * -', []),
        ("", []),
        ("\0\0", []),
        ("nul\0nul", ["nul"]),
        ("'; DROP TABLE search_index; --", ["drop", "table", "search", "index"]),
    ],
)
def test_reads_what_is_wanted(query: str, wanted: list[str]) -> None:
    assert spelt(query) == wanted
    assert left_out(query) == []


@pytest.mark.parametrize(
    ("query", "unwanted"),
    [
        ("vote -sport", ["sport"]),
        ('vote -"coupe du monde"', ["coupe du monde"]),
        ("vote -porte-avions", ["porte avions"]),
        ("vote -l'élection", ["election"]),
        ("vote -foot*", ["foot*"]),
        ("vote −sport", ["sport"]),
    ],
)
def test_reads_what_is_left_out(query: str, unwanted: list[str]) -> None:
    assert left_out(query) == unwanted
    assert spelt(query) == ["vote"]


def test_a_word_is_meant_with_its_forms_and_a_quoted_one_as_spelt() -> None:
    assert parse("élections").wanted[0].stems
    assert parse('"élections"').wanted == (Clause(("elections",)),)


def test_too_many_words_are_cut() -> None:
    query = " ".join(f"mot{number}" for number in range(10_000))
    assert len(parse(query).wanted) == MAX_WORDS
    assert len(parse(f'"{query[:1900]}"').wanted[0].spellings) == MAX_WORDS


def test_too_long_a_query_is_cut() -> None:
    assert spelt(" " * MAX_LENGTH + "vote") == []


def test_nothing_typed_wants_nothing() -> None:
    assert parse("  ") == Query()


@given(st.text() | st.text(alphabet=" \"«»“”-−*'a1é東\0()"))
def test_nothing_that_is_typed_is_an_error(query: str) -> None:
    parsed = parse(query)
    clauses = (*parsed.wanted, *parsed.unwanted)
    assert all(all(clause.spellings) for clause in clauses)
    assert sum(len(clause.spellings) for clause in clauses) <= MAX_WORDS
