from __future__ import annotations

import pytest

from presscut.wire.datelines import read_dateline

PUBLISHED = "2020-08-15T18:27:00+02:00"


@pytest.mark.parametrize(
    ("line", "places", "date", "agency"),
    [
        ("VALMER/OSTRE, 15 août (Reuters) - ", ("Valmer", "Ostre"), "2020-08-15", "Reuters"),
        ("VALMER, 14 août (Reuters) - - ", ("Valmer",), "2020-08-14", "Reuters"),
        ("VALMER (Reuters) -", ("Valmer",), None, "Reuters"),
        ("Valmer, 1er août 2019 (AFP) - ", ("Valmer",), "2019-08-01", "AFP"),
        ("Valmer, 10 juil 2020 (AFP) ", ("Valmer",), "2020-07-10", "AFP"),
        ("Valmer, le 15 août (AFP) – ", ("Valmer",), "2020-08-15", "AFP"),
        ("VALMER, samedi (Reuters) - ", ("Valmer",), "2020-08-15", "Reuters"),
        ("Valmer (awp/afp) - ", ("Valmer",), None, "awp/AFP"),
        ("Valmer (ats afp) ", ("Valmer",), None, "ats/AFP"),
        ("Aug 14 (Reuters) - ", (), "2020-08-14", "Reuters"),
        ("Aug 14 (TALLA) - ", (), "2020-08-14", "TALLA"),
        ("Nueva Valmer, 21 jul (EFE).- ", ("Nueva Valmer",), "2020-07-21", "EFE"),
        ("(ANSA) - VALMER, 1 LUG - ", ("Valmer",), "2020-07-01", "ANSA"),
        ("VALMER, August 14. /TASS/. ", ("Valmer",), "2020-08-14", "TASS"),
        ("МОСКВА, 15 авг - РИА Новости. ", ("Москва",), "2020-08-15", "RIA Novosti"),
        ("Москва. 15 августа. INTERFAX.RU - ", ("Москва",), "2020-08-15", "Interfax"),
        ("VALMER, Japan, Aug. 14 Kyodo - ", ("Valmer, Japan",), "2020-08-14", "Kyodo"),
        ("FORT VALMER, Pa. (AP) _ ", ("Fort Valmer, Pa.",), None, "AP"),
        ("NEW VALMER (AP) — ", ("New Valmer",), None, "AP"),
        ("VALMER, Aug. 15 (Xinhua) -- ", ("Valmer",), "2020-08-15", "Xinhua"),
        ("VALMER, Aug. 15, 2020 /PRNewswire/ -- ", ("Valmer",), "2020-08-15", "PRNewswire"),
        ("Oberau/Tallach, 15. August (dpa) - ", ("Oberau", "Tallach"), "2020-08-15", "dpa"),
        ("Oberau (dpa/lno) - ", ("Oberau",), None, "dpa"),
        ("Valmer, 2020. augusztus 15., szombat (MTI) - ", ("Valmer",), "2020-08-15", "MTI"),
        ("VALMER, April 9 - ", ("Valmer",), "2020-04-09", None),
        ("WEST VALMER, Fla. - ", ("West Valmer, Fla.",), None, None),
        ("(Belga) ", (), None, "Belga"),
        ("(Reuters) - ", (), None, "Reuters"),
    ],
)
def test_every_agencys_dateline_is_read(
    line: str, places: tuple[str, ...], date: str | None, agency: str | None
) -> None:
    text = line + "Le port a rouvert."
    found = read_dateline(text, 0, language=None, published=PUBLISHED)
    assert found is not None
    assert (found.places, found.date, found.agency) == (places, date, agency)
    assert (found.start, text[found.end :].strip()) == (0, "Le port a rouvert.")
    assert text[found.end - 1] != " "


def test_the_story_may_begin_at_the_dash() -> None:
    text = "VALMER (Reuters) -The port opened."
    found = read_dateline(text, 0, language="en", published=PUBLISHED)
    assert found is not None
    assert text[found.end :] == "The port opened."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Le port a rouvert (AFP) - selon le préfet.",
        "EXCLUSIF - Le port a rouvert.",
        "VALMER - Le port a rouvert.",
        "VALMER (Côte-d'Or) - Le port a rouvert.",
        "Odile Ternant (AFP) est arrivée.",
        "Valmer 1.8 - The Harbour Update",
        "Le 15 août 2020, le port a rouvert.",
        "VALMER, 32 août - Le port a rouvert.",
    ],
)
def test_what_resembles_a_dateline_is_none(text: str) -> None:
    assert read_dateline(text, 0, language="fr", published=PUBLISHED) is None


def test_a_day_without_a_known_year_is_left_open() -> None:
    found = read_dateline("VALMER, 15 août (Reuters) - Le port", 0, language="fr", published=None)
    assert found is not None
    assert found.date is None


def test_an_agency_may_be_asked_for() -> None:
    text = "VALMER, April 9 - The port opened."
    assert read_dateline(text, 0, language="en", published=PUBLISHED) is not None
    assert read_dateline(text, 0, language="en", published=PUBLISHED, agency_needed=True) is None
