"""Spanish."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="es",
    notes={
        "update": (
            "actualiza|actualizado|actualizada|actualización|agrega|agrega detalles|añade|amplía|"
            "ampliación|incorpora|nuevo todo|con detalles|reescribe|cambia título"
        ),
        "correction": "corrige|corregida|corregido|corrección|rectifica|rectificación|aclara",
        "refile": "refile|elimina|repite por error",
        "repeat": "repite|repetición|repetida|repite sin cambios",
        "withdrawal": "anula|anulación|anulada|se ruega anular|retirada",
    },
    note_leads="con",
    note_frames="en|esta|la",
    bylines="por",
    at="en|desde",
    conjunctions="y|e",
    nobody="redacción|oficina|agencia|agencias|mesa|equipo|servicio|corresponsales",
    roles=(
        (
            ("contributing",),
            (
                "reporte adicional de|reportes adicionales de|reporte adicional por|"
                "información adicional de|con la colaboración de|con colaboración de|colaboración de|"
                "con reportes de|con información de"
            ),
        ),
        (
            ("reporting",),
            ("reporte de|reportes de|reporte por|reportaje de|reportado por|información de|reporteo de"),
        ),
        (
            ("editing",),
            ("editado en español por|editado por|edición de|edición en español de|edición por|editada por"),
        ),
        (("translating",), "traducido por|traducido al español por|traducción de|traducción"),
        (("writing",), "escrito por|redacción de|redactado por|texto de"),
        (("compiling",), "compilado por|recopilado por"),
        (("photo",), "fotos de|foto de|fotografías de|fotos|foto"),
    ),
    weak_roles=(
        (("reporting",), "por"),
        (("contributing",), "con"),
    ),
)
