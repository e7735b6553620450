"""`<meta>` and `<link>`: OpenGraph, Twitter, Dublin Core, Parse.ly, Highwire (`citation_`), plain names."""

from __future__ import annotations

from collections.abc import Iterator

from turbohtml import Document

from presscut.metadata.candidates import Candidate

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
}  # fmt: skip
TRUST = dict(_FIELDS.items())
"""For each field, the keys of `<meta>` by trust."""

_FIELD_OF = {key: field for field, keys in _FIELDS.items() for key in keys}


def read_meta(tree: Document) -> Iterator[Candidate]:
    """Yield the facts of the head (and of `<meta>` that strayed into the body)."""
    for meta in tree.find_all("meta"):
        content = meta.attr("content")
        if not content:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for key in (meta.attr(attribute) or "").lower().split():
                if field := _FIELD_OF.get(key):
                    yield Candidate(field, content, key)
    yield from _links(tree)


def _links(tree: Document) -> Iterator[Candidate]:
    for link in tree.find_all("link"):
        relation = (link.attr("rel") or "").lower().split()
        href = link.attr("href") or ""
        if "canonical" in relation:
            yield Candidate("canonical", href, "rel=canonical")
        if "image_src" in relation:
            yield Candidate("lead_image", href, "rel=image_src")
    root = tree.root
    if root is not None and (language := root.attr("lang") or root.attr("xml:lang")):
        yield Candidate("language", language, "html lang")
