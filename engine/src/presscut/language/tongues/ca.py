"""Catalan."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="ca",
    months=(
        "gener gen",
        "febrer feb",
        "març mar",
        "abril abr",
        "maig",
        "juny",
        "juliol jul",
        "agost ag",
        "setembre set",
        "octubre oct",
        "novembre nov",
        "desembre des",
    ),
    weekdays=(
        "dilluns",
        "dimarts",
        "dimecres",
        "dijous",
        "divendres",
        "dissabte",
        "diumenge",
    ),
    words=(
        "el la els les de del que i en un una per amb no es seu és al com més o però ha si sense sobre "
        "aquest ja entre quan tot aquesta ser són dos també va havia era molt anys fins des està perquè "
        "han segons hi ho als dels l'any pel pels seva fer"
    ),
    letters="·",
    zone="Europe/Madrid",
    at="a les",
    published="publicat el|publicat",
    updated="actualitzat el|actualitzat",
    by="per|autor|autora|text",
    joins="i",
)
