"""Slovenian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="sl",
    months=(
        "januar januarja",
        "februar februarja",
        "marec marca",
        "april aprila",
        "maj maja",
        "junij junija",
        "julij julija",
        "avgust avgusta",
        "september septembra",
        "oktober oktobra",
        "november novembra",
        "december decembra",
    ),
    weekdays=(
        "ponedeljek",
        "torek",
        "sreda",
        "četrtek",
        "petek",
        "sobota",
        "nedelja",
    ),
    words=(
        "in je v da se na so za ne z ki kot pa o do iz to ali bi po tudi od pri bo še že ni bil bila "
        "bilo več med lahko le kar ko leta zaradi sta pred zdaj ob vse njihov jih tako"
    ),
    zone="Europe/Ljubljana",
    at="ob",
    published="objavljeno",
    updated="posodobljeno",
    by="avtor|avtorica|avtorja|piše",
    joins="in",
)
