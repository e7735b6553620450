"""French."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="fr",
    months=(
        "janvier janv jan",
        "février févr fév fevrier fevr",
        "mars mar",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept sep",
        "octobre oct",
        "novembre nov",
        "décembre déc decembre dec",
    ),
    weekdays=(
        "lundi lun",
        "mardi",
        "mercredi mer",
        "jeudi jeu",
        "vendredi ven",
        "samedi sam",
        "dimanche dim",
    ),
    words=(
        "le la les des du un une et est dans en que qui pour sur au aux par pas plus ne se ce cette avec "
        "son sa ses il elle ils ont été sont était mais ou où leur leurs être avait aussi entre après "
        "selon sans fait deux nous vous très ces dont l'a c'est n'est qu'il d'une d'un a à depuis"
    ),
    letters="œ",
    zone="Europe/Paris",
    at="à a vers",
    published="publié le|publiée le|publié|publication|mis en ligne le|paru le|posté le|écrit le|le",
    updated=(
        "mis à jour|mise à jour|modifié|modifiée|actualisé|actualisée|dernière modification|"
        "dernière mise à jour|màj|maj"
    ),
    by=(
        "par|texte|auteur|autrice|auteurs|écrit par|rédigé par|publié par|posté par|"
        "propos recueillis par|texte de"
    ),
    joins="et",
)
