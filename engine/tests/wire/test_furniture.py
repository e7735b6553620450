from __future__ import annotations

import pytest

from presscut.wire.furniture import is_furniture, kind_of_line
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


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sign in to continue reading", "login"),
        ("Already a subscriber? Log in", "subscribe"),
        ("Accept all cookies", "cookie"),
        ("Facebook | X (Twitter) | WhatsApp | Copy link", "share"),
        ("READ ALSO: The ferry is late again", "related"),
        ("- Advertisement -", "advertisement"),
        ("Get the morning in your inbox", "newsletter"),
        ("Comments (12)", "comment"),
        ("4 min read", "tool"),
        ("© 2024 The Valmer Gazette. All rights reserved.", "copyright"),
        ("Tags: harbour, ferries, Valmer", "tags"),
        ("Support our journalism with a gift", "appeal"),
        ("Download our app", "app"),
        ("Skip to main content", "navigation"),
        ("Sur le même sujet", "related"),
        ("La suite est réservée aux abonnés", "subscribe"),
        ("Temps de lecture : 3 min", "tool"),
        ("Mehr zum Thema", "related"),
        ("Artikel drucken", "tool"),
        ("Suscríbete a nuestro boletín", "newsletter"),
        ("© Riproduzione riservata", "copyright"),
        ("Continua após a publicidade", "advertisement"),
        ("Tekst gaat verder onder de advertentie", "advertisement"),
        ("Läs också: Färjan är sen igen", "related"),
        ("Prom znów spóźniony. Czytaj też", None),
        ("Czytaj też: Prom znów spóźniony", "related"),
        ("Если вы нашли ошибку, выделите её", "tool"),
        ("Читайте також: Пором знову запізнився", "related"),
        ("Bu haberi paylaş", "share"),
        ("Yorum yapmak için giriş yapmalısınız", "comment"),
        ("Διαβάστε επίσης: Το πλοίο άργησε πάλι", "related"),
        ("اقرأ أيضا: العبارة تتأخر مرة أخرى", "related"),
        ("جميع الحقوق محفوظة", "copyright"),
        ("関連記事", "related"),
        ("この記事は会員限定です", "subscribe"),
        ("无断转载", None),
        ("相关阅读：渡轮又晚点了", "related"),
        ("未经授权不得转载", "copyright"),
        ("저작권자 ⓒ 발메르신문, 무단 전재 및 재배포 금지", "copyright"),
        ("Čtěte také: Trajekt má zase zpoždění", "related"),
        ("Lue myös: Lautta on taas myöhässä", "related"),
        ("Les også: Fergen er forsinket igjen", "related"),
        ("Kapcsolódó cikkek", "related"),
        ("Citește și: Feribotul întârzie din nou", "related"),
    ],
)
def test_a_line_says_what_it_is_for(line: str, kind: str | None) -> None:
    assert kind_of_line(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "The port of Valmer reopened on Tuesday after eleven days.",
        "Comments by the minister angered the dockers.",
        "Tags are sewn into every coat.",
        "Subscribers to the ferry line paid twice.",
        "Read my lips, the mayor said.",
        "Anzeigen gegen die Reederei gab es keine.",
        "Partagée entre deux camps, la ville attend.",
        "Publicidad engañosa, dice el fiscal.",
        "Реклама паромов запрещена с мая.",
        "관련 없는 사람들이 항구에 모였다.",
        "広告塔は三十年前に建てられた。",
        "12 ships waited outside the harbour.",
        "404",
        "x" * 201,
        "Sign in to " + "read " * 60,
    ],
)
def test_a_sentence_of_an_article_is_for_nothing(line: str) -> None:
    assert kind_of_line(line) is None


def test_a_long_line_is_looked_at_no_further() -> None:
    assert kind_of_line("Sign in to " + "read " * 38) is None
    assert is_furniture("Sign in to " + "read " * 38)
