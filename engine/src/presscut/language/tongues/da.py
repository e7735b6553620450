"""Danish."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="da",
    months=(
        "januar jan",
        "februar feb",
        "marts mar",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "mandag man",
        "tirsdag tirs",
        "onsdag ons",
        "torsdag tors",
        "fredag fre",
        "lørdag lør",
        "søndag søn",
    ),
    words=(
        "og i at det er en til på som af for med den har de ikke der et han men var om fra vi så kan når "
        "blev også sig ved ud eller efter være nu over skal siger hun mod hvor man end år blevet bliver "
        "hvad havde flere ifølge sige"
    ),
    letters="æø",
    zone="Europe/Copenhagen",
    at="kl klokken",
    published="publiceret|udgivet",
    updated="opdateret|sidst opdateret",
    by="af|tekst|forfatter|skrevet af|publiceret af",
    joins="og",
)
