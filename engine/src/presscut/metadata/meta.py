"""`<meta>` and `<link>`: OpenGraph, Twitter, Dublin Core, Parse.ly, Highwire (`citation_`), plain names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from turbohtml import Document

from presscut.metadata.candidates import Candidate
from presscut.metadata.names import says_by

_FIELDS: dict[str, tuple[str, ...]] = {
    "title": (
        "og:title", "twitter:title", "citation_title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title",
        "headline", "hdl", "cxenseparse:title", "title",
    ),
    "subtitle": ("cxenseparse:kicker-subtitle", "subtitle"),
    "author": (
        "author", "parsely-author", "citation_author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.author",
        "article:author_name", "og:article:author", "article:author", "byl", "cxenseparse:author", "creator", "byline",
        "rbauthors", "twitter:creator:name", "shareaholic:article_author_name", "authors",
    ),
    "published": (
        "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
        "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued",
        "dc.date.created", "dcterms.created",
        "dc.date", "dcterms.date", "article.published", "published-date", "publishdate", "publish-date", "publish_date",
        "publication_date", "pubdate", "ptime", "originalpublicationdate", "cxenseparse:recs:publishtime",
        "article:published", "article_date_original", "og:published_time", "date", "dat", "rnews:datepublished", "created",
        "date.created", "date_published", "bt:pubdate", "displaydate", "shareaholic:article_published_time",
        "datecreated", "last-published", "article:post_date", "og:pubdate",
    ),
    "modified": (
        "article:modified_time", "og:updated_time", "datemodified", "og:article:modified_time", "dcterms.modified",
        "dc.date.modified", "lastmod", "last-modified", "article.updated", "date_updated", "utime",
        "revision_date", "modified",
    ),
    "site_name": ("og:site_name", "application-name", "dc.publisher", "citation_journal_title",
        "apple-mobile-web-app-title"),
    "section": ("article:section", "parsely-section", "section", "cxenseparse:section", "og:section", "dc.subject"),
    "description": ("og:description", "description", "twitter:description", "dc.description", "sailthru.description"),
    "lead_image": ("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail"),
    "language": ("og:locale", "dc.language", "dcterms.language", "language", "content-language"),
    "canonical": ("og:url", "twitter:url"),
    "tag": ("article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "cxenseparse:taglist", "keywords",
        "og:article:tag"),
    "licence": ("dcterms.license", "dc.rights.license", "license", "dc.rights", "dcterms.rights"),
}  # fmt: skip
TRUST = dict(_FIELDS.items())
"""For each field, the keys of `<meta>` by trust."""

_FIELD_OF = {key: field for field, keys in _FIELDS.items() for key in keys}
_DATED = re.compile(r"(?:^|[._:-])date$|^date[._:-]|[a-z]date$")
_AUTHORED = re.compile(r"(?:^|[._:-])authors?(?:name)?$|^author[._:-]?name$")
_LINKED = {"canonical": "canonical", "image_src": "lead_image", "license": "licence"}
_LABELLED = frozenset({"twitter:label1", "twitter:data1", "twitter:label2", "twitter:data2"})
"""Pairs in which a page names what it gives: "Written by", "Est. reading time"."""


def read_meta(tree: Document) -> Iterator[Candidate]:
    """Yield the facts of the head (and of `<meta>` that strayed into the body)."""
    labels: dict[str, str] = {}
    for meta in tree.find_all("meta"):
        content = meta.attr("content") or meta.attr("value")
        if not content:
            continue
        for attribute in ("property", "name", "http-equiv"):
            for key in (meta.attr(attribute) or "").lower().split():
                if field := _field_of(key):
                    yield Candidate(field, content, key)
                elif key in _LABELLED:
                    labels[key] = content
    for label, data in (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")):
        if data in labels and says_by(f"{labels.get(label, '')} "):
            yield Candidate("author", labels[data], "twitter:data")
    yield from _links(tree)


@lru_cache(maxsize=1024)
def _field_of(key: str) -> str | None:
    """Return the field that a key gives: as the table says, else by what its own words say of a time or an author."""
    if field := _FIELD_OF.get(key):
        return field
    if key in _LABELLED or key.startswith(
        ("og:", "twitter:", "fb:", "google", "msapplication", "csrf", "expires")
    ):
        return None
    if "publi" in key or "pubdate" in key or "pub_date" in key:
        return "moment" if "publisher" not in key else None
    if "modif" in key or "updat" in key:
        return "modified" if "date" in key or "time" in key else None
    return "moment" if _DATED.search(key) else "byline" if _AUTHORED.search(key) else None


def _links(tree: Document) -> Iterator[Candidate]:
    for link in tree.find_all("link"):
        relation = (link.attr("rel") or "").lower().split()
        for name, field in _LINKED.items():
            if name in relation:
                yield Candidate(field, link.attr("href") or "", f"rel={name}")
    root = tree.root
    if root is not None and (language := root.attr("lang") or root.attr("xml:lang")):
        yield Candidate("language", language, "html lang")
