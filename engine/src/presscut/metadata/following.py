"""The address of an article's next page, where the page tells one (`rel=next`)."""

from __future__ import annotations

import re

from presscut.addresses import web
from presscut.document import Page

_NUMBERED = re.compile(
    r"(?P<stem>.*?)"
    r"(?:(?:[/?&;,._-](?:page|pages|pagina|página|seite|strona|paged?|pg|part|p|s)?[=/_,-]?(?P<number>\d{1,2}))"
    r"|(?P<all>))"
    r"(?P<end>/?(?:\.[a-z]{3,5})?/?)(?:#.*)?",
    re.IGNORECASE,
)
_LINKS = "link[rel~=next], a[rel~=next]"
_MOST_PAGES = 50


def next_page(page: Page, told: str | None, number: int) -> str | None:
    """Return the absolute address of the page that goes on with this article, or None.

    Blogs call their next article `next` as well: what counts is the same address with the next number. `told`
    is the address that the page calls its own; `number` is which of the pages given it is, from 1.
    """
    here = page.url or told
    if here is None:
        return None
    for link in page.tree.select(_LINKS):
        address = web(link.attr("href"), page.base)
        if address and _continues(here, address, number):
            return address
    return None


def _continues(here: str, there: str, at_least: int) -> bool:
    stem, number = _parted(here)
    next_stem, next_number = _parted(there)
    return stem == next_stem and next_number == max(number, at_least) + 1 <= _MOST_PAGES


def _parted(address: str) -> tuple[str, int]:
    """Return an address less its page's number (1 where it has none)."""
    found = _NUMBERED.fullmatch(address[:2_000])
    if found is None or not found["number"]:
        return _stem(address.partition("#")[0], ""), 1
    return _stem(found["stem"], found["end"]), int(found["number"])


def _stem(stem: str, end: str) -> str:
    """Return what two pages of one article have in common, less the scheme."""
    return (stem + end).rstrip("/").partition("://")[2]
