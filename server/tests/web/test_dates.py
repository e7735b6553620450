from datetime import date

import pytest

from relire.web import dates

N = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("published", "language", "written"),
    [
        ("2020-08-15T18:27:00+02:00", "fr", f"15{N}août 2020 à{N}18:27"),
        ("2020-08-15T18:27:00+02:00", "en", f"15{N}Aug 2020,{N}18:27"),
        ("2020-08-01", "fr", f"1er{N}août 2020"),
        ("2020-08-15", "en", f"15{N}Aug 2020"),
        ("", "fr", ""),
        ("yesterday", "en", ""),
    ],
)
def test_a_stamp_says_as_much_as_the_article(published: str, language: str, written: str) -> None:
    assert dates.stamp(published, language) == written


def test_an_agencys_line_has_its_day_in_figures_in_french() -> None:
    published = "2020-08-15T18:27:00+02:00"
    assert dates.stamp(published, "fr", numeric=True) == f"15/08/2020 à{N}18:27"
    assert dates.stamp(published, "en", numeric=True) == f"15{N}Aug 2020,{N}18:27"


def test_a_month_is_named() -> None:
    assert dates.month(date(2020, 8, 1), "fr") == "août 2020"
    assert dates.month(date(2020, 8, 1), "en") == "August 2020"
