"""German."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "anmelden|einloggen|abmelden|ausloggen|registrieren|jetzt registrieren|login|kundenlogin|"
        "mitglieder-login|abo-login|mein konto|mein profil|konto erstellen|abonnieren|jetzt abonnieren|"
        "abo|abo abschließen|startseite|suche|suchen|teilen|artikel teilen|auf facebook teilen|"
        "auf twitter teilen|per e-mail teilen|drucken|artikel drucken|merken|artikel merken|speichern|"
        "später lesen|merkliste|link kopieren|kommentieren|kommentare|mehr lesen|weiterlesen|"
        "mehr anzeigen|mehr erfahren|anzeige|werbung|alle akzeptieren|akzeptieren|alle ablehnen|ablehnen|"
        "einstellungen|cookie-einstellungen|datenschutz|impressum|agb|kontakt|zum seitenanfang|nach oben|"
        "zum inhalt springen|passwort vergessen|folgen|schließen|artikel anhören|vorlesen|"
        "nur für abonnenten|zur startseite|zum thema|mehr zum thema|newsletter abonnieren"
    ),
    sentences=(
        "melden sie sich an|bitte melden sie sich|bitte loggen sie sich|loggen sie sich ein|"
        "registrieren sie sich|jetzt anmelden|jetzt registrieren und|anmelden, um|anmelden um|"
        "um weiterzulesen|um diesen artikel|dieser artikel ist nur für|dieser inhalt ist nur für|"
        "dieser artikel ist abonnenten|sie haben bereits ein|sie haben noch kein|bereits abonnent|"
        "schon abonnent|noch kein abonnent|noch kein konto|noch nicht registriert|jetzt weiterlesen|"
        "jetzt testen|testen sie jetzt|abonnieren sie|wir verwenden cookies|wir nutzen cookies|"
        "wir und unsere partner|diese website verwendet cookies|diese webseite verwendet cookies|"
        "mit der nutzung unserer|wenn sie diese seite weiter|ihre e-mail-adresse|folgen sie uns|"
        "besuchen sie uns auf|laden sie unsere app|bitte aktivieren sie javascript|"
        "bitte deaktivieren sie ihren|sie nutzen einen adblocker|speichern sie diesen artikel|"
        "bleiben sie informiert|bleiben sie auf dem laufenden|abonnieren sie unseren newsletter|"
        "melden sie sich für"
    ),
    also=(
        "lesen sie auch|lesen sie hier|lies auch|siehe auch|sehen sie auch|hören sie auch|"
        "das könnte sie auch interessieren|das könnte dich auch interessieren"
    ),
    leads=(
        "lesen sie mehr|lesen sie dazu|lesen sie jetzt|mehr zum thema|mehr dazu|auch interessant|"
        "weitere artikel|weitere themen|themen|schlagworte|meistgelesen|empfehlungen der redaktion|"
        "zum thema"
    ),
)
