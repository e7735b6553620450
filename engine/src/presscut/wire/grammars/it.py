"""Italian."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="it",
    notes={
        "update": (
            "aggiorna|aggiornato|aggiornamento|aggiunge|aggiunti|nuovo in tutto il testo|riscrive|"
            "con dettagli|con dichiarazioni|amplia"
        ),
        "correction": "corregge|corretto|correzione|rettifica|precisa",
        "refile": "elimina|refile",
        "repeat": "ripete|ripetizione|rpt",
        "withdrawal": "annulla|annullamento|ritirata",
    },
    note_leads="con",
    note_frames="nel|nella|in",
    bylines="di|dal nostro inviato|dal corrispondente",
    at="a|da|in",
    conjunctions="e|ed",
    nobody="redazione|agenzia|agenzie|ufficio|servizio|desk",
    roles=(
        (
            ("contributing",),
            (
                "ha collaborato|hanno collaborato|con il contributo di|contributo di|ha contribuito|"
                "hanno contribuito"
            ),
        ),
        (("reporting",), "reportage di|servizio di"),
        (("translating",), "tradotto da|traduzione di|tradotto in redazione da|tradotto"),
        (
            ("editing",),
            ("a cura di|editing di|editing|edito da|in redazione a milano|in redazione a roma|in redazione"),
        ),
        (("writing",), "scritto da|testo di"),
        (("photo",), "foto di|fotografie di|foto"),
    ),
    weak_roles=(
        (("reporting",), "di"),
        (("contributing",), "con"),
    ),
)
