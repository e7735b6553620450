"""Polish."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="pl",
    notes={
        "update": "aktualizacja|uzupełnienie|uzupełnia|dodaje|opis|dochodzi|dochodzą|rozszerzona",
        "correction": "korekta|poprawiona|sprostowanie|prostuje|poprawia",
        "refile": "literówka",
        "repeat": "powtórzenie|powtórzona",
        "withdrawal": "anulowana|anulacja|wycofana",
    },
    note_leads="z",
    bylines="autor|autorka",
    at="w|z|we",
    conjunctions="i|oraz",
    nobody="redakcja|biuro|agencja|serwis",
    roles=(
        (("reporting",), "autorzy|autor|autorka|relacja"),
        (("editing",), "redagował|redagowała|redaktor|redakcja"),
        (("translating",), "tłumaczenie|tłumaczył|tłumaczyła|przekład"),
        (("contributing",), "współpraca|przy współpracy"),
        (("photo",), "zdjęcia|fot|foto"),
    ),
)
