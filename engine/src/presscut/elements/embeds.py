"""What a page embeds (videos, sound, posts, maps, documents) as links with what the page says of it."""

from __future__ import annotations

import re
from urllib.parse import unquote

from turbohtml import Element

from presscut import addresses
from presscut.article import Embed, EmbedKind
from presscut.content.spaces import collapse
from presscut.elements.providers import recognise

_SOURCES = ("data-src", "data-lazy-src", "data-lazy", "data-url", "src", "data")
_PLAYERS: dict[str, EmbedKind] = {
    "video": "video",
    "amp-video": "video",
    "audio": "audio",
    "amp-audio": "audio",
}
_FRAMES = frozenset({"iframe", "embed", "object", "amp-iframe"})
_NO_TITLE = re.compile(
    r"\b(?:player|iframe|embed(?:ded)?|untitled|widget|visual content|advert\w*|lecteur)\b|"
    r"\A(?:youtube|vimeo|video|(?:x|twitter|instagram|facebook|tiktok) (?:post|tweet|video|reel)|tweet|post)\Z",
    re.IGNORECASE,
)
_STREAM = re.compile(r"\.(?:m3u8|mpd)(?:[?#]|\Z)")
"""Streams in pieces, which only the page's own player can show."""

_LONGEST_TITLE = 300


def read_embed(element: Element, base: str | None) -> Embed | None:
    """Return what an element embeds, or None for what is unknown: advertising and trackers, above all."""
    tag = element.tag
    if tag == "amp-youtube":
        return _found(element, f"https://youtu.be/{element.attr('data-videoid') or ''}")
    if kind := _PLAYERS.get(tag):
        return _played(element, kind, base)
    if tag not in _FRAMES:
        return None
    for name in _SOURCES:
        if (address := addresses.web(element.attr(name), base)) and (embed := _found(element, address)):
            return embed
    return None


def _found(element: Element, address: str) -> Embed | None:
    known = recognise(address)
    if known is None:
        return None
    kind, better = known
    target = addresses.web(unquote(better) if better and better.startswith("http") else better, None)
    return Embed(kind, target or address, _title(element))


def _played(element: Element, kind: EmbedKind, base: str | None) -> Embed | None:
    if "loop" in element.attrs and "autoplay" in element.attrs:
        return None  # it decorates the page, as an animated picture would
    sources = [element, *element.find_all("source", limit=10)]
    found = (addresses.web(source.attr(name), base) for source in sources for name in ("src", "data-src"))
    address = next((address for address in found if address and not _STREAM.search(address)), None)
    return Embed(kind, address, _title(element)) if address else None


def _title(element: Element) -> str | None:
    title = collapse(element.attr("title") or element.attr("aria-label") or "")
    return title if title and len(title) <= _LONGEST_TITLE and not _NO_TITLE.search(title) else None
