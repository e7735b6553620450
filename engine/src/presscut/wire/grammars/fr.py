"""French."""

from __future__ import annotations

from presscut.wire.grammar import Grammar

GRAMMAR = Grammar(
    code="fr",
    notes={
        "update": (
            "actualisé|actualisée|actualise|actualisation|ajoute|ajout|ajoutes|mise à jour|"
            "mis à jour|précise|précisions|précision|complète|complété|reprise|nouveau tout au long|"
            "développe|avec précisions|avec contexte|avec détails|avec détail|avec citations|"
            "avec réactions|avec réaction|avec commentaires|avec déclarations"
        ),
        "correction": (
            "corrige|corrigé|corrigée|correction|corrections|rectifie|rectificatif|rectification|"
            "bien lire|clarifie"
        ),
        "refile": "coquille|reformule|supprime|retire une répétition|refile",
        "repeat": "répétition|répète|rediffusion|sans changement|rpt",
        "withdrawal": "dépêche annulée|annule|annulation|prière d'annuler|merci d'annuler",
    },
    note_leads="avec",
    note_frames="dans|au|à|aux",
    bylines="par|de notre correspondant|de notre correspondante",
    at="à|en|au|aux",
    conjunctions="et",
    nobody=(
        "bureau|bureaux|rédaction|rédactions|service|agence|agences|équipe|équipes|"
        "correspondants|reuters|desk"
    ),
    roles=(
        (
            ("contributing",),
            (
                "avec la contribution de|avec la contribution d'|avec le concours de|avec l'aide de|"
                "avec la participation de|contribution de|contributions de|ont contribué|a contribué|"
                "reportage complémentaire de|reportages complémentaires de"
            ),
        ),
        (
            ("translating",),
            (
                "version française par|version française de|version française d'|version française|"
                "traduit par|traduction par|traduction de|traduction|traduit de l'anglais par"
            ),
        ),
        (("editing",), "édité par|édition par|édition de|édition|relu par|avec édition de"),
        (("writing",), "rédigé par|rédaction par|rédaction de|écrit par|texte de|texte"),
        (("reporting",), "reportage par|reportage de|reportages de|reportage"),
        (("compiling",), "compilé par|synthèse par|synthèse de"),
        (("photo",), "photos de|photo de|photographies de|photos|photo|crédit photo"),
    ),
    weak_roles=(
        (("contributing",), "avec"),
        (("reporting",), "par"),
    ),
    roles_after=(
        (("translating",), "pour le service français|pour la version française"),
        (("editing",), "à l'édition"),
        (("contributing",), "ont contribué à cet article|a contribué à cet article"),
    ),
)
