"""The address of a picture, behind lazy loading and among the sizes that a page offers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from turbohtml import Element

from presscut import addresses

_SETS = ("data-sf-original-srcset", "data-srcset", "data-lazy-srcset", "data-original-set", "srcset")
_SINGLE = (
    "data-sf-original-src",
    "data-large-file",
    "data-hi-res-src",
    "data-full-src",
    "data-orig-file",
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-img-src",
    "data-image",
    "data-url",
    "data-echo",
    "src",
)
_STAND_INS = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        ("placeholder", r"placeholder"),
        ("spacer", r"spacer\b"),
        ("blank.", r"\bblank\."),
        ("1x1", r"1x1"),
        ("transparent.", r"\btransparent\."),
        ("loading.", r"\bloading\."),
        ("lazy.", r"\blazy\."),
        ("pixel.", r"\bpixel\.(?:gif|png)"),
        ("clear.gif", r"\bclear\.gif"),
        ("default", r"\bdefault[-_]image"),
        ("grey.", r"/grey\.(?:gif|png|jpe?g|svg)"),
        ("gray.", r"/gray\.(?:gif|png|jpe?g|svg)"),
        ("white.", r"/white\.(?:gif|png|jpe?g|svg)"),
        ("empty.", r"/empty\.(?:gif|png|jpe?g|svg)"),
    )
)
"""Addresses of what stands in a picture's place until it is loaded: what to look for first, and what tells."""

_TRACKERS = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        ("doubleclick.", r"doubleclick\."),
        ("pixel", r"/pixel[./?]|\bpixel\."),
        ("facebook.com/tr", r"facebook\.com/tr\b"),
        ("scorecardresearch", r"scorecardresearch"),
        ("google-analytics", r"google-analytics"),
        ("/beacon", r"/beacon"),
        ("quantserve", r"quantserve"),
        ("feedburner.com/~", r"feedburner\.com/~"),
        ("feedsportal", r"feedsportal"),
        ("/track", r"/track(?:ing|er)?[./?]"),
        ("count", r"\bcount(?:er)?\.(?:gif|php)"),
        ("vgwort", r"\bvgwort\b"),
    )
)
"""Addresses of pictures that count readers; what to look for first, and what tells."""

_ORNAMENT = re.compile(
    r"(?:\b|_)(?:logo|icone?s?|ico|btn|button|arrow|avatar|sprite|banner|badge|bullet|rss|feed|powered\w*|share|"
    r"facebook|twitter|linkedin|whatsapp|pinterest|print(?:er)?|e?mail|spkr|smil(?:ey|ie)s?|emoji|divider|loader|"
    r"sep(?:arator)?|shim|dot|line|stars?|bg|background)(?:\b|_)",
    re.IGNORECASE,
)
"""Names of files that decorate a page, where they are drawn (GIF, PNG, SVG): photographs may be called so, too."""

_DRAWN = (".gif", ".png", ".svg")
_PORTRAITS = ("gravatar.com/", "/avatar", "default_avatar")

_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|\Z)")
_WIDEST = 2_000
"""Pixels of width beyond which a bigger picture shows nothing more to a reader."""

_SMALLEST = 60
_LONGEST_SET = 20_000


def is_picture(element: Element) -> bool:
    """Tell pictures from the other things that a block may hold."""
    return element.tag in {"img", "amp-img"}


def is_tiny(image: Element) -> bool:
    """Tell icons and tracking pixels by the size they ask for."""
    return any(
        size.isdigit() and int(size) < _SMALLEST for size in (_side(image, "width"), _side(image, "height"))
    )


def true_source(image: Element, base: str | None) -> str | None:
    """Return the absolute address of the best of the pictures that a browser may show in the end, or None."""
    for candidate in _candidates(image):
        address = addresses.picture(candidate, base)
        if not address or address.startswith("data:"):
            continue
        small = address.lower()
        if not _any(_STAND_INS, small):
            return None if _any(_TRACKERS, small) or _decorates(address) else address
    return None


def _any(signs: Iterable[tuple[str, re.Pattern[str]]], address: str) -> bool:
    return any(sign in address and pattern.search(address) for sign, pattern in signs)


def _decorates(address: str) -> bool:
    name = address.partition("?")[0].rpartition("/")[2]
    if name.lower().endswith(_DRAWN) and _ORNAMENT.search(name):
        return True
    return any(sign in address for sign in _PORTRAITS)


def _side(image: Element, side: str) -> str:
    return (image.attr(side) or "").strip().removesuffix("px")


def _candidates(image: Element) -> Iterator[str]:
    for name in _SETS:
        if sizes := image.attr(name):
            yield from best_first(sizes)
    parent = image.parent
    if isinstance(parent, Element) and parent.tag == "picture":
        for source in parent.find_all("source", limit=20):
            sizes = source.attr("data-srcset") or source.attr("srcset")
            if sizes and source.attr("type") != "image/avif":
                yield from best_first(sizes)
    for name in _SINGLE:
        if address := image.attr(name):
            yield address


@lru_cache(maxsize=512)
def best_first(sizes: str) -> tuple[str, ...]:
    """Return the addresses of a `srcset` (HTML standard, 4.8.4.2.1), the best for reading first.

    That is the widest up to 2,000 pixels, then the narrowest of the wider ones; densities (`2x`) count as
    multiples of an unknown width.
    """
    found = _CANDIDATE.findall(sizes[:_LONGEST_SET])
    widths = [(float(size) if size else 1.0, address) for address, size, _ in found]
    fitting = sorted((pair for pair in widths if pair[0] <= _WIDEST), key=lambda pair: -pair[0])
    wider = sorted((pair for pair in widths if pair[0] > _WIDEST), key=lambda pair: pair[0])
    return tuple(address for _, address in (*fitting, *wider))
