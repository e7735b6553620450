"""German."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="de",
    months=(
        "januar jänner jan",
        "februar feber feb",
        "märz mrz mär maerz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weekdays=(
        "montag mo",
        "dienstag di",
        "mittwoch mi",
        "donnerstag do",
        "freitag fr",
        "samstag sonnabend sa",
        "sonntag so",
    ),
    words=(
        "der die das und ist nicht von zu mit den dem des ein eine einen einem einer sich auf für als "
        "auch es an werden aus er hat dass sie nach wird bei im am zum zur noch wie um so über wir vor "
        "ich haben nur sind oder aber durch bis war mehr kann unter gegen wurde worden sein seine ihre "
        "wenn schon"
    ),
    letters="ß",
    zone="Europe/Berlin",
    at="um gegen",
    published=(
        "veröffentlicht am|veröffentlicht|erschienen am|erstellt am|erstellt|publiziert am|publiziert|stand|"
        "vom|am"
    ),
    updated="aktualisiert am|aktualisiert|zuletzt aktualisiert|geändert am|letzte aktualisierung|update",
    by=(
        "von|text|autor|autorin|autoren|autor/in|geschrieben von|verfasst von|"
        "veröffentlicht von|ein beitrag von|ein artikel von|text von|interview|eine kolumne von"
    ),
    joins="und",
)
