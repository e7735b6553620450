"""Swedish."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="sv",
    months=(
        "januari jan",
        "februari feb",
        "mars mar",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "augusti aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "måndag mån",
        "tisdag tis",
        "onsdag ons",
        "torsdag tors",
        "fredag fre",
        "lördag lör",
        "söndag sön",
    ),
    words=(
        "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi "
        "så kan när år hade säger efter också vid ska eller under nu över blir bara sedan där hon mot "
        "hur man än något alla mycket kommer enligt skulle"
    ),
    letters="å",
    zone="Europe/Stockholm",
    at="kl klockan",
    published="publicerad|publicerat",
    updated="uppdaterad|uppdaterat|senast uppdaterad",
    by="av|text|författare|skriven av|publicerad av|text av",
    joins="och",
)
