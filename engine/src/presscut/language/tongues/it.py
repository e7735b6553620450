"""Italian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="it",
    months=(
        "gennaio gen",
        "febbraio feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre sett set",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    weekdays=(
        "lunedì lunedi lun",
        "martedì martedi mar",
        "mercoledì mercoledi mer",
        "giovedì giovedi gio",
        "venerdì venerdi ven",
        "sabato sab",
        "domenica dom",
    ),
    words=(
        "il di che e la per un in è non una del con si da sono le della i al nel come anche più ha ma "
        "alla lo dei delle gli dal ed se su ci questo o dalla nella suo loro essere stato hanno sua era "
        "degli questa due dopo stata tra quando ai fra così anni perché senza fatto già molto"
    ),
    zone="Europe/Rome",
    at="alle ore h",
    published="pubblicato il|pubblicato|pubblicata il",
    updated="aggiornato il|aggiornato|ultimo aggiornamento|modificato il|aggiornamento",
    by="di|da|testo|autore|autrice|autori|a cura di|scritto da|pubblicato da|testo di",
    joins="e|ed",
)
