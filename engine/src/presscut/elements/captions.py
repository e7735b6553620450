"""The caption of a picture and its credit, told apart."""

from __future__ import annotations

import re
from functools import lru_cache

from turbohtml import Element, Node, Text

from presscut.content.spaces import collapse

_HELD_IN = 'figure, [class*="wp-caption"], [class*="wp-block-image"]'
_SAYS = (
    'figcaption, [class*="caption" i], [class*="legend" i], [class*="bildunterschrift" i], [itemprop="caption"], '
    '[itemprop="description"]'
)
_CREDITS = (
    '[class*="credit" i], [class*="copyright" i], [class*="source" i], [class*="photographer" i], '
    '[class*="author" i], [class*="bildnachweis" i], [class*="byline" i], [itemprop="copyrightHolder"], '
    '[itemprop="author"]'
)
_LONGEST = 1_000
_LONGEST_CREDIT = 200
_LONGEST_LINE = 300
_LONGEST_LABEL = 20
"""Characters that a line may have besides caption and credit: `Photo: `, brackets."""

_LINES = frozenset({"p", "div", "span", "em", "i", "small", "cite", "figcaption"})
_TALL = frozenset({"li", "td", "article", "section", "main", "body", "html"})
"""Elements that hold more than a picture and its line."""

_HIGHEST = 3
"""How far above a picture that stands in no figure its caption is looked for."""

_LABEL = (
    r"(?:(?:photo(?:graph)?s?|image|picture|pic|foto(?:gra[fp]h?[ií]a|s)?|bild(?:er)?|illustration|grafik|infographie|"
    r"crédits?|credits?|copyright|quelle|source|fuente|fonte|bron|фото|zdjęcie|fot\.|kuva|φωτ[οό](?:γραφία)?|图片?)"
    r"(?:\s+(?:credits?|crédits?|courtesy(?: of)?|by|par|von|de|di|door|photos?|images?|source|copyright))*"
    r"\s*[:：/]|photo (?:by|courtesy of)|courtesy(?: of)?|©|\(c\))"
)
_LABELLED = re.compile(
    rf"(?:\A|[\s(\[|.;–—-])\s*{_LABEL}\s*(?P<credit>[^()\[\]]{{2,120}}?)[\s)\].]*\Z", re.IGNORECASE
)
_LEADING = re.compile(rf"\A{_LABEL}\s*", re.IGNORECASE)
_AGENCIES = (
    r"(?:AFP|Reuters|REUTERS|AP(?: Photo)?|dpa|DPA|EPA|EFE|ANSA|Getty(?: Images)?|iStock(?:photo)?|Shutterstock|"
    r"picture[- ]alliance|imago(?: images)?|Xinhua|TASS|Bloomberg|Keystone|APA|Belga|ANP|Lusa|PAP|ZUMA|Alamy|"
    r"Press Association|PA(?: Wire| Images)?|AAP|Press Trust of India|PTI|Unsplash|Pixabay|Wikimedia(?: Commons)?)"
)
_BRACKETED = re.compile(rf"\s*[(\[](?P<credit>[^()\[\]]{{0,80}}\b{_AGENCIES}\b[^()\[\]]{{0,60}})[)\]]\s*\Z")
_AFTER_STOP = re.compile(
    rf"(?<=[.!?…»”\"])\s+(?P<credit>[^.!?]{{0,60}}?\b{_AGENCIES}(?:\s*(?:/|via|-|–)\s*[^.!?]{{2,60}})?)\.?\s*\Z"
)
_ALONE = re.compile(rf"\A(?P<credit>[^.!?]{{0,60}}?\b{_AGENCIES}(?:\s*(?:/|via)\s*[^.!?]{{2,60}})?)\.?\Z")


def read_caption(image: Element) -> tuple[str | None, str | None]:
    """Return the caption and the credit of a picture, as far as the page gives them."""
    holder = image.closest(_HELD_IN) or _holder_of(image)
    if holder is None:
        following = _after(image)
        return split_credit(following) if following else (None, None)
    said = holder.find("figcaption") or next(iter(holder.select(_SAYS)), None)
    credit = _credit_beside(holder)
    if said is None:
        return None, _without_label(credit) if credit else None
    if len(words := collapse(said.text)) > _LONGEST:
        return None, credit
    if credit and words.endswith(credit):
        words = words[: -len(credit)]
    elif credit:
        words = words.replace(credit, " ", 1)
    caption, found = split_credit(collapse(words))
    return caption, _without_label(credit) if credit else found


def says_no_more(text: str, caption: str | None, credit: str | None) -> bool:
    """Tell a text that is a picture's caption, its credit, or both."""
    rest = whole = " ".join(text.split())
    if caption:
        said = " ".join(caption.split())
        if not rest.startswith(said.rstrip(".")):
            return False
        rest = rest[len(said) :]
    if credit:
        rest = rest.replace(" ".join(credit.split()), "", 1)
    return len(rest) < len(whole) and len(rest) <= _LONGEST_LABEL


def _after(image: Element) -> str | None:
    """Return the line under a picture that stands in no figure, where it says by name or label what it is."""
    element = image
    for _ in range(_HIGHEST):
        following = next((node for node in element.next_siblings if not _is_blank(node)), None)
        if isinstance(following, Element):
            words = collapse(following.text) if following.tag in _LINES else ""
            named = following.matches(f"{_SAYS}, {_CREDITS}") or _LEADING.match(words)
            return words if words and len(words) <= _LONGEST_LINE and named else None
        parent = element.parent
        if following is not None or not isinstance(parent, Element) or parent.tag in _TALL:
            return None
        element = parent
    return None


def _is_blank(node: Node) -> bool:
    if isinstance(node, Text):
        return not node.data.strip()
    return not isinstance(node, Element) or node.tag in {"br", "noscript", "script"}


def _holder_of(image: Element) -> Element | None:
    """Return the innermost element around a picture, and around it alone, that holds a caption."""
    element = image.parent
    for _ in range(_HIGHEST):
        if not isinstance(element, Element) or element.tag in _TALL or element.tag == "p":
            return None
        if element.select_one(_SAYS) is not None:
            alone = len(element.find_all("img", limit=2)) == 1 and len(element.text) <= _LONGEST
            return element if alone else None
        element = element.parent
    return None


def _credit_beside(holder: Element) -> str | None:
    for found in holder.select(_CREDITS):
        words = collapse(found.text)
        if words and len(words) <= _LONGEST_CREDIT and found.find("img") is None:
            return words
    return None


def _without_label(credit: str) -> str | None:
    return _LEADING.sub("", credit.strip(" ()[]|/–—-")).strip(" ()[]|/–—-:;") or None


@lru_cache(maxsize=512)
def split_credit(words: str) -> tuple[str | None, str | None]:
    """Return what a caption says of the picture, and whom it credits: `The lake. Photo: Mina Roth`."""
    for pattern in (_LABELLED, _BRACKETED, _AFTER_STOP, _ALONE):
        if found := pattern.search(words, max(0, len(words) - _LONGEST_CREDIT)):
            caption = words[: found.start()].rstrip(" ([|/–—-;")
            if words[found.start() : found.start() + 1] == ".":
                caption += "."
            return caption or None, found["credit"].strip(" |/–—-,.;") or None
    return words or None, None
