"""One look over a page's elements: which of them have names, addresses or properties that tell a fact.

The classes of all elements are searched as one text, and so are the addresses of all links: a plain search for
a dozen words costs less than asking every element for each.
"""

from __future__ import annotations

import re
from functools import lru_cache

from turbohtml import Document, Element

_LOOKED_AT = "h1,h2,h3,time,relative-time,[class],[itemprop],[property],[rel],a[href]"
_ASIDE = re.compile(
    r"comment|related|sidebar|widget|recommend|teaser|card|promo|footer|popular|latest|trending|nav|menu",
    re.IGNORECASE,
)
_MASTHEAD = re.compile(r"masthead|logo|(?:site|blog)[-_]?(?:name|title|head|desc|brand)", re.IGNORECASE)
_ASIDE_TAGS = frozenset({"aside", "footer", "nav"})
_ENDS = frozenset({"body", "article", "main"})
_HIGHEST, _LOW = 8, 4


class Words:
    """Many short texts, of which equal ones are searched once, all in one."""

    def __init__(self, texts: list[str]) -> None:
        """Join the texts; upper and lower case are one."""
        self._texts = texts
        self._distinct = list(dict.fromkeys(texts))
        self._joined = "\0".join(self._distinct).lower()

    def holding(self, words: tuple[str, ...]) -> dict[int, str]:
        """Return the places of the texts that hold one of the words, with the first word that each holds."""
        told: dict[str, str] = {}
        joined = self._joined
        for word in words:
            at = joined.find(word)
            while at >= 0:
                told.setdefault(self._distinct[joined.count("\0", 0, at)], word)
                end = joined.find("\0", at)
                at = joined.find(word, end) if end >= 0 else -1
        return {place: told[text] for place, text in enumerate(self._texts) if text in told} if told else {}


class Look:
    """The elements worth a look, in the order of the page, with their tags, classes and addresses."""

    def __init__(self, tree: Document) -> None:
        """Select them."""
        self.elements = tree.select(_LOOKED_AT)
        self.tags = [element.tag for element in self.elements]
        self.classes = Words([element.attr("class") or "" for element in self.elements])
        self._tree = tree
        pairs = zip(self.elements, self.tags, strict=True)
        self.addresses = Words([(element.attr("href") or "") if tag == "a" else "" for element, tag in pairs])

    def places(self, selector: str) -> dict[int, str]:
        """Return the places of the elements that a selector finds, with their tags."""
        if not (chosen := self._tree.select(selector)):
            return {}
        places = {element: at for at, element in enumerate(self.elements)}
        return {places[element]: element.tag for element in chosen if element in places}


def is_aside(element: Element) -> bool:
    """Tell whether something stands in what is beside an article, by the names of what holds it."""
    around = element
    for _ in range(_HIGHEST):
        tag = around.tag
        if tag in _ENDS:
            return False
        if tag in _ASIDE_TAGS or _names_aside(around.attr("class") or ""):
            return True
        parent = around.parent
        if not isinstance(parent, Element):
            return False
        around = parent
    return False


def in_masthead(element: Element) -> bool:
    """Tell whether something stands where a site has its own name, by the names of what holds it."""
    around: object = element
    for _ in range(_LOW):
        if not isinstance(around, Element) or around.tag in _ENDS:
            return False
        if _names_masthead(f"{around.attr('class') or ''} {around.attr('id') or ''}"):
            return True
        around = around.parent
    return False


@lru_cache(maxsize=4096)
def _names_masthead(names: str) -> bool:
    return bool(_MASTHEAD.search(names[:300]))


@lru_cache(maxsize=4096)
def _names_aside(names: str) -> bool:
    return bool(_ASIDE.search(names[:300]))
