from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from presscut.language.known import all_tongues
from presscut.language.zones import zone_of


@pytest.mark.parametrize(
    ("asked", "zone"),
    [
        ({"language": "fr"}, "Europe/Paris"),
        ({"language": "de"}, "Europe/Berlin"),
        ({"language": "fr-BE"}, "Europe/Brussels"),
        ({"language": "pt-BR"}, "America/Sao_Paulo"),
        ({"url": "https://example.co.uk/a", "language": "en"}, "Europe/London"),
        ({"url": "https://example.be/a", "language": "fr"}, "Europe/Brussels"),
        ({"url": "https://example.com/a", "language": "it"}, "Europe/Rome"),
        ({"url": "https://example.tv/a", "language": "fr"}, "Europe/Paris"),
        ({"country": "ch", "language": "fr"}, "Europe/Zurich"),
    ],
)
def test_the_first_that_names_a_country_decides(asked: dict[str, str], zone: str) -> None:
    assert zone_of(**asked) == zone


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"language": "en"},
        {"language": "es"},
        {"language": "tlh"},
        {"url": "https://example.ca/a", "language": "fr"},
        {"country": "us"},
        {"url": "https://[broken", "language": "en"},
    ],
)
def test_no_zone_is_assumed_where_several_are_likely(asked: dict[str, str]) -> None:
    assert zone_of(**asked) is None


def test_every_home_zone_exists() -> None:
    for tongue in all_tongues():
        assert tongue.zone is None or ZoneInfo(tongue.zone).key == tongue.zone
