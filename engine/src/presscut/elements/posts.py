"""Posts that a page embeds as quotations: who wrote them, where they are, and the lines that no one wrote."""

from __future__ import annotations

import re

from turbohtml import Element

from presscut import addresses
from presscut.article import Embed
from presscut.content.spaces import collapse
from presscut.elements.providers import recognise

_NAMED = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|fb-xfbml|reddit-embed|"
    r"threads-post|text-post-media|telegram-post"
)
_PERMALINKS = ("data-instgrm-permalink", "cite", "data-href", "data-text-post-permalink", "data-embed-url")
_AUTHOR = re.compile(r"[—–-]\s*([^—–]{2,80}?\s*\(@[\w.]{1,60}\))")
_SHARED = re.compile(r"\(@([\w.]{1,60})\)")
_BOILERPLATE = re.compile(
    r"(?:view|see) this (?:post|profile) on \w+|(?:a|une) (?:post|publication) (?:shared|partagée) (?:by|par) .{1,120}|"
    r"voir cette publication sur instagram|sieh dir diesen beitrag auf instagram an|ein beitrag geteilt von .{1,120}|"
    r"ver esta publicación en instagram|(?:una )?publicación (?:compartida|de) .{1,120}|visualizza questo post su instagram|"
    r"un post condiviso da .{1,120}|dit bericht op instagram bekijken|een bericht gedeeld door .{1,120}|"
    r"ver essa foto no instagram|(?:um )?post compartilhado por .{1,120}|посмотреть эту публикацию в instagram",
    re.IGNORECASE,
)


def post_around(frames: tuple[Element, ...]) -> Element | None:
    """Return the quotation of a post that a block stands in, or None."""
    return next(
        (frame for frame in frames if frame.tag == "blockquote" and _NAMED.search(frame.attr("class") or "")),
        None,
    )


def is_boilerplate(text: str) -> bool:
    """Tell the lines that a network puts into every quotation of its posts."""
    return _BOILERPLATE.fullmatch(text.strip(" .·—–-")) is not None


def read_post(quotation: Element, base: str | None) -> Embed | None:
    """Return where a quoted post is and who wrote it, or None without its address."""
    named = [quotation.attr(name) for name in _PERMALINKS]
    linked = [link.attr("href") for link in reversed(quotation.find_all("a", limit=100))]
    found = [address for href in (*named, *linked) if (address := addresses.web(href, base))]
    for address in found:
        if known := recognise(address):
            return Embed("post", known[1] or address, None, _author(quotation))
    return Embed("post", found[0], None, _author(quotation)) if found else None


def _author(quotation: Element) -> str | None:
    words = collapse(quotation.text)
    if found := _AUTHOR.search(words):
        return collapse(found[1])
    shared = _SHARED.search(words)
    return f"@{shared[1]}" if shared else None
