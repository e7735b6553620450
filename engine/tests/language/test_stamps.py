from __future__ import annotations

from zoneinfo import ZoneInfoNotFoundError

import pytest

from presscut.language.stamps import read_stamp

PARIS = "Europe/Paris"


@pytest.mark.parametrize(
    ("text", "language", "zone", "iso", "kind"),
    [
        ("Reuters • 15/08/2020 à 18:27", "fr", PARIS, "2020-08-15T18:27:00+02:00", "assumed"),
        ("Publié le 15 août 2020 à 18h27", "fr", PARIS, "2020-08-15T18:27:00+02:00", "assumed"),
        ("le 1er février 2021 à 9h", "fr", PARIS, "2021-02-01T09:00:00+01:00", "assumed"),
        ("lundi 5 janvier 2015 (18:27 heure de Paris)", "fr", None, "2015-01-05T18:27:00+01:00", "stated"),
        ("Aug. 15, 2020 6:27 PM ET", "en", None, "2020-08-15T18:27:00-04:00", "stated"),
        ("January 5, 2015 at 12:05 a.m. EST", "en", None, "2015-01-05T00:05:00-05:00", "stated"),
        ("15 August 2020, 18:27 BST", "en", None, "2020-08-15T18:27:00+01:00", "stated"),
        ("Sat 15 Aug 2020 18.27 BST", "en", None, "2020-08-15T18:27:00+01:00", "stated"),
        ("6:27 PM EDT, Sat August 15, 2020", "en", None, "2020-08-15T18:27:00-04:00", "stated"),
        ("15. August 2020, 18.27 Uhr", "de", "Europe/Berlin", "2020-08-15T18:27:00+02:00", "assumed"),
        ("15 de agosto de 2020 a las 18:27", "es", None, "2020-08-15T18:27:00", None),
        ("15 agosto 2020 alle ore 18:27", "it", "Europe/Rome", "2020-08-15T18:27:00+02:00", "assumed"),
        ("15 августа 2020, 18:27", "ru", "Europe/Moscow", "2020-08-15T18:27:00+03:00", "assumed"),
        ("2020年8月15日 18:27", "zh", "Asia/Shanghai", "2020-08-15T18:27:00+08:00", "assumed"),
        ("2020. augusztus 15. 18:27", "hu", None, "2020-08-15T18:27:00", None),
        ("2020-08-15T18:27:00Z", None, None, "2020-08-15T18:27:00+00:00", "stated"),
        ("2020-08-15T18:27:31.250+0530", None, PARIS, "2020-08-15T18:27:31+05:30", "stated"),
        ("20200815T182700Z", None, None, "2020-08-15T18:27:00+00:00", "stated"),
        ("Sat, 15 Aug 2020 18:27:00 +0200", None, None, "2020-08-15T18:27:00+02:00", "stated"),
        ("15/08/20 à 18:27", "fr", None, "2020-08-15T18:27:00", None),
    ],
)
def test_a_time_is_read_with_its_zone(
    text: str, language: str | None, zone: str | None, iso: str, kind: str | None
) -> None:
    stamp = read_stamp(text, language=language, zone=zone)
    assert stamp is not None
    assert (stamp.iso, stamp.zone) == (iso, kind)


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("15. August 2020", "de", "2020-08-15"),
        ("15 de agosto de 2020", "es", "2020-08-15"),
        ("15 d'agost de 2020", "ca", "2020-08-15"),
        ("15 listopada 2020", "pl", "2020-11-15"),
        ("15. listopada 2020.", "hr", "2020-10-15"),
        ("03/04/2020", "fr", "2020-04-03"),
        ("03/04/2020", "en-US", "2020-03-04"),
        ("03/04/2020", "en-GB", "2020-04-03"),
        ("03.04.2020", None, "2020-04-03"),
        ("08/15/2020", "en", "2020-08-15"),
        ("15 August 2020. 18.27 per cent", "en", "2020-08-15"),
    ],
)
def test_a_day_alone_is_a_day_without_a_zone(text: str, language: str | None, iso: str) -> None:
    stamp = read_stamp(text, language=language, zone=PARIS if language != "en" else None)
    assert stamp is not None
    assert (stamp.iso, stamp.zone) == (iso, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "03/04/2020",
        "31/02/2020",
        "15/08/20",
        "15 listopada 2020",
        "15 août à 18:27",
        "le 15 brumaire 2020",
    ],
)
def test_what_is_uncertain_is_no_stamp(text: str) -> None:
    assert read_stamp(text) is None


def test_english_days_follow_the_zone_where_the_language_leaves_them_open() -> None:
    assert read_stamp("03/04/2020", language="en") is None
    american = read_stamp("03/04/2020", language="en", zone="America/New_York")
    british = read_stamp("03/04/2020", language="en", zone="Europe/London")
    assert american is not None
    assert british is not None
    assert (american.iso, british.iso) == ("2020-03-04", "2020-04-03")


def test_an_abbreviation_of_many_countries_is_the_assumed_ones_or_nobodys() -> None:
    indian = read_stamp("Aug 15, 2020 06:27 IST", language="en", zone="Asia/Kolkata")
    nobodys = read_stamp("Aug 15, 2020 06:27 IST", language="en")
    assert indian is not None
    assert nobodys is not None
    assert (indian.iso, indian.zone) == ("2020-08-15T06:27:00+05:30", "stated")
    assert (nobodys.iso, nobodys.zone) == ("2020-08-15T06:27:00", None)


def test_publication_goes_before_an_update_that_is_named_first() -> None:
    text = "Mis à jour le 16/08/2020 à 10:00 - Publié le 15/08/2020 à 18:27"
    stamp = read_stamp(text, language="fr")
    assert stamp is not None
    assert text[stamp.start : stamp.end] == "15/08/2020 à 18:27"
    alone = read_stamp("Mis à jour le 16/08/2020 à 10:00", language="fr")
    assert alone is not None


def test_the_span_holds_the_stamps_words_and_its_weekday() -> None:
    text = "Par Jeanne Roux, samedi 15 août 2020 à 18h27 (CEST)"
    stamp = read_stamp(text, language="fr")
    assert stamp is not None
    assert text[stamp.start : stamp.end] == "samedi 15 août 2020 à 18h27 (CEST"


def test_an_unknown_zone_is_refused_by_name() -> None:
    with pytest.raises(ZoneInfoNotFoundError, match="Mars/Base"):
        read_stamp("15/08/2020 à 18:27", language="fr", zone="Mars/Base")
