"""What a reader sees: headlines, bylines, dates, and microdata on visible elements, in the order of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Document, Element

from presscut.content.spaces import collapse
from presscut.metadata import bylines
from presscut.metadata.candidates import Candidate
from presscut.metadata.looking import Look, in_masthead, is_aside

_PROPERTIES = {
    "headline": "title",
    "alternativeheadline": "subtitle",
    "datepublished": "published",
    "datecreated": "created",
    "datemodified": "modified",
    "author": "author",
    "creator": "author",
    "articlesection": "section",
    "keywords": "tag",
    "license": "licence",
}
"""schema.org's and Dublin Core's, of microdata and RDFa."""

_PREFIX = re.compile(r"^(?:schema|dc|dcterms):")
_DATE_WORDS = ("date", "time", "publi", "posted", "updated")
_SUBTITLE_WORDS = (
    "subtitle",
    "sub-title",
    "subhead",
    "sub-head",
    "subline",
    "standfirst",
    "chapo",
    "article-dek",
)
_HEADINGS = frozenset({"h1", "h2", "h3"})
_TIMES = frozenset({"time", "relative-time"})
_SHOWN = _HEADINGS | _TIMES
_TOLD = "[itemprop],:not(meta)[property],a[rel~=author],a[rel~=license]"
_FRONT_PAGE = re.compile(r"(?:https?://[^/?#]+)?/?(?:index\.\w+)?", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_LONGEST_LINE, _LONGEST_TITLE, _LONGEST_SUBTITLE = 200, 400, 600
_MOST = 24
"""Elements of one kind that are read."""


def read_visible(tree: Document) -> Iterator[Candidate]:
    """Yield what stands on the page itself."""
    look = Look(tree)
    people, dates = look.classes.holding(bylines.AUTHOR_WORDS), look.classes.holding(_DATE_WORDS)
    addresses = look.addresses.holding(bylines.AUTHOR_ADDRESSES + bylines.PROFILE_ADDRESSES)
    told, tags = look.places(_TOLD), look.tags
    shown = {at for at, tag in enumerate(tags) if tag in _SHOWN}
    room = {"heading": _MOST, "time": _MOST, "property": _MOST, "person": _MOST, "date": _MOST}
    for at in sorted({*people, *dates, *addresses, *told, *shown}):
        for kind in _kinds(tags[at], at in told, at in people or at in addresses, at in dates):
            if room[kind] > 0:
                room[kind] -= 1
                word = people.get(at) or dates.get(at)
                yield from _of_kind(kind, look.elements[at], at, word, addresses.get(at))
    if title := tree.find("title"):
        yield Candidate("title", collapse(title.text)[:_LONGEST_TITLE], "title")
    for at in sorted(look.classes.holding(_SUBTITLE_WORDS))[:1]:
        yield Candidate("subtitle", collapse(look.elements[at].text)[:_LONGEST_SUBTITLE], "subtitle", (), at)


def _kinds(tag: str, told: bool, person: bool, date: bool) -> list[str]:  # noqa: FBT001 - three of one kind
    """Return as what an element is read."""
    if tag in _TIMES:
        return ["time"]
    kinds = ["heading"] if tag in _HEADINGS else []
    if told:
        kinds.append("property")
    if tag != "meta":
        kinds += ["person"] * (person or (told and tag == "a")) + ["date"] * (date and not told)
    return kinds


def _of_kind(
    kind: str, element: Element, at: int, word: str | None, address: str | None
) -> Iterator[Candidate]:
    if kind == "heading":
        yield from _headline(element, at)
    elif kind == "time":
        yield _moment(element, at)
    elif kind == "property":
        yield from _property(element, at)
    elif kind == "date":
        yield from _date(element, at)
    elif element.tag == "a":
        yield from bylines.of_link(element, at, word, address)
    elif word:
        yield from bylines.of_named(element, at, word)


def _headline(heading: Element, at: int) -> Iterator[Candidate]:
    text = collapse(heading.text)[:_LONGEST_TITLE]
    if not text:
        return
    logo, masthead = _is_logo(heading), in_masthead(heading)
    if logo or masthead:
        yield Candidate("publisher", text, "logo", (), at)
    if logo:
        return
    signs = (("aside",) if is_aside(heading) else ()) + (("masthead",) if masthead else ())
    yield Candidate("headline", text, heading.tag, signs, at)
    inner = [one for one in heading.children if isinstance(one, Element) and one.tag not in {"br", "a"}]
    if inner and (last := collapse(inner[-1].text)) and last != text:
        yield Candidate("headline", last[:_LONGEST_TITLE], heading.tag, (*signs, "inner"), at)


def _is_logo(heading: Element) -> bool:
    """Tell the name of the site, linked to its front page, from a headline."""
    link = heading.find("a") or heading.closest("a")
    return link is not None and bool(_FRONT_PAGE.fullmatch((link.attr("href") or "").strip()))


def _moment(element: Element, at: int) -> Candidate:
    names = f"{element.attr('class') or ''} {element.attr('itemprop') or ''}".lower()
    signs = ["aside"] if is_aside(element) else []
    if "pubdate" in element.attrs or "publi" in names or "posted" in names:
        signs.append("published")
    if "updat" in names or "modif" in names:
        signs.append("updated")
    return Candidate("moment", element.attr("datetime") or collapse(element.text), "time", tuple(signs), at)


def _date(element: Element, at: int) -> Iterator[Candidate]:
    names = (element.attr("class") or "").lower()
    text = element.attr("title") if {"published", "updated"}.intersection(names.split()) else None
    text = text or collapse(element.text)  # hAtom writes the machine's form into `title`
    if len(text) > _LONGEST_LINE or not _DIGIT.search(text):
        return
    signs = [f"named {word}" for word in _DATE_WORDS if word in names][:1]
    if is_aside(element):
        signs.append("aside")
    if "updat" in names or "modif" in names:
        signs.append("updated")
    yield Candidate("moment", text, "date", tuple(signs), at)


def _property(element: Element, at: int) -> Iterator[Candidate]:
    names = element.attr("itemprop") or element.attr("property") or ""
    for name in names.lower().split():
        if field := _PROPERTIES.get(_PREFIX.sub("", name)):
            yield Candidate(field, _value(element), "microdata", ("aside",) if is_aside(element) else (), at)


def _value(element: Element) -> str:
    for attribute in ("content", "datetime", "title" if element.tag == "abbr" else "content"):
        if value := element.attr(attribute):
            return value
    name = element.find(itemprop="name")
    if name is not None:
        return name.attr("content") or collapse(name.text)[:_LONGEST_LINE]
    return collapse(element.text)[:_LONGEST_TITLE]
