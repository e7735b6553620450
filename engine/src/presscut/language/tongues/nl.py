"""Dutch."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="nl",
    months=(
        "januari jan",
        "februari feb",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "maandag ma",
        "dinsdag di",
        "woensdag wo",
        "donderdag do",
        "vrijdag vr",
        "zaterdag za",
        "zondag zo",
    ),
    words=(
        "de het een van en in is dat op te zijn voor met niet aan er om ook als dan maar door naar bij "
        "uit nog wordt werd heeft hij ze zich dit die wel over hebben kan meer worden tot was al zo had "
        "deze geen volgens onder na jaar zegt tegen omdat hun"
    ),
    zone="Europe/Amsterdam",
    at="om",
    published="gepubliceerd op|gepubliceerd|geplaatst op|geplaatst",
    updated="bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|aangepast",
    by="door|tekst|auteur|auteurs|geschreven door|tekst door",
    joins="en",
)
