"""Finnish."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="fi",
    months=(
        "tammikuu tammikuuta tammi",
        "helmikuu helmikuuta helmi",
        "maaliskuu maaliskuuta maalis",
        "huhtikuu huhtikuuta huhti",
        "toukokuu toukokuuta touko",
        "kesäkuu kesäkuuta kesä",
        "heinäkuu heinäkuuta heinä",
        "elokuu elokuuta elo",
        "syyskuu syyskuuta syys",
        "lokakuu lokakuuta loka",
        "marraskuu marraskuuta marras",
        "joulukuu joulukuuta joulu",
    ),
    weekdays=(
        "maanantai maanantaina ma",
        "tiistai tiistaina ti",
        "keskiviikko keskiviikkona ke",
        "torstai torstaina to",
        "perjantai perjantaina pe",
        "lauantai lauantaina la",
        "sunnuntai sunnuntaina su",
    ),
    words=(
        "ja on ei että se oli hän mutta ovat joka kun myös mukaan jo kuin niin sen tai vain ole olla "
        "noin vuoden sekä nyt vielä mitä ollut jos voi jotka hänen siitä sanoo kertoo tämä jälkeen "
        "vuonna kanssa joten eli ne he mukana"
    ),
    zone="Europe/Helsinki",
    at="klo kello",
    published="julkaistu",
    updated="päivitetty|muokattu",
    by="teksti|kirjoittaja|kirjoittanut|toimittaja",
    joins="ja",
)
