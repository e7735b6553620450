"""Polish."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="pl",
    months=(
        "styczeń stycznia sty",
        "luty lutego lut",
        "marzec marca mar",
        "kwiecień kwietnia kwi",
        "maj maja",
        "czerwiec czerwca cze",
        "lipiec lipca lip",
        "sierpień sierpnia sie",
        "wrzesień września wrz",
        "październik października paź",
        "listopad listopada lis",
        "grudzień grudnia gru",
    ),
    weekdays=(
        "poniedziałek pon",
        "wtorek wt",
        "środa śr",
        "czwartek czw",
        "piątek pt",
        "sobota sob",
        "niedziela niedz nd",
    ),
    words=(
        "i w na z do się nie jest że to o jak po co od za ale przez ma dla czy są już tym tego oraz był "
        "tylko przy może być lub także jego ich było które który która których roku też ze pod jej była "
        "będzie ponad bardzo został"
    ),
    letters="łąęśźżńć",
    zone="Europe/Warsaw",
    at="o godz godzina g",
    published="opublikowano|data publikacji|dodano|publikacja",
    updated="aktualizacja|zaktualizowano|ostatnia aktualizacja",
    by="przez|autor|autorka|autorzy|tekst|opracował|opracowała|napisał|napisała",
    joins="i|oraz",
)
