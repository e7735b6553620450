"""Dutch."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "inloggen|aanmelden|uitloggen|afmelden|registreren|account aanmaken|mijn account|mijn profiel|"
        "klantlogin|abonneren|abonneer|abonneer je nu|neem een abonnement|al abonnee|home|zoeken|zoek|"
        "delen|deel|deel dit artikel|deel op facebook|delen via e-mail|printen|afdrukken|bewaren|bewaar|"
        "bewaar artikel|lees later|later lezen|link kopiëren|kopieer link|reageren|reageer|reacties|"
        "lees meer|lees verder|meer laden|toon meer|meer weten|advertentie|alles accepteren|accepteren|"
        "akkoord|weigeren|alles weigeren|cookie-instellingen|cookies beheren|privacybeleid|cookiebeleid|"
        "contact|terug naar boven|naar hoofdinhoud|wachtwoord vergeten|volgen|volg|sluiten|luister|"
        "luister naar dit artikel|alleen voor abonnees|exclusief voor abonnees"
    ),
    sentences=(
        "log in om|log in of|meld je aan|meld u aan|registreer om|registreer je|registreer u|"
        "maak een account|om verder te lezen|om dit artikel te lezen|u moet ingelogd|je moet ingelogd|"
        "dit artikel is alleen voor|dit artikel is exclusief|deze inhoud is alleen|"
        "dit is een artikel voor abonnees|al abonnee|heb je al een account|heeft u al een account|"
        "nog geen abonnee|nog geen account|word abonnee|neem een abonnement|je hebt nog|"
        "wij gebruiken cookies|we gebruiken cookies|deze website gebruikt cookies|"
        "deze site gebruikt cookies|wij en onze partners|door verder te gaan|door gebruik te maken|"
        "volg ons op|vind ons op|download onze app|download de app|ontvang de nieuwsbrief|ontvang onze|"
        "ontvang elke|schrijf je in|schrijf u in|vul je e-mailadres|bewaar dit artikel|"
        "schakel je adblocker"
    ),
    also="lees ook|bekijk ook|zie ook|luister ook|kijk ook",
    leads=(
        "meer over|meer lezen over|gerelateerde artikelen|gerelateerd|aanbevolen|meest gelezen|"
        "ook interessant|misschien vind je|tags|onderwerpen"
    ),
)
