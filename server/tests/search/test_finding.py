"""What is indexed is found, on whichever database the tests run."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from relire.search import (
    BadCursor,
    Cursor,
    Document,
    Found,
    Order,
    find,
    index,
    index_many,
    remove_collection,
)
from relire.search.tokens import words

pytestmark = pytest.mark.django_db

ALICE, BOB = 1, 2
ORDERS: tuple[Order, ...] = ("newest", "relevance")
same_database = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def found(query: str, collection: int = ALICE, order: Order = "newest") -> list[int]:
    return [hit.sequence for hit in find(collection, query, order=order).hits]


def keep(*texts: str, collection: int = ALICE) -> None:
    index_many(collection, ((number, Document("", text)) for number, text in enumerate(texts, 1)))


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("les élections législatives", "élection"),
        ("Les ÉLECTIONS", "elections"),
        ("les elections", "élections"),
        ("l’élection", "élection"),
        ("elle est arrivée", "arriver"),
        ("elle est arrivée", "arrivee"),
        ("elles sont arrivées", "arrivée"),
        ("les journaux", "journal"),
        ("les présidents", "président"),
        ("a few presidents", "president"),
        ("la présidente", "presidents"),
        ("running", "run"),
        ("the studies", "study"),
        ("les élus", "élu"),
        ("une œuvre", "oeuvres"),
        ("un été", "été"),
        ("Straße", "STRASSE"),
        ("e\u0301te\u0301", "été"),
        ("Artykuł z Łodzi", "lodzi"),
        ("Президент Украины", "президент"),
        ("Ο Πρωθυπουργός", "πρωθυπουργος"),
        ("قال الرئيس", "الرئيس"),
        ("東京都知事", "京都"),
        ("東京都知事", "東"),
        ("東京都知事", "事"),
        ("대통령은", "대통령"),
        ("กรุงเทพมหานคร", "มหานคร"),
        ("l'article 49.3", "49.3"),
        ("le 13/11/2015", "2015"),
        ("l'électorat", "élect*"),
        ("la réforme des retraites", '"réforme des retraites"'),
        ("la réforme des retraites", '"REFORME des ret*"'),
        ("de à le the of", "the"),
        ("le porte-avions", "porte avions"),
        ("un deux trois", "trois -quatre"),
        ("un deux trois", 'un -"un trois"'),
        ("Le plan de Biden", "Biden's"),
        ("Biden’s plan", "biden"),
    ],
)
def test_finds(written: str, asked: str, order: Order) -> None:
    keep(written)
    assert found(asked, order=order) == [1]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("les élections", "sélection"),
        ("les élections", '"élection"'),
        ("running", "ran"),
        ("un deux trois", "un quatre"),
        ("un deux trois", '"un trois"'),
        ("un deux trois", "un -deux"),
        ("les élections", "les -election"),
        ("un deux trois", 'un -"deux trois"'),
        ("un deux trois", "un -tro*"),
        ("en 2024, 49 articles sur 3", "49.3"),
        ("東京都", "京東"),
        ("elect presid", '"elections presidents"'),
        ("elections presidents", '"elect presid"'),
        ("un deux", "-trois"),
        ("un deux", ""),
        ("un deux", '" - * "'),
        ("", "un"),
    ],
)
def test_does_not_find(written: str, asked: str, order: Order) -> None:
    keep(written)
    assert found(asked, order=order) == []


@pytest.mark.parametrize("query", ['"deux trois"', '"trois quatre"', '"quatre cinq"'])
def test_a_phrase_does_not_cross_from_one_field_or_name_to_the_next(query: str) -> None:
    index(ALICE, 1, Document("Un deux", "Cinq", ("Trois", "Quatre")))
    assert found(query) == []
    assert found("deux trois quatre cinq") == [1]


def test_a_phrase_is_found_deep_in_a_long_text() -> None:
    keep("le mot " * 20_000 + "le président parle")
    assert found('"mot le président parle"') == [1]
    assert found('"président le mot"') == []


def test_newest_is_the_highest_sequence() -> None:
    keep("vote", "vote vote", "autre", "vote")
    assert found("vote") == [4, 2, 1]


def test_relevance_weighs_the_title_above_names_above_the_text() -> None:
    filler = "le texte parle de tout autre chose"
    index(ALICE, 1, Document("Le titre", filler, ("Le journal", "Vote")))
    index(ALICE, 2, Document("Vote", filler, ("Le journal", "Nom")))
    index(ALICE, 3, Document("Le titre", filler + " vote", ("Le journal", "Nom")))
    assert found("vote", order="relevance") == [2, 1, 3]
    scores = [hit.score for hit in find(ALICE, "vote", order="relevance").hits]
    assert scores == sorted(scores, key=lambda score: score or 0, reverse=True)
    assert None not in scores


def test_newest_has_no_score() -> None:
    keep("vote")
    assert find(ALICE, "vote").hits[0].score is None


def test_each_collection_is_its_own() -> None:
    keep("vote", "vote")
    keep("vote", collection=BOB)
    assert found("vote", BOB) == [1]
    assert found("vote", 3) == []


def pages(query: str, order: Order, limit: int) -> Iterator[Found]:
    before: Cursor | None = None
    while True:
        page = find(ALICE, query, order=order, limit=limit, before=before)
        yield page
        if page.next is None:
            return
        before = Cursor.read(str(page.next))


@pytest.mark.parametrize("order", ORDERS)
def test_pages_follow_each_other_without_gap_or_double(order: Order) -> None:
    # Some are equal in score, which then the sequence decides.
    keep(*("vote " * (1 + number % 4) + "mot " * (number % 3) for number in range(25)), "rien")
    whole = found("vote", order=order)
    got = list(pages("vote", order, 4))
    assert [hit.sequence for page in got for hit in page.hits] == whole
    assert [len(page.hits) for page in got] == [4] * 6 + [1]
    assert sorted(whole) == list(range(1, 26))


@pytest.mark.parametrize("order", ORDERS)
def test_a_full_last_page_has_no_next(order: Order) -> None:
    keep("vote", "vote")
    assert find(ALICE, "vote", order=order, limit=2).next is None
    assert find(ALICE, "vote", order=order, limit=1).next is not None


def test_a_new_document_does_not_shift_the_pages_of_newest() -> None:
    keep("vote", "vote", "vote")
    first = find(ALICE, "vote", limit=2)
    index(ALICE, 4, Document("", "vote"))
    assert [hit.sequence for hit in find(ALICE, "vote", limit=2, before=first.next).hits] == [1]


def test_a_cursor_of_another_order_is_refused() -> None:
    with pytest.raises(BadCursor):
        find(ALICE, "vote", order="relevance", before=Cursor(3))
    with pytest.raises(BadCursor):
        find(ALICE, "vote", order="newest", before=Cursor(3, 1.0))


def test_a_page_has_a_size() -> None:
    with pytest.raises(ValueError, match="limit 0"):
        find(ALICE, "vote", limit=0)


def test_the_largest_numbers_are_found_and_larger_ones_refused() -> None:
    index(2**31 - 1, 2**32 - 1, Document("", "vote"))
    assert found("vote", 2**31 - 1) == [2**32 - 1]
    assert found("vote", 2**31 - 2) == []
    with pytest.raises(ValueError, match="collection"):
        find(2**31, "vote")


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("size", [1, 40])
def test_one_statement_whatever_is_found(
    order: Order, size: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    keep(*["vote"] * size)
    with django_assert_num_queries(1):
        find(ALICE, 'vote "vote" vo* -sport -"la coupe"', order=order)


def test_a_query_of_too_many_words_finds_by_the_first() -> None:
    text = " ".join(f"mot{number}" for number in range(300))
    keep(text)
    assert found(text + " absent") == [1]
    assert found(f'"{text}"') == [1]


@same_database
@given(st.text() | st.text(alphabet=" \"«»-*'a1é東กि\0()~:&|"))
def test_nothing_that_is_typed_is_an_error(query: str) -> None:
    for order in ORDERS:
        assert find(ALICE, query, order=order).hits == ()
        assert find(ALICE, "vote -" + query, order=order).hits == ()


@same_database
@given(st.text(max_size=200), st.text(max_size=30), st.lists(st.text(max_size=30), max_size=3))
def test_a_document_is_found_by_each_of_its_own_words(text: str, title: str, names: list[str]) -> None:
    remove_collection(ALICE)
    index(ALICE, 1, Document(title, text, tuple(names)))
    for passage in (text, title, *names):
        for word in words(passage):
            written = passage[word.start : word.until]
            assert found(written) == [1]
            assert found(f'"{written}"') == [1]
