"""What a reader sees: headlines, bylines, `<time>`, and microdata on visible elements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Document, Element

from presscut.content.spaces import collapse
from presscut.metadata.candidates import Candidate

_ITEMPROPS = {
    "headline": "title",
    "alternativeheadline": "subtitle",
    "datepublished": "published",
    "datecreated": "published",
    "datemodified": "modified",
    "author": "author",
    "articlesection": "section",
}


def _named(*words: str) -> str:
    """Return the selector of elements whose class holds one of the words."""
    return ", ".join(f'[class*="{word}" i]' for word in words)


_BYLINE = _named("byline", "by-line", "author", "autor", "auteur", "writer", "reporter")
_NO_BYLINE = re.compile(
    r"bio|box|comment|avatar|about|more|related|social|image|desc|wrapper|list", re.IGNORECASE
)
_SUBTITLE = _named(
    "subtitle", "sub-title", "subhead", "sub-head", "subline", "standfirst", "chapo", "article-dek"
)
_DATE = _named("date", "publish", "posted", "timestamp", "pubtime")
_FRONT_PAGE = re.compile(r"(?:https?://[^/?#]+)?/?(?:index\.\w+)?", re.IGNORECASE)
_LONGEST_BYLINE = 150
_LONGEST_TITLE = 400
_MOST = 20
_MOST_PROPERTIES = 200


def read_visible(tree: Document) -> Iterator[Candidate]:
    """Yield what stands on the page itself."""
    yield from _microdata(tree)
    yield from _headlines(tree)
    yield from _moments(tree)
    yield from _bylines(tree)
    yield from _subtitles(tree)


def _microdata(tree: Document) -> Iterator[Candidate]:
    for element in tree.find_all(itemprop=True, limit=_MOST_PROPERTIES):
        for name in (element.attr("itemprop") or "").lower().split():
            if field := _ITEMPROPS.get(name):
                yield Candidate(field, _value(element), "microdata")


def _headlines(tree: Document) -> Iterator[Candidate]:
    for rank in ("h1", "h2", "h3"):
        for heading in tree.find_all(rank, limit=_MOST):
            if not _is_logo(heading):
                yield Candidate("headline", collapse(heading.text)[:_LONGEST_TITLE], rank)
    if title := tree.find("title"):
        yield Candidate("title", collapse(title.text)[:_LONGEST_TITLE], "title")


def _moments(tree: Document) -> Iterator[Candidate]:
    for moment in tree.find_all(["time", "relative-time"], limit=_MOST):
        yield Candidate("moment", moment.attr("datetime") or collapse(moment.text), "time")
    for element in tree.select(_DATE)[:_MOST]:
        text = collapse(element.text)
        if len(text) <= _LONGEST_BYLINE and any(sign.isdigit() for sign in text):
            yield Candidate("moment", text, "date")


def _is_logo(heading: Element) -> bool:
    """Tell the name of the site, linked to its front page, from a headline."""
    link = heading.find("a") or heading.closest("a")
    return link is not None and bool(_FRONT_PAGE.fullmatch((link.attr("href") or "").strip()))


def _bylines(tree: Document) -> Iterator[Candidate]:
    for link in tree.find_all(rel=True, limit=_MOST_PROPERTIES):
        if link.tag == "a" and "author" in (link.attr("rel") or "").split():
            yield Candidate("byline", collapse(link.text)[:_LONGEST_BYLINE], "rel=author")
    for element in tree.select(_BYLINE)[:_MOST]:
        names = element.attr("class") or ""
        text = collapse(element.text)
        if not _NO_BYLINE.search(names) and 0 < len(text) <= _LONGEST_BYLINE:
            yield Candidate("byline", text, "byline")


def _subtitles(tree: Document) -> Iterator[Candidate]:
    for element in tree.select(_SUBTITLE)[:1]:
        yield Candidate("subtitle", collapse(element.text)[:600], "subtitle")


def _value(element: Element) -> str:
    for attribute in ("content", "datetime", "title" if element.tag == "abbr" else "content"):
        if value := element.attr(attribute):
            return value
    name = element.find(itemprop="name")
    return collapse((name or element).text)[:_LONGEST_TITLE]
