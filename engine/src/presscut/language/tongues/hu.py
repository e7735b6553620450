"""Hungarian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="hu",
    months=(
        "január jan",
        "február febr feb",
        "március márc",
        "április ápr",
        "május máj",
        "június jún",
        "július júl",
        "augusztus aug",
        "szeptember szept",
        "október okt",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "hétfő",
        "kedd",
        "szerda",
        "csütörtök",
        "péntek",
        "szombat",
        "vasárnap",
    ),
    words=(
        "a az és hogy nem is egy ez volt de csak már még meg van azt mint ha ki el vagy lesz szerint "
        "után között mert pedig így minden lehet sem kell aki több amely nagyon ezt azonban ezek sok "
        "majd mondta közölte"
    ),
    letters="őű",
    day_first=False,
    zone="Europe/Budapest",
    published="megjelent|közzétéve",
    updated="frissítve|módosítva",
    by="írta|szerző|szerzők|szöveg",
    joins="és",
)
