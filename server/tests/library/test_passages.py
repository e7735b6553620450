"""The passage that a search shows beside a row, and what it may cost."""

import time

from relire.library import queries
from relire.library.keeping import Given, keep
from relire.library.working import work

FILLER = "The ferry leaves at nine and nobody is on it. "


def keep_text(library: int, text: str) -> None:
    made = keep(library, Given(body=text.encode(), content_type="text/plain"))
    work(made.id)


def passages(library: int, words: str) -> list[str]:
    return ["".join(piece.text for piece in row.pieces) for row in queries.find(library, words).rows]


def test_a_passage_is_where_the_words_stand(library: int) -> None:
    keep_text(library, FILLER * 1_000 + "Then a heron landed on the quay. " + FILLER)
    assert "Then a heron landed" in passages(library, "heron")[0]


def test_words_far_into_a_text_find_it_and_show_its_beginning(library: int) -> None:
    keep_text(library, FILLER * (queries.MARKED // len(FILLER) + 1) + "Then a heron landed.")
    assert passages(library, "heron")[0].startswith("The ferry leaves at nine")


def test_a_page_of_long_texts_is_marked_up_to_a_length(library: int) -> None:
    texts = queries.MARKED_A_PAGE // queries.MARKED + 2
    far = FILLER * (queries.MARKED // len(FILLER) - 2) + "Then a heron landed on the quay. "
    for number in range(texts):
        keep_text(library, f"{far}{FILLER * 3}This is number {number}.")
    told = ["a heron landed" in passage for passage in passages(library, "heron")]
    assert told == [True] * (texts - 2) + [False] * 2


def test_a_search_of_the_longest_texts_ends_soon(library: int) -> None:
    for number in range(2):
        keep_text(library, f"Number {number}. " + "a " * 1_900_000)
    began = time.process_time()
    assert len(passages(library, "a")) == 2
    assert time.process_time() - began < 3
