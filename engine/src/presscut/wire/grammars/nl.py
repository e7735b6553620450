"""Dutch."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="nl",
    notes={
        "update": "update|aangevuld|aanvulling|bijgewerkt|voegt toe|herschreven|met meer details",
        "correction": "correctie|gecorrigeerd|corrigeert|rectificatie|verbeterd",
        "refile": "tikfout",
        "repeat": "herhaling|herhaald|herhaalt",
        "withdrawal": "ingetrokken|bericht ingetrokken",
    },
    note_leads="met",
    note_frames="in|dit",
    bylines="door|van onze correspondent|van onze redactie",
    at="in|te|uit",
    conjunctions="en",
    nobody="redactie|bureau|agentschap|dienst|persbureau",
    roles=(
        (("contributing",), "met medewerking van|medewerking van|met bijdragen van|bijdragen van"),
        (("reporting",), "verslaggeving door|verslag door|verslag van"),
        (("writing",), "geschreven door|tekst"),
        (("editing",), "bewerkt door|redactie door|eindredactie|geredigeerd door"),
        (("translating",), "vertaald door|vertaling"),
        (("photo",), "foto van|foto's van|foto"),
    ),
    weak_roles=(
        (("reporting",), "door"),
        (("contributing",), "met"),
    ),
)
