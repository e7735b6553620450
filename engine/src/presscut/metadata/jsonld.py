"""schema.org as JSON-LD: graphs, lists, references, and which of many items is the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from turbohtml import Document

from presscut.metadata.candidates import Candidate
from presscut.metadata.mending import lenient

_ARTICLE = re.compile(
    r"(?:Article|BlogPosting|Posting|Report|Recipe|Review|Chapter|CreativeWork|LiveBlog\w*)$"
)
_LESSER = frozenset(
    {"Question", "HowTo", "VideoObject", "PodcastEpisode", "Product", "Event", "Dataset", "Book"}
)
"""What a page may be about where it has no article; questions in lists of them are no such thing."""

_PAGE = frozenset({"WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "QAPage", "ProfilePage"})
_INNER = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart")
_MOST_ITEMS = 500
_MOST_SCRIPT = 2_000_000
"""Code points of JSON-LD that are read of a page; values take many times the size of their text."""

WHERE = "json-ld"
OF_PAGE = "json-ld page"
"""What the page, and not its article, says of itself."""

_TEXTS = {
    "headline": "title",
    "alternativeHeadline": "subtitle",
    "description": "description",
    "datePublished": "published",
    "dateCreated": "created",
    "uploadDate": "created",
    "dateModified": "modified",
    "articleSection": "section",
    "inLanguage": "language",
    "license": "licence",
}
_OF_PAGES = {"datePublished": "published", "dateModified": "modified", "license": "licence"}

Items = dict[str, dict[str, Any]]


def read_jsonld(tree: Document) -> Iterator[Candidate]:
    """Yield what the page's article says of itself, and the page's own dates and people."""
    items = [item for script in _scripts(tree) for item in _items(lenient(script))]
    if not items:
        return
    known = {
        reference: item for item in items if (reference := item.get("@id")) and isinstance(reference, str)
    }
    articles = [item for item in items if any(_ARTICLE.search(kind) for kind in _types(item))]
    pages = [item for item in items if _PAGE.intersection(_types(item))]
    lesser = [item for item in items if _LESSER.intersection(_types(item))]
    if not articles and len(lesser) == 1:
        yield from _facts_of_page(lesser[0], known)
    if articles:
        yield from _facts(_fullest(articles), known)
        for page in pages[:1]:
            yield from _facts_of_page(page, known)
    elif pages:
        yield from _facts(pages[0], known)
    for site in items:
        if "WebSite" in _types(site):
            yield from (Candidate("site_name", text, OF_PAGE) for text in _texts(site.get("name"), known))


def _scripts(tree: Document) -> Iterator[str]:
    """Yield the texts of the scripts in order; one that no longer fits into `_MOST_SCRIPT` is passed over."""
    room = _MOST_SCRIPT
    for script in tree.find_all("script", type=_JSON_LD):
        text = script.text
        if len(text) <= room:
            room -= len(text)
            yield text


_JSON_LD = re.compile(r"\s*application/ld\+json\b", re.IGNORECASE)


def _items(values: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield every object of a script, outer ones first."""
    pending: list[Any] = list(values)
    for position in range(_MOST_ITEMS):
        if position >= len(pending):
            return
        value = pending[position]
        if isinstance(value, list):
            pending.extend(value)
        elif isinstance(value, dict):
            yield value
            pending.extend(value[key] for key in _INNER if key in value)


def _fullest(articles: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the first article; one with a headline and a day goes before one that has neither."""
    return max(
        articles[:20], key=lambda item: ("headline" in item or "name" in item) + ("datePublished" in item)
    )


def _types(item: dict[str, Any]) -> list[str]:
    kinds = item.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _facts(item: dict[str, Any], known: Items) -> Iterator[Candidate]:
    for key, field in _TEXTS.items():
        for text in _texts(item.get(key), known):
            yield Candidate(field, text, WHERE)
            break
    if "headline" not in item:
        yield from (Candidate("title", text, WHERE) for text in _texts(item.get("name"), known))
    yield from _people(item, known, WHERE)
    yield from (Candidate("publisher", text, WHERE) for text in _texts(item.get("publisher"), known))
    yield from (Candidate("tag", text, WHERE) for text in _texts(item.get("keywords"), known))
    for key in ("image", "thumbnailUrl"):
        yield from (Candidate("lead_image", text, WHERE) for text in _addresses(item.get(key), known))
    if str(item.get("isAccessibleForFree", "")).lower() == "false":
        yield Candidate("paywalled", "yes", WHERE)


def _facts_of_page(item: dict[str, Any], known: Items) -> Iterator[Candidate]:
    for key, field in _OF_PAGES.items():
        for text in _texts(item.get(key), known):
            yield Candidate(field, text, OF_PAGE)
            break
    yield from _people(item, known, OF_PAGE)


def _people(item: dict[str, Any], known: Items, where: str) -> Iterator[Candidate]:
    for key in ("author", "creator", "contributor"):
        field = "author" if key != "contributor" else "contributor"
        for name, kinds in _named(item.get(key), known):
            desk = "Organization" in kinds or "NewsMediaOrganization" in kinds
            yield Candidate("desk" if desk and field == "author" else field, name, where)


def _named(value: Any, known: Items) -> Iterator[tuple[str, list[str]]]:
    """Yield names with the types of what bears them."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            referred = known.get(one)
            if referred is None:
                yield one, []
            else:
                yield from ((text, _types(referred)) for text in _texts(referred.get("name"), known))
        elif isinstance(one, dict):
            full = one if "name" in one else known.get(str(one.get("@id", "")), one)
            name = full.get("name") or full.get("@value") or _full_name(full)
            for text in name if isinstance(name, list) else [name]:
                if isinstance(text, str):
                    yield text, _types(full)


def _full_name(person: dict[str, Any]) -> str | None:
    parts = [person.get("givenName"), person.get("familyName")]
    return " ".join(part for part in parts if isinstance(part, str)) or None


def _texts(value: Any, known: Items) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif value is not None:
        yield from (name for name, _ in _named(value, known))


def _addresses(value: Any, known: Items) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            full = one if "url" in one else known.get(str(one.get("@id", "")), one)
            address = full.get("url") or full.get("contentUrl")
            if isinstance(address, str):
                yield address
