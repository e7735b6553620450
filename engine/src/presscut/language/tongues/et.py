"""Estonian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="et",
    months=(
        "jaanuar jaan",
        "veebruar veebr",
        "märts",
        "aprill apr",
        "mai",
        "juuni",
        "juuli",
        "august aug",
        "september sept",
        "oktoober okt",
        "november nov",
        "detsember dets",
    ),
    weekdays=(
        "esmaspäev",
        "teisipäev",
        "kolmapäev",
        "neljapäev",
        "reede",
        "laupäev",
        "pühapäev",
    ),
    words=(
        "ja on ei et see oli ta aga kes kui ka oma või mis siis nii ning selle välja tema seda veel eest "
        "kuid pole üle juba aasta pärast saab mida ole olnud olid vaid üks ütles"
    ),
    letters="õ",
    zone="Europe/Tallinn",
    at="kell",
    by="autor|tekst|kirjutas",
    joins="ja",
)
