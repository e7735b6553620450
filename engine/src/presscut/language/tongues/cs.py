"""Czech."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="cs",
    months=(
        "leden ledna led",
        "únor února úno",
        "březen března bře",
        "duben dubna dub",
        "květen května kvě",
        "červen června čvn",
        "červenec července čvc",
        "srpen srpna srp",
        "září zář",
        "říjen října říj",
        "listopad listopadu lis",
        "prosinec prosince pro",
    ),
    weekdays=(
        "pondělí po",
        "úterý út",
        "středa středu st",
        "čtvrtek čt",
        "pátek pá",
        "sobota so",
        "neděle ne",
    ),
    words=(
        "a v se na je že to s z do o ve za by si jako pro jsou ale po také od podle které který která "
        "jeho před už při nebo byl bylo byla být tak jen může mezi než roku však jsem aby jejich ještě "
        "uvedl řekl má není kdy své ze této"
    ),
    letters="ěřů",
    zone="Europe/Prague",
    at="v",
    published="publikováno|vydáno",
    updated="aktualizováno|aktualizace",
    by="autor|autorka|autoři|text|napsal|napsala",
    joins="a",
)
