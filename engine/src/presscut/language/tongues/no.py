"""Norwegian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="no",
    months=(
        "januar jan",
        "februar feb",
        "mars mar",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "desember des",
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
        "og i at det er en til på som av for med den har de ikke et han men var om fra vi så kan når ble "
        "også seg ved ut eller etter være nå over skal sier hun mot hvor man enn år blitt blir hva hadde "
        "flere ifølge ikkje eg frå ein"
    ),
    letters="æø",
    zone="Europe/Oslo",
    at="kl klokken",
    published="publisert",
    updated="oppdatert|sist oppdatert",
    by="av|tekst|forfatter|skrevet av|publisert av",
    joins="og",
)
