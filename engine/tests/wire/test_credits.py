from __future__ import annotations

import pytest

from presscut.article import Credit
from presscut.wire.credits import read_credits
from presscut.wire.reading import read_wire

DATELINE = "VALMER, 3 mai (Reuters) - Le port a rouvert."


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (
            "Odile Ternant, avec Marc d'Estrel à Ostre et Anna-Lise Morot à Lyon, version française Jean Roux",
            [
                ("reporting", "Odile Ternant", None),
                ("contributing", "Marc d'Estrel", "Ostre"),
                ("contributing", "Anna-Lise Morot", "Lyon"),
                ("translating", "Jean Roux", None),
            ],
        ),
        (
            "Odile Ternant à Ostre; Jean Roux pour le service français",
            [("reporting", "Odile Ternant", "Ostre"), ("translating", "Jean Roux", None)],
        ),
        (
            "Rédigé par Odile Ternant, avec la contribution de Jean Roux, édité par Paul Lys",
            [
                ("writing", "Odile Ternant", None),
                ("contributing", "Jean Roux", None),
                ("editing", "Paul Lys", None),
            ],
        ),
        (
            (
                "Reporting by Joan Tressel and Ida Vaughan in Ellerby; Additional reporting by Mina Okoro; "
                "Writing by Paul Sayer; Editing by Ruth Abel and Tom Kirkby"
            ),
            [
                ("reporting", "Joan Tressel", None),
                ("reporting", "Ida Vaughan", "Ellerby"),
                ("contributing", "Mina Okoro", None),
                ("writing", "Paul Sayer", None),
                ("editing", "Ruth Abel", None),
                ("editing", "Tom Kirkby", None),
            ],
        ),
        (
            "Reporting and writing by Joan Tressel",
            [("reporting", "Joan Tressel", None), ("writing", "Joan Tressel", None)],
        ),
        ("Compiled by Joan Tressel", [("compiling", "Joan Tressel", None)]),
        (
            "Writing by Joan Tressel in Salem, North Carolina; Editing by Reuters staff",
            [("writing", "Joan Tressel", "Salem")],
        ),
        (
            "Reporter: Uwe Brandt, redigiert von Ina Krämer. Bei Rückfragen an die Redaktion",
            [("reporting", "Uwe Brandt", None), ("editing", "Ina Krämer", None)],
        ),
        (
            "Reporte de Ana Paz en Lima; editado en español por Juan Gil",
            [("reporting", "Ana Paz", "Lima"), ("editing", "Juan Gil", None)],
        ),
        (
            "Мария Орлова. Редактор Иван Лесков",
            [("reporting", "Мария Орлова", None), ("editing", "Иван Лесков", None)],
        ),
    ],
)
def test_names_get_the_role_that_the_phrase_before_them_gives(
    words: str, named: list[tuple[str, str, str | None]]
) -> None:
    reading = read_credits(words, language=None, wire=True)
    assert reading is not None
    assert [(one.role, one.name, one.place) for one in reading.credits] == named


@pytest.mark.parametrize(
    "closing",
    [
        "(Odile Ternant, édité par Jean Roux)",
        "(Odile Ternant, édité par Jean Roux)\n\n(Reuters)",
        "(Odile Ternant, édité par Jean Roux) ((odile@example.org; +33 1 23 45 67 89))",
        "(Odile Ternant, édité par Jean Roux) © 2020 Thomson Reuters. Tous droits réservés",
    ],
)
def test_credits_are_found_before_what_closes_the_page(closing: str) -> None:
    text = f"{DATELINE} {closing}"
    reading = read_wire(text, language="fr", published=None)
    assert reading.credits == (Credit("reporting", "Odile Ternant"), Credit("editing", "Jean Roux"))
    assert reading.story is not None
    assert text[reading.story.start : reading.story.end] == "Le port a rouvert."


def test_a_last_line_without_brackets_is_read_where_a_phrase_opens_it() -> None:
    text = "The port opened.\n\nReporting by Joan Tressel; Editing by Ruth Abel"
    reading = read_wire(text, language="en", published=None)
    assert [one.name for one in reading.credits] == ["Joan Tressel", "Ruth Abel"]
    assert reading.story is not None
    assert text[: reading.story.end] == "The port opened."


def test_credits_that_the_page_cut_off_give_the_names_that_are_whole() -> None:
    text = f"{DATELINE} (Reporting by Joan Tressel; Editing by Ruth Abel and Tom"
    reading = read_wire(text, language="en", published=None)
    assert [one.name for one in reading.credits] == ["Joan Tressel", "Ruth Abel"]


@pytest.mark.parametrize("initials", ["pmr/ada/jlv", "(SDA/sj)", "/CJ"])
def test_initials_close_a_wire_and_name_nobody(initials: str) -> None:
    text = f"{DATELINE}\n\n{initials}"
    reading = read_wire(text, language="fr", published=None)
    assert reading.credits == ()
    assert reading.story is not None
    assert text[: reading.story.end] == DATELINE


@pytest.mark.parametrize(
    "end",
    ["(Valmer)", "(voir carte)", "(avec Odile Ternant)", "(Orvault Holding SA)", "(film de Jean Roux, 1968)"],
)
def test_an_ordinary_last_bracket_stays_in_the_story(end: str) -> None:
    text = f"Le port a rouvert {end}"
    reading = read_wire(text, language="fr", published=None)
    assert (reading.credits, reading.story) == ((), None)
