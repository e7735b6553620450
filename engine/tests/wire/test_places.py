from __future__ import annotations

import pytest

from presscut.wire.places import read_places


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("MINSK/MOSCOU", ("Minsk", "Moscou")),
        ("NEW YORK", ("New York",)),
        ("AIX-EN-PROVENCE", ("Aix-en-Provence",)),
        ("VILLENEUVE-D'ASCQ", ("Villeneuve-d'Ascq",)),
        ("L'AQUILA", ("L'Aquila",)),
        ("XI'AN", ("Xi'an",)),
        ("PORT-AU-PRINCE", ("Port-au-Prince",)),
        ("RIO DE JANEIRO", ("Rio de Janeiro",)),
        ("LA HAYE et LE CAP", ("La Haye", "Le Cap")),
        ("DEIR EL-BALAH", ("Deir el-Balah",)),
        ("FRANKFURT AM MAIN", ("Frankfurt am Main",)),
        ("ST. LOUIS", ("St. Louis",)),
        ("WASHINGTON, D.C.", ("Washington, D.C.",)),
        ("SAITAMA, Japan", ("Saitama, Japan",)),
        ("Nueva Delhi", ("Nueva Delhi",)),
        ("МОСКВА", ("Москва",)),
        ("ÎLE-D'YEU", ("Île-d'Yeu",)),
    ],
)
def test_capitals_become_names(written: str, names: tuple[str, ...]) -> None:
    assert read_places(written) == names


@pytest.mark.parametrize(
    "written",
    ["", "le président", "Le président Arno", "PARIS 2024", "A", "PARIS: tout", "(PARIS)", "X" * 80],
)
def test_what_is_no_name_is_no_place(written: str) -> None:
    assert read_places(written) is None
