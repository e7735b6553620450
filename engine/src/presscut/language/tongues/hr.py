"""Croatian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="hr",
    months=(
        "siječanj siječnja sij",
        "veljača veljače velj",
        "ožujak ožujka ožu",
        "travanj travnja tra",
        "svibanj svibnja svi",
        "lipanj lipnja",
        "srpanj srpnja srp",
        "kolovoz kolovoza kol",
        "rujan rujna ruj",
        "listopad listopada",
        "studeni studenog stu",
        "prosinac prosinca pro",
    ),
    weekdays=(
        "ponedjeljak pon",
        "utorak uto",
        "srijeda sri",
        "četvrtak čet",
        "petak pet",
        "subota sub",
        "nedjelja ned",
    ),
    words=(
        "i u je da se na su za od ne s koji što kao a o do će iz to ali koja koje bio biti nakon zbog po "
        "bi nije više samo rekao godine ili kada ovo tako kako sve između prema već te njegov ove"
    ),
    letters="đćž",
    zone="Europe/Zagreb",
    at="u",
    published="objavljeno",
    updated="ažurirano|osvježeno",
    by="autor|autorica|piše|tekst",
    joins="i",
)
