"""The pictures of an article: the address behind lazy loading, the caption and the credit beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import Element

from presscut import addresses
from presscut.article import Picture
from presscut.content.layout import Block, Layout
from presscut.content.region import Region
from presscut.content.spaces import collapse

_LAZY = (
    "data-sf-original-src",
    "data-sf-original-srcset",
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-srcset",
    "srcset",
    "data-url",
    "data-hi-res-src",
    "src",
)
_PLACEHOLDER = re.compile(r"placeholder|spacer|blank\.|pixel|1x1|transparent|loading\.|lazy\.", re.IGNORECASE)
_WIDTH = re.compile(r"\s(\d+)w\Z")
_CREDIT = re.compile(
    r"(?:©|\(c\)|photo(?:graph)?\s*:|crédits?\s*:|credits?\s*:|foto\s*:|bild\s*:)\s*(.+)$", re.IGNORECASE
)
_SMALLEST = 60
_PICTURED = frozenset({None, "caption"})


def true_source(image: Element, base: str | None) -> str | None:
    """Return the absolute address of the picture that a browser would show in the end, or None."""
    for attribute in _LAZY:
        value = image.attr(attribute)
        if not value:
            continue
        candidate = _largest(value) if attribute.endswith("srcset") else value
        address = addresses.picture(candidate, base)
        if address and not address.startswith("data:") and not _PLACEHOLDER.search(address):
            return address
    return None


def is_tiny(image: Element) -> bool:
    """Tell icons and tracking pixels by the size they ask for."""
    sizes = [image.attr(side) or "" for side in ("width", "height")]
    return any(size.isdigit() and int(size) < _SMALLEST for size in sizes)


def read_picture(image: Element, base: str | None) -> Picture | None:
    """Return the picture of an `img`, or None when it has no address that can be shown."""
    address = true_source(image, base)
    if address is None or is_tiny(image):
        return None
    caption = _caption(image)
    credit = _CREDIT.search(caption) if caption else None
    return Picture(
        address, collapse(image.attr("alt") or "") or None, caption, credit[1].strip() if credit else None
    )


def gather_pictures(
    layout: Layout, region: Region, kept: Sequence[Block], base: str | None
) -> tuple[Picture, ...]:
    """Return the pictures of the kept blocks, and those beside captions in its region, each once."""
    shown = {block.index for block in kept}
    pictures: dict[str, Picture] = {}
    for block in layout.blocks[region.lead : region.end]:
        if block.index in shown or block.mark in _PICTURED:
            for image in block.pictures:
                if picture := read_picture(image, base):
                    pictures.setdefault(picture.src, picture)
    return tuple(pictures.values())


def _caption(image: Element) -> str | None:
    figure = image.closest("figure")
    words = figure.find("figcaption") if figure else None
    return (collapse(words.text) or None) if words else None


def _largest(srcset: str) -> str:
    options = [option.strip() for option in re.split(r",\s+", srcset) if option.strip()]

    def width(option: str) -> int:
        found = _WIDTH.search(option)
        return int(found[1]) if found else 0

    return max(options, key=width).split()[0] if options else ""
