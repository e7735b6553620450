"""Romanian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="ro",
    months=(
        "ianuarie ian",
        "februarie feb",
        "martie mar",
        "aprilie apr",
        "mai",
        "iunie iun",
        "iulie iul",
        "august aug",
        "septembrie sept sep",
        "octombrie oct",
        "noiembrie noi nov",
        "decembrie dec",
    ),
    weekdays=(
        "luni lun",
        "marți marţi mar",
        "miercuri mie",
        "joi",
        "vineri vin",
        "sâmbătă sam",
        "duminică dum",
    ),
    words=(
        "și în de la a cu care că nu pe din o un să mai este pentru ce au sunt fost fi s-a sau dar ca "
        "prin după lui lor ale al cel cele fără până când dintre acest această într-o spus foarte către "
        "iar şi vor va"
    ),
    letters="țșăţş",
    zone="Europe/Bucharest",
    at="la ora",
    published="publicat|publicat la|data publicării",
    updated="actualizat|actualizare|modificat",
    by="de|autor|autori|text|scris de|publicat de",
    joins="și|şi",
)
