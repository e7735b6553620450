"""English."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="en",
    notes={
        "update": (
            "adds|add|adding|updates|update|updated|updating|recasts|rewrites|rewrites throughout|"
            "releads|new throughout|new lead|writethru|with details|with quotes|includes|expands|"
            "edits"
        ),
        "correction": (
            "corrects|corrected|correction|correcting|correct|fixes|clarifies|clarification|"
            "has been corrected|was corrected|is corrected|official corrects"
        ),
        "refile": (
            "refiles|refiled|refile|refiling|removes|deletes|fixes formatting|fixes typo|fixes link|"
            "has been refiled|was refiled"
        ),
        "repeat": (
            "repeats|repeat|repeated|repeating|repetition|rpt|no change to text|no changes to text|for repeat"
        ),
        "withdrawal": (
            "withdraws|withdrawn|story withdrawn|has been withdrawn|is withdrawn|was withdrawn|kills|"
            "please kill"
        ),
    },
    note_leads="with|eds",
    note_frames="in|this|the|story|official",
    bylines="by|from",
    titles=(
        "associated press writers|associated press writer|associated press journalists|"
        "associated press journalist|ap writers|ap writer|ap business writers|ap business writer|"
        "ap sports writers|ap sports writer|staff writer|staff writers|correspondent|"
        "correspondents"
    ),
    at="in|at|from|on",
    conjunctions="and",
    nobody=(
        "newsroom|newsrooms|bureau|bureaus|bureaux|staff|desk|team|editors|reporters|agencies|"
        "wires|writer|writers|newspaper|service"
    ),
    roles=(
        (
            (
                "reporting",
                "writing",
            ),
            "reporting and writing by|writing and reporting by|reported and written by",
        ),
        (
            (
                "reporting",
                "editing",
            ),
            "reporting and editing by",
        ),
        (
            (
                "writing",
                "editing",
            ),
            "writing and editing by|written and edited by",
        ),
        (
            (
                "contributing",
                "writing",
            ),
            "additional reporting and writing by|writing and additional reporting by",
        ),
        (
            ("contributing",),
            (
                "additional reporting by|further reporting by|additional reporting|"
                "additional contributions by|contributions by|contribution by|with contributions from|"
                "with contributions by|with additional reporting by|with additional reporting from|"
                "with reporting by|with assistance from|contributing"
            ),
        ),
        (("reporting",), "reporting by|reported by|reporting|reporter|reporters"),
        (("translating",), "translated by|translation by|translating by"),
        (("editing",), "editing by|edited by|edit by|editing|editor|editors|desk editing by"),
        (("writing",), "writing by|written by|written and compiled by|text by"),
        (("compiling",), "compiled by|compilation by|compiling by|collated by"),
        (("photo",), "photo by|photos by|photographs by|photography by|pictures by|picture by"),
    ),
    weak_roles=(
        (("reporting",), "by"),
        (("contributing",), "with"),
    ),
    roles_after=(
        (
            ("contributing",),
            (
                "contributed to this report|contributed to this story|contributed to this article|"
                "contributed reporting|contributed"
            ),
        ),
    ),
)
