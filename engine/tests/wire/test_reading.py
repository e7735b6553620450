from __future__ import annotations

import pytest

from presscut.wire.reading import WireReading, read_wire


def story(text: str, reading: WireReading) -> str | None:
    return text[reading.story.start : reading.story.end] if reading.story else None


def test_note_byline_and_dateline_may_stand_on_lines_of_their_own() -> None:
    text = (
        "* Ferry runs again\n\n(Adds quotes)\n\nBy Joan Tressel and Tom Kirkby\n\n"
        "LONDON, May 3 (Reuters) - The ferry runs again.\n\n(Editing by Ruth Abel)"
    )
    reading = read_wire(text, language="en", published="2020-05-03T10:00:00+01:00")
    assert reading.update is not None
    assert reading.update.text == "Adds quotes"
    assert reading.dateline is not None
    assert reading.dateline.places == ("London",)
    assert reading.byline == "Joan Tressel and Tom Kirkby"
    assert story(text, reading) == "The ferry runs again."


def test_a_byline_with_its_agency_names_the_person() -> None:
    reading = read_wire(
        "By Joan Tressel, dpa\n\nOberau (dpa) - The train runs.", language="en", published=None
    )
    assert reading.byline == "Joan Tressel"


def test_a_capital_run_after_a_byline_is_the_place() -> None:
    text = "par Jean Roux VALMER (Reuters) - Le port rouvre."
    reading = read_wire(text, language="fr", published=None)
    assert reading.dateline is not None
    assert reading.dateline.places == ("Valmer",)
    assert (reading.byline, story(text, reading)) == ("Jean Roux", "Le port rouvre.")


def test_one_mark_that_opens_and_closes_gives_the_agency() -> None:
    text = "(Belga) Le port rouvre. Il était fermé. (Belga)"
    reading = read_wire(text, language="fr", published=None)
    assert (reading.agency, story(text, reading)) == ("Belga", "Le port rouvre. Il était fermé.")


def test_a_closing_mark_alone_gives_the_agency() -> None:
    text = "Le port rouvre.\n\n(AFP)"
    reading = read_wire(text, language="fr", published=None)
    assert (reading.agency, reading.dateline, story(text, reading)) == ("AFP", None, "Le port rouvre.")


def test_a_note_may_follow_the_dateline() -> None:
    text = "VALMER, 3 mai (Reuters) - (Actualisé avec le préfet) Le port rouvre."
    reading = read_wire(text, language="fr", published="2020-05-03")
    assert reading.update is not None
    assert text[reading.update.start : reading.update.end] == "(Actualisé avec le préfet)"
    assert story(text, reading) == "Le port rouvre."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Le port rouvre.",
        "(Avec Odile) Le port rouvre sans dateline.",
        "REPEATS its offer, the company said.",
        "UPDATE on the ferry: it runs.",
        "Le préfet (Jean Roux) a dit à l'AFP que le port rouvrait.",
    ],
)
def test_an_ordinary_text_has_no_wire_in_it(text: str) -> None:
    assert read_wire(text, language=None, published="2020-05-03") == WireReading()


def test_of_two_notes_the_graver_is_told() -> None:
    text = '(Répétition) (Au 2e paragraphe, bien lire "trois" au lieu de "deux") VALMER, 3 mai (Reuters) - Le port.'
    reading = read_wire(text, language="fr", published="2020-05-03")
    assert reading.update is not None
    assert reading.update.kind == "correction"
    assert text[reading.update.start :].startswith("(Au 2e")


def test_those_who_contributed_are_named_after_the_story() -> None:
    text = (
        "FORT VALMER, Pa. (AP) — The ferry runs. ___ Associated Press writers Ida Vaughan in Ellerby "
        "and Mina Okoro contributed to this report."
    )
    reading = read_wire(text, language="en", published=None)
    assert [(one.role, one.name, one.place) for one in reading.credits] == [
        ("contributing", "Ida Vaughan", "Ellerby"),
        ("contributing", "Mina Okoro", None),
    ]
    assert story(text, reading) == "The ferry runs."


def test_a_note_that_is_sure_needs_no_dateline() -> None:
    text = "(Corrects the ferry's name) The ferry runs."
    reading = read_wire(text, language="en", published=None)
    assert reading.update is not None
    assert (reading.update.kind, story(text, reading)) == ("correction", "The ferry runs.")
