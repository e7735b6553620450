"""Lists of what else there is to read: front pages, sections, searches, topics."""

from __future__ import annotations

import re

from presscut.content.layout import Block
from presscut.kinds.finding import Given
from presscut.kinds.links import count_teasers, tells
from presscut.kinds.signs import Signs

_TYPES = frozenset({"CollectionPage", "SearchResultsPage"})
_GROUP = frozenset({"product.group", "product:group"})
_SHORT = 125
_MOST = 0.5
_MANY = 0.2
_TEASERS = 8
_FEW_TEASERS = 3
_FEWEST = 6
_WORDS_A_TEASER = 30
_WORDS_A_NAMED_TEASER = 60
_NEARLY_ALL = 0.9
_PATH = re.compile(
    r"/(?:categor(?:y|ies|ie|ia)|kategorien?|rubriques?|ressorts?|sections?|topics?|themen?|themes?|tags?|"
    r"schlagwort|mot-cle|"
    r"etiqueta|archives?|archiv|authors?|auteurs?|autor|search|suche|recherche|buscar|browse|collections?|"
    r"latest|actualites?|"
    r"nachrichten|noticias|notizie|c|cp|forums)(?:/[\w%.-]+)?/?$"
)
_FRONT = re.compile(r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:index\.\w+|home/?)?")


def is_listing(signs: Signs, given: Given) -> bool:
    """Tell whether the page lists links: teasers stand between the lines of its text, or in place of one."""
    if signs.og_type in _GROUP:
        return True
    if signs.is_article:
        return False
    if given.words < _SHORT and _is_linked(signs, given):
        return True
    teasers = sum(_is_teaser(block) for block in _stretch(signs))
    if teasers < _FEW_TEASERS:
        return False
    if not _TYPES.isdisjoint(signs.types) or _PATH.search(signs.path) or _is_front(signs):
        return given.words < teasers * _WORDS_A_NAMED_TEASER and count_teasers(signs) >= _TEASERS
    return teasers >= _FEWEST and given.words < teasers * _WORDS_A_TEASER and not signs.facts.published


def _is_linked(signs: Signs, given: Given) -> bool:
    # Where no text was found at all, teasers beside the links are no reason against a list of them.
    if signs.linked <= (_MOST if given.words else _MANY) or signs.shown_words <= 2 * max(given.words, 20):
        return False
    if given.words and (signs.facts.published or signs.og_type == "article"):
        return False
    return count_teasers(signs) >= (_TEASERS if given.words else _FEW_TEASERS)


def _is_front(signs: Signs) -> bool:
    return bool(signs.host) and bool(_FRONT.fullmatch(signs.path))


def _stretch(signs: Signs) -> list[Block]:
    if not signs.kept:
        return []
    return signs.layout.blocks[signs.kept[0].index : signs.kept[-1].index + 1]


def _is_teaser(block: Block) -> bool:
    return block.link_density >= _NEARLY_ALL and tells(block.text)
