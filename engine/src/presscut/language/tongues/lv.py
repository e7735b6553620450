"""Latvian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="lv",
    months=(
        "janvāris janvārī",
        "februāris februārī",
        "marts martā",
        "aprīlis aprīlī",
        "maijs maijā",
        "jūnijs jūnijā",
        "jūlijs jūlijā",
        "augusts augustā",
        "septembris septembrī",
        "oktobris oktobrī",
        "novembris novembrī",
        "decembris decembrī",
    ),
    weekdays=(
        "pirmdiena",
        "otrdiena",
        "trešdiena",
        "ceturtdiena",
        "piektdiena",
        "sestdiena",
        "svētdiena",
    ),
    words=(
        "un ir no ar ka par uz tas bija kas nav arī vai gada kā tā pie lai bet pēc var būs ja viņš tiek "
        "šo šī līdz vairāk savu jau gadā tikai kurā kurš"
    ),
    letters="āēīūļņģķ",
    zone="Europe/Riga",
    at="plkst",
    by="autors|autore",
    joins="un",
)
