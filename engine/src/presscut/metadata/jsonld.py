"""schema.org as JSON-LD: graphs, lists, nested items, and scripts that are not quite JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from turbohtml import Document

from presscut.metadata.candidates import Candidate

_ARTICLE = re.compile(
    r"(?:Article|BlogPosting|Posting|Report|Recipe|Review|Chapter|CreativeWork|LiveBlog\w*)$"
)
_PAGE = frozenset({"WebPage", "ItemPage", "AboutPage", "MedicalWebPage"})
_OPENINGS = ("//", "/*", "<![CDATA[", "<!--", "*/")
_CLOSINGS = (";", "//", "/*", "*/", "]]>", "-->")
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_MOST_ITEMS = 500
_MOST_SCRIPT = 2_000_000
"""Code points of JSON-LD that are read of a page; values take many times the size of their text."""

_WHERE = "json-ld"

_TEXTS = {
    "headline": "title",
    "alternativeHeadline": "subtitle",
    "description": "description",
    "datePublished": "published",
    "dateModified": "modified",
    "articleSection": "section",
    "inLanguage": "language",
}


def read_jsonld(tree: Document) -> Iterator[Candidate]:
    """Yield what the page's articles (else the page itself) say of themselves."""
    items = [item for script in _scripts(tree) for item in _items(script)]
    articles = [item for item in items if any(_ARTICLE.search(kind) for kind in _types(item))]
    pages = [item for item in items if _PAGE.intersection(_types(item))]
    for item in articles[:1] or pages[:1]:
        yield from _facts(item, {_reference(other): other for other in items})


def _scripts(tree: Document) -> Iterator[str]:
    """Yield the texts of the scripts in order; one that no longer fits into `_MOST_SCRIPT` is passed over."""
    room = _MOST_SCRIPT
    for script in tree.find_all("script", type="application/ld+json"):
        text = script.text
        if len(text) <= room:
            room -= len(text)
            yield text


def _items(script: str) -> Iterator[dict[str, Any]]:
    """Yield every object of a script, outer ones first."""
    pending: list[Any] = [_lenient(script)]
    for _ in range(_MOST_ITEMS):
        if not pending:
            return
        value = pending.pop(0)
        if isinstance(value, list):
            pending.extend(value)
        elif isinstance(value, dict):
            yield value
            pending.extend(
                value.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")
            )


def _lenient(script: str) -> Any:
    """Parse JSON, forgiving comments around it, raw control characters and commas too many; None if hopeless."""
    text = _unwrapped(script)
    for attempt in (text, _TRAILING_COMMA.sub("", _CONTROL.sub(" ", text)).rstrip("; ")):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _unwrapped(script: str) -> str:
    """Return a script without the comment or CDATA marks that were put around it for old browsers."""
    text, before = script.strip(), ""
    while text != before:
        before = text
        for mark in _OPENINGS:
            text = text.removeprefix(mark).lstrip()
        for mark in _CLOSINGS:
            text = text.removesuffix(mark).rstrip()
    return text


def _types(item: dict[str, Any]) -> list[str]:
    kinds = item.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _reference(item: dict[str, Any]) -> str:
    return str(item.get("@id", ""))


def _facts(item: dict[str, Any], known: dict[str, dict[str, Any]]) -> Iterator[Candidate]:
    for key, field in _TEXTS.items():
        for text in _texts(item.get(key), known):
            yield Candidate(field, text, _WHERE)
            break
    if "headline" not in item:
        yield from (Candidate("title", text, _WHERE) for text in _texts(item.get("name"), known))
    for key in ("author", "creator"):
        yield from (Candidate("author", text, _WHERE) for text in _texts(item.get(key), known))
    yield from (Candidate("site_name", text, _WHERE) for text in _texts(item.get("publisher"), known))
    for key in ("image", "thumbnailUrl"):
        yield from (Candidate("lead_image", text, _WHERE) for text in _addresses(item.get(key), known))
    if str(item.get("isAccessibleForFree", "")).lower() == "false":
        yield Candidate("paywalled", "yes", _WHERE)


def _texts(value: Any, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            full = one if "name" in one else known.get(_reference(one), one)
            name = full.get("name") or full.get("@value")
            for text in name if isinstance(name, list) else [name]:
                if isinstance(text, str):
                    yield text


def _addresses(value: Any, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            full = one if "url" in one else known.get(_reference(one), one)
            address = full.get("url") or full.get("contentUrl")
            if isinstance(address, str):
                yield address
