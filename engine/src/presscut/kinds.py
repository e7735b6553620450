"""What kind of page it is: an article, or one of the things that stand where one was expected."""

from __future__ import annotations

import re
from dataclasses import dataclass

from turbohtml import Element

from presscut.article import Kind
from presscut.content.layout import Layout
from presscut.counting import count
from presscut.metadata.facts import Facts

_WORD = re.compile(r"\w+")
_NOT_FOUND = re.compile(
    r"\b404\b|page (?:not|non|introuvable)|not found|introuvable|n.existe (?:pas|plus)|nicht gefunden|no encontrad|"
    r"non trovata|access denied|accès refusé|error 5\d\d|service unavailable|nie znaleziono",
    re.IGNORECASE,
)
_SIGN_IN = re.compile(
    r"\b(?:log ?in|sign ?in|connectez-vous|identifiez-vous|se connecter|connexion|"
    r"anmelden|einloggen|iniciar sesión|accedi)\b",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"subscribe (?:now |today )?to (?:continue|read|keep)|subscribers? only|this article is (?:reserved|for subscribers)|"
    r"to continue reading|continue reading with|already a subscriber|unlock this article|"
    r"réservée? (?:aux|à nos) abonnés|pour lire la suite|la suite est réservée|"
    r"il vous reste .{1,20}(?:à lire|% de cet article)|"
    r"déjà abonné|nur für abonnenten|weiterlesen mit|artikel freischalten|"
    r"suscríbete para (?:seguir|leer)|contenuto riservato",
    re.IGNORECASE,
)
_SHORT = 250
_CUT = 400
_MOST = 0.5
_MANY = 0.2
_LOOKED_AT = 20_000
_TOP = 2_000


@dataclass(frozen=True, slots=True)
class Signs:
    """What the whole page shows that bears on its kind. `links` is the share of its words in links, 0 to 1."""

    shown: str = ""
    has_password: bool = False
    declared_paywalled: bool = False
    links: float = 0.0


def read_signs(root: Element, layout: Layout, facts: Facts) -> Signs:
    """Return the signs of a page."""
    length = sum(block.length for block in layout.blocks)
    linked = sum(block.length * block.link_density for block in layout.blocks)
    return Signs(
        shown="\n".join(block.text for block in layout.blocks)[:_LOOKED_AT],
        has_password=root.find("input", type="password") is not None,
        declared_paywalled=facts.paywalled,
        links=linked / length if length else 0.0,
    )


def judge_kind(text: str, title: str | None, signs: Signs) -> Kind:
    """Return the kind of a page whose article reads `text`."""
    words = count(_WORD, text)
    if words < _CUT and (_WALL.search(signs.shown) or (signs.declared_paywalled and words < _SHORT)):
        return "paywalled"
    if words >= _SHORT:
        return "article"
    if _NOT_FOUND.search(title or "") or (words < _SHORT // 3 and _NOT_FOUND.search(signs.shown[:_TOP])):
        return "error"
    shown = count(_WORD, signs.shown)
    if words < _SHORT // 5 and (signs.has_password or (_SIGN_IN.search(signs.shown) and shown < _SHORT)):
        return "login"
    # Where no text was found at all, teasers beside the links are no reason against a list of them.
    if words < _SHORT // 2 and signs.links > (_MOST if words else _MANY) and shown > 2 * max(words, 20):
        return "listing"
    return "article" if words else "empty"
