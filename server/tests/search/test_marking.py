"""A reader sees what matched, in the text as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relire.search import Piece, mark, parse, snippet
from relire.search.terms import of_clause, of_word
from relire.search.tokens import words


def marked(text: str, query: str) -> list[str]:
    return [text[span.start : span.end] for span in mark(text, parse(query))]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("L’Élection, les élections", "election", ["Élection", "élections"]),
        ("L’Élection, les élections", '"élection"', ["Élection"]),
        ("Une œuvre", "oeuvres", ["œuvre"]),
        ("e\u0301te\u0301 2024", "été", ["e\u0301te\u0301"]),
        ("électoral, élection, vote", "élect*", ["électoral", "élection"]),
        ("le Premier ministre, un ministre", '"premier ministre"', ["Premier ministre"]),
        ("le Premier ministre, un ministre", "premier ministre", ["Premier", "ministre", "ministre"]),
        ("la réforme des retraites", '"réforme des ret*"', ["réforme des retraites"]),
        ("l'article 49.3, pas 49 ni 3", "49.3", ["49.3"]),
        ("vote et sport", "vote -sport", ["vote"]),
        ("東京都知事", "京都", ["京都"]),
        ("東京都知事", "都", ["都"]),
        ("東京都知事 東京", "東京都", ["東京都"]),
        ("rien ici", "autre chose", []),
        ("rien ici", "", []),
    ],
)
def test_marks(text: str, query: str, expected: list[str]) -> None:
    assert marked(text, query) == expected


def test_marks_do_not_overlap() -> None:
    assert marked("premier ministre", '"premier ministre" premier ministre') == ["premier ministre"]


@given(st.text(), st.text())
def test_marks_lie_within_the_text_and_match_what_was_typed(text: str, query: str) -> None:
    parsed = parse(query + " " + text[:20])
    reached = 0
    for start, end in mark(text, parsed):
        assert reached <= start < end <= len(text)
        reached = end
        terms = {term for word in words(text[start:end]) for term in of_word(word)}
        asked = {term for clause in parsed.wanted for term in of_clause(clause)}
        begun = tuple(clause.spellings[-1] for clause in parsed.wanted if clause.prefix)
        assert terms & asked or any(term.startswith(begun) for term in terms)


LONG = "Il pleut sur la ville. " * 20 + "Le ministre annonce la réforme des retraites. " + "Il neige. " * 20


def test_a_snippet_shows_the_densest_place_in_whole_words() -> None:
    pieces = snippet("Un ministre. " + LONG, parse("ministre réforme"), 60)
    assert [piece.text for piece in pieces if piece.marked] == ["ministre", "réforme"]
    shown = "".join(piece.text for piece in pieces)
    assert shown[0] == shown[-1] == "…"
    assert len(shown) <= 62
    assert shown.strip("…") in LONG
    assert set(shown.strip("…").split()) <= set(LONG.split())


def test_a_snippet_without_a_match_is_the_beginning() -> None:
    assert snippet(LONG, parse("introuvable"), 10) == (
        Piece("Il pleut", marked=False),
        Piece("…", marked=False),
    )


def test_a_short_text_is_shown_whole() -> None:
    pieces = snippet("Le ministre parle", parse("ministre"), 100)
    assert pieces == (
        Piece("Le ", marked=False),
        Piece("ministre", marked=True),
        Piece(" parle", marked=False),
    )


def test_a_phrase_wider_than_the_snippet_is_cut() -> None:
    assert snippet("abcdef ghijkl", parse('"abcdef ghijkl"'), 4) == (
        Piece("abcd", marked=True),
        Piece("…", marked=False),
    )


def test_an_empty_text_has_no_pieces() -> None:
    assert snippet("", parse("vote"), 10) == ()


def test_a_snippet_has_a_width() -> None:
    with pytest.raises(ValueError, match="width 0"):
        snippet("Le ministre", parse("ministre"), 0)


@given(st.text(), st.text(), st.integers(1, 50))
def test_a_snippet_is_a_part_of_the_text(text: str, query: str, width: int) -> None:
    pieces = snippet(text, parse(query + " " + text[-20:]), width)
    left_out = Piece("…", marked=False)
    shown = pieces[pieces[:1] == (left_out,) :]
    shown = shown[:-1] if shown[-1:] == (left_out,) else shown
    assert "".join(piece.text for piece in shown) in text
    assert sum(len(piece.text) for piece in shown) <= width
