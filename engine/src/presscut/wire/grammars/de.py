"""German."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="de",
    notes={
        "update": (
            "neu|aktualisiert|aktualisierung|ergänzt|ergänzung|mit weiteren details|"
            "mit weiteren angaben|durchgehend neu|durchgehend aktualisiert|fügt hinzu|"
            "zusammenfassung|erweitert"
        ),
        "correction": (
            "korrigiert|korrektur|berichtigt|berichtigung|stellt klar|klarstellung|berichtigte fassung"
        ),
        "refile": "formatierung|tippfehler|redigiert",
        "repeat": "wiederholung|wiederholt|wh",
        "withdrawal": "zurückgezogen|meldung zurückgezogen|bitte nicht verwenden",
    },
    note_leads="mit",
    note_frames="im|in|die meldung",
    bylines="von",
    at="in|aus|im",
    conjunctions="und",
    nobody="redaktion|büro|büros|agentur|agenturen|dienst|team|rückfragen|korrespondenten",
    roles=(
        (
            ("reporting",),
            ("bericht von|berichtet von|reporter|reporterin|reporter und reporterin|autor|autorin|autoren"),
        ),
        (
            ("contributing",),
            ("mitarbeit von|mitarbeit|unter mitarbeit von|zusätzliche berichte von|mit beiträgen von"),
        ),
        (("writing",), "geschrieben von|verfasst von|text"),
        (("editing",), "redigiert von|redaktion"),
        (("translating",), "übersetzt von|übersetzung von|übersetzung"),
        (("compiling",), "zusammengestellt von"),
        (("photo",), "fotos von|foto von|fotos|foto"),
    ),
    weak_roles=(
        (("reporting",), "von"),
        (("contributing",), "mit"),
    ),
)
