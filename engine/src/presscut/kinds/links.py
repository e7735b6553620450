"""The links of a list, without those that lead about the site."""

from __future__ import annotations

import re

from turbohtml import Element

from presscut import addresses
from presscut.article import Link
from presscut.content.spaces import collapse
from presscut.kinds.signs import Signs
from presscut.wire.furniture import kind_of_line

_MOST = 500
_MOST_ANCHORS = 3_000
_MOST_AROUND = 60
_LONGEST = 300
_FEWEST_WORDS = 4
_FEWEST_SIGNS = 9
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ABOUT = frozenset({"nav", "header", "footer", "aside", "form", "menu", "dialog"})
_TEASER_TAGS = frozenset({"article", "section", "main", "body", "html"})
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|submenu|footer|breadcrumbs?|pagination|pager|share|"
    r"sharing|social|cookie\w*|"
    r"consent|sidebar|toolbar|topbar|skip|login|languages?|legal|colophon|masthead|metanav|tagcloud)(?=$|"
    r"[\s_-])",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_JOINED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def count_teasers(signs: Signs) -> int:
    """Return how many links of the page lead to something to read."""
    return len(read_links(signs))


def read_links(signs: Signs) -> tuple[Link, ...]:
    """Return the links to what the page lists, in its order, each address once, with the fullest of its titles."""
    titles: dict[str, tuple[bool, str]] = {}
    known: dict[Element, bool] = {}
    own = addresses.web(signs.page.url or "", signs.page.base)
    for anchor in signs.page.tree.select("a[href]")[:_MOST_ANCHORS]:
        headed, title = _title(anchor)
        if not tells(title) or _leads_about(anchor, known):
            continue
        url = addresses.web(str(anchor.attr("href")), signs.page.base)
        if url is None or url.split("#")[0] == own:
            continue
        before = titles.get(url)
        if before is None or (headed, len(title)) > (before[0], len(before[1])):
            titles[url] = (headed, title)
    return tuple(Link(url, title) for url, (_, title) in list(titles.items())[:_MOST])


def _title(anchor: Element) -> tuple[bool, str]:
    """Return the words of a link, those of its heading alone where it has one, and whether it has."""
    heading = anchor.select_one("h1, h2, h3, h4, h5, h6")
    if heading is not None:
        return True, collapse(heading.text).strip()[:_LONGEST]
    around = anchor.parent
    headed = isinstance(around, Element) and around.tag in _HEADINGS
    return headed, collapse(anchor.text).strip()[:_LONGEST]


def tells(title: str) -> bool:
    """Tell whether a link's words say what there is to read, rather than where it leads."""
    if len(_JOINED.findall(title)) >= _FEWEST_SIGNS:
        return kind_of_line(title) is None
    words = sum(1 for _ in _WORD.finditer(title))
    return words >= _FEWEST_WORDS and kind_of_line(title) is None


def _leads_about(anchor: Element, known: dict[Element, bool]) -> bool:
    """Tell whether a link stands in what leads about the site."""
    passed: list[Element] = []
    answer = False
    around = anchor.parent
    while isinstance(around, Element) and len(passed) < _MOST_AROUND:
        if around in known:
            answer = known[around]
            break
        passed.append(around)
        if _is_about(around):
            answer = True
            break
        around = around.parent
    for element in passed:
        known[element] = answer
    return answer


def _is_about(element: Element) -> bool:
    tag = element.tag
    if tag in _TEASER_TAGS:
        return False
    if tag == "header":
        # The head of a teaser holds its title; the page's own holds the ways about the site.
        return isinstance(element.parent, Element) and element.parent.tag not in {"article", "li", "section"}
    if tag in _ABOUT or element.attr("role") in {"navigation", "contentinfo", "search", "menu"}:
        return True
    names = f"{element.attr('class') or ''} {element.attr('id') or ''}"
    return len(names) > 1 and bool(_NAMES.search(names))
