from __future__ import annotations

import pytest

from presscut.wire.furniture import is_furniture
from presscut.wire.prompthead import prompts_end


@pytest.mark.parametrize(
    "line",
    [
        "Connectez-vous pour garder cet article.",
        "Connexion membre Connexion client",
        "Lire aussi : Le port de Valmer rouvre",
        "Il vous reste 82% de cet article à lire. La suite est réservée aux abonnés.",
        "Nous utilisons des cookies pour améliorer votre visite.",
        "Partager",
        "Facebook Twitter LinkedIn WhatsApp",
        "Sign in to continue reading.",
        "This article is for subscribers only.",
        "Read also: The port opens",
        "ADVERTISEMENT",
        "Related articles:",
        "Lesen Sie auch: Der Hafen öffnet",
        "Jetzt anmelden",
        "Melden Sie sich an, um weiterzulesen.",
        "Suscríbete para seguir leyendo",
        "Te puede interesar",
        "Leggi anche: Il porto riapre",
        "Abbonati per continuare a leggere",
        "Lees ook: De haven gaat open",
        "Leia também",
        "Czytaj też: Port otwarty",
        "Читайте также: Порт открыт",
        "Мы используем файлы cookie",
    ],
)
def test_what_a_portal_puts_around_is_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Le port de Valmer rouvre",
        "Partager les richesses est leur programme.",
        "Le menu du jour",
        "Recommended by doctors, the drug is sold without a prescription.",
        "À lire sur la plage, ce roman plaira.",
        "Pour accéder à la propriété, les jeunes s'endettent.",
        "Home run for the Valmer Otters",
        "share.",
        "subscribe to the treaty have until May to answer,",
        "Connectez-vous " + "et parlez " * 60,
    ],
)
def test_a_line_of_the_story_is_not(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Connectez-vous pour garder cet article. Connexion client Le port rouvre", "Le port rouvre"),
        ("Log in to keep this. Register Subscribe The port opens", "The port opens"),
        ("Anmelden Abonnieren Der Hafen öffnet", "Der Hafen öffnet"),
        ("Menu unique à Valmer", "Menu unique à Valmer"),
        ("Accueil des réfugiés", "Accueil des réfugiés"),
        ("Connexion Internet : le port en panne", "Connexion Internet : le port en panne"),
    ],
)
def test_prompts_at_the_head_of_a_line_end_where_the_title_begins(line: str, rest: str) -> None:
    assert line[prompts_end(line, 0) :].strip() == rest
