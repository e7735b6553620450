from __future__ import annotations

import pytest

from presscut.language.bareday import BareDay, day_meant, read_bare_day


@pytest.mark.parametrize(
    ("fragment", "language", "published", "day"),
    [
        ("15 août", "fr", "2020-08-15T18:27:00+02:00", "2020-08-15"),
        ("1er janvier", "fr", "2020-12-31", "2021-01-01"),
        ("31 déc", "fr", "2021-01-01", "2020-12-31"),
        ("Dec. 20, 2017", "en", None, "2017-12-20"),
        ("21 ene", "es", "2020-01-21", "2020-01-21"),
        ("29 février", "fr", "2021-03-01", "2020-02-29"),
        ("1 LUG", "it", "2019-07-01", "2019-07-01"),
        ("Monday", "en", "2020-08-11", "2020-08-10"),
        ("Monday", "en", "2020-08-10", "2020-08-10"),
        ("lundi 10 août 2020", "fr", None, "2020-08-10"),
        ("15.8.", "de", "2020-08-15", "2020-08-15"),
    ],
)
def test_the_year_is_the_one_nearest_to_publication(
    fragment: str, language: str, published: str | None, day: str
) -> None:
    bare = read_bare_day(fragment, language=language)
    assert bare is not None
    assert day_meant(bare, published=published) == day


@pytest.mark.parametrize(
    "fragment", ["", "août", "32 août", "15", "1.8", "Moscou", "15 brumaire", "15 août dernier"]
)
def test_what_is_more_or_less_than_a_day_is_none(fragment: str) -> None:
    assert read_bare_day(fragment, language="fr") is None


def test_without_publication_there_is_no_year() -> None:
    assert day_meant(BareDay(month=8, day=15), published=None) is None
    assert day_meant(BareDay(weekday=0), published="soon") is None
