"""Slovak."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="sk",
    months=(
        "január januára jan",
        "február februára feb",
        "marec marca mar",
        "apríl apríla apr",
        "máj mája",
        "jún júna jún",
        "júl júla júl",
        "august augusta aug",
        "september septembra sep",
        "október októbra okt",
        "november novembra nov",
        "december decembra dec",
    ),
    weekdays=(
        "pondelok po",
        "utorok ut",
        "streda stredu st",
        "štvrtok št",
        "piatok pi",
        "sobota so",
        "nedeľa ne",
    ),
    words=(
        "a v sa na je že to s z do o vo za by si ako pre sú ale po aj od podľa ktoré ktorý ktorá jeho "
        "pred už pri alebo bol bolo bola byť tak len môže medzi než roku však som aby ich ešte uviedol "
        "povedal má nie keď svoje zo tejto"
    ),
    letters="ľĺŕô",
    zone="Europe/Bratislava",
    at="o",
    published="publikované|zverejnené",
    updated="aktualizované",
    by="autor|autorka|autori|text|napísal|napísala",
    joins="a",
)
