"""Lithuanian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="lt",
    months=(
        "sausis sausio",
        "vasaris vasario",
        "kovas kovo",
        "balandis balandžio",
        "gegužė gegužės",
        "birželis birželio",
        "liepa liepos",
        "rugpjūtis rugpjūčio",
        "rugsėjis rugsėjo",
        "spalis spalio",
        "lapkritis lapkričio",
        "gruodis gruodžio",
    ),
    weekdays=(
        "pirmadienis",
        "antradienis",
        "trečiadienis",
        "ketvirtadienis",
        "penktadienis",
        "šeštadienis",
        "sekmadienis",
    ),
    words=(
        "ir yra iš su kad į tai buvo bet kaip ne jis apie o už dėl nuo taip metų jau bus gali po prie jo "
        "savo tik kuris kuri ji dar šių tačiau iki pagal būti sako"
    ),
    letters="ėųįū",
    zone="Europe/Vilnius",
    at="val",
    by="autorius|autorė|parengė",
    joins="ir",
)
