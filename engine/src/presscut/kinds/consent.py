"""Pages that ask for consent, to cookies or to a use, before they show anything."""

from __future__ import annotations

import re

from presscut.kinds.finding import Given
from presscut.kinds.signs import Signs

_LONGEST = 150
_MOST = 0.3
"""The share of the page's words that speak of cookies, from which on it shows nothing else."""

_HOST = re.compile(r"^(?:consent|guce|privacy|cmp)\.|(?:^|\.)consent\.")
_PATH = re.compile(r"/(?:consent|collectconsent|cookie-?wall|cookie-?consent|privacy-?gate|zustimmung)\b")
_TITLE = re.compile(
    r"before you continue|your privacy choices|we value your privacy|cookie (?:consent|wall|notice)|"
    r"consent (?:required|manager)|"
    r"bevor sie (?:zu|mit|weiter)|zustimmung erforderlich|datenschutz-?einstellungen|privatsphäre|"
    r"avant (?:de continuer|d.accéder)|(?:gestion|choix) (?:du|des) (?:consentement|cookies)|"
    r"votre vie privée|"
    r"antes de (?:ir a|continuar|seguir)|tu privacidad|prima di continuare|la tua privacy|"
    r"voordat je (?:verder|doorgaat)|"
    r"(?:jouw|uw) privacy|antes de continuar|zanim przejdziesz|twoja prywatność|прежде чем продолжить|"
    r"innan du fortsätter|før du fortsætter|ennen kuin jatkat|než budete pokračovat|devam etmeden önce|"
    r"同意して続行|続行する前に|继续之前|繼續之前|계속하기 전에",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"cookies?\b|consent\b|personal data|partners|privacy|personenbezogene|einwilligung|zustimm|"
    r"données personnelles|"
    r"consentement|partenaires|traceurs|datos personales|consentimiento|socios|dati personali|consenso|"
    r"toestemming|"
    r"persoonsgegevens|dane osobowe|zgod[ęay]|samtycke|samtykke|suostumus|souhlas|çerez|персональн|"
    r"クッキー|同意|쿠키",
    re.IGNORECASE,
)


def is_consent(signs: Signs, given: Given) -> bool:
    """Tell whether the page shows a question of consent in place of an article."""
    if given.words >= _LONGEST or signs.is_article:
        return False
    if _HOST.search(signs.host) or _PATH.search(signs.path):
        return True
    named = bool(_TITLE.search(signs.title))
    return (named or "cookie" in signs.furniture) and _speaks_of_it(signs, _MOST if named else 2 * _MOST)


def _speaks_of_it(signs: Signs, least: float) -> bool:
    spoken = sum(block.length for block in signs.layout.blocks if _SPOKEN.search(block.text))
    length = sum(block.length for block in signs.layout.blocks) or 1
    return spoken / length >= least
