"""Portuguese."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="pt",
    notes={
        "update": (
            "atualiza|atualizada|atualizado|atualização|acrescenta|adiciona|inclui|reescreve|"
            "com detalhes|com mais informações|amplia"
        ),
        "correction": "corrige|corrigido|corrigida|correção|retifica|esclarece",
        "refile": "refile|elimina|remove",
        "repeat": "repete|repetição|repetida",
        "withdrawal": "anula|anulada|cancela|cancelada|retirada",
    },
    note_leads="com",
    note_frames="em|na|no|esta",
    bylines="por",
    at="em|no|na|de",
    conjunctions="e",
    nobody="redação|agência|agências|escritório|serviço|equipe|equipa",
    roles=(
        (
            ("contributing",),
            (
                "reportagem adicional de|reportagem adicional por|com reportagem adicional de|"
                "com reportagem de|com a colaboração de|colaboração de|colaborou|colaboraram|"
                "com contribuição de"
            ),
        ),
        (("reporting",), "reportagem de|reportagem por|reportagem"),
        (("editing",), "edição de|edição por|editado por|edição"),
        (("translating",), "tradução de|tradução por|traduzido por|tradução redação"),
        (("writing",), "escrito por|texto de|redação de"),
        (("compiling",), "compilado por"),
        (("photo",), "fotos de|foto de|fotos|foto"),
    ),
    weak_roles=(
        (("reporting",), "por"),
        (("contributing",), "com"),
    ),
)
