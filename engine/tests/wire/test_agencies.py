from __future__ import annotations

import pytest

from presscut.wire.agencies import agency_named, agency_of_mark


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Reuters", "Reuters"),
        ("© 2020 Thomson Reuters", "Reuters"),
        ("Le Journal avec AFP", "AFP"),
        ("Source: AFP", "AFP"),
        ("(c) Reuters", "Reuters"),
        ("Agence France-Presse", "AFP"),
        ("By The Associated Press", "AP"),
        ("(AP)", "AP"),
        ("awp/afp", "awp/AFP"),
        ("Paris (ats afp) Les vignes", "ats/AFP"),
        ("Reuters avec AFP", "Reuters/AFP"),
        ("Quelle: dpa", "dpa"),
        ("dpa-AFX", "dpa-AFX"),
        ("Belga", "Belga"),
        ("Agencia EFE", "EFE"),
        ("РИА Новости", "RIA Novosti"),
        ("新华社", "Xinhua"),
        ("Kyodo News", "Kyodo"),
    ],
)
def test_an_agency_has_one_name_however_it_is_written(text: str, agency: str) -> None:
    assert agency_named(text) == agency


@pytest.mark.parametrize(
    "text",
    [
        "",
        "un chapeau",
        "RAPAFP",
        "la frontière belga",
        "Philadelphia, PA",
        "Efe Demir",
        "AFPA",
        "@Reuters",
        "mapa",
    ],
)
def test_an_agency_is_no_part_of_a_word_and_no_other_word(text: str) -> None:
    assert agency_named(text) is None


@pytest.mark.parametrize(
    ("mark", "agency"), [("dpa/lno", "dpa"), ("EUROPA PRESS", "Europa Press"), ("ap", "AP")]
)
def test_a_mark_is_read_whole(mark: str, agency: str) -> None:
    assert agency_of_mark(mark) == agency


@pytest.mark.parametrize("mark", ["France", "Reuters Plus", "dit Reuters", ""])
def test_a_mark_that_holds_more_is_none(mark: str) -> None:
    assert agency_of_mark(mark) is None
