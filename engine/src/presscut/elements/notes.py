"""Footnotes: a mark in the text and the note that it leads to, by ids that mean nothing outside the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from urllib.parse import unquote

from turbohtml import Element

from presscut.content.layout import Block
from presscut.sanitize import Attribute

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST = 60
_HIGHEST = 6
"""How far above a link, or a target (an empty `<a id>`), the paragraph is looked for that holds it."""

_DEEPEST = 50
"""Elements among which a paragraph is looked for in a target that holds some."""


class Notes:
    """The links of an article to places of its page. False where there are none."""

    def __init__(self, page: str, links: dict[Element, str | None], ids: dict[Element, str]) -> None:
        """Take, for links and for what they lead to, the ids as they are to be written.

        A link whose id is None leads to a place of the page that the article has not.
        """
        self._page = page
        self._links = links
        self._ids = ids

    def __bool__(self) -> bool:
        return bool(self._links)

    def attributes(self, element: Element) -> Attribute:
        """Return an element's attributes, its id and its target put right."""

        def attribute(name: str) -> str | None:
            if name == "id":
                return self._ids.get(element)
            if name != "href" or element not in self._links:
                return element.attr(name)
            note = self._links[element]
            return f"#{note}" if note else self._page + (element.attr("href") or "").removeprefix(self._page)

        return attribute


def read_notes(blocks: Sequence[Block], base: str | None) -> Notes:
    """Return the links between the places of the kept blocks."""
    page = (base or "").partition("#")[0]
    wanted = _local_links(blocks, page)
    if not wanted:
        return Notes(page, {}, {})
    written = _written(blocks)
    targets = {
        fragment: holder
        for fragment, element in _named(blocks, set(wanted.values()))
        if (holder := _holder(element, written)) is not None
    }
    ids: dict[Element, str] = {}
    taken: set[str] = set()
    for fragment, holder in targets.items():
        if holder not in ids:
            ids[holder] = _id(fragment, taken)
            taken.add(ids[holder])
    links = {link: ids[targets[name]] if name in targets else None for link, name in wanted.items()}
    return Notes(page, links, ids)


def _local_links(blocks: Sequence[Block], page: str) -> dict[Element, str]:
    """Return the links in the blocks that lead to a place of the page, with its name."""
    wanted: dict[Element, str] = {}
    for link in _links(blocks):
        href = (link.attr("href") or "").strip()
        if page and href.startswith(f"{page}#"):
            href = href[len(page) :]
        if href[:1] == "#" and len(href) > 1:
            wanted[link] = unquote(href[1:])
    return wanted


def _links(blocks: Sequence[Block]) -> Iterator[Element]:
    for block in blocks:
        if not block.links:
            continue
        if block.place.end == block.place.first + 1:
            yield from block.place.element.select('a[href*="#"]')
        else:
            yield from (element for run in block.runs for element in run.path if element.tag == "a")


def _outermost(blocks: Sequence[Block]) -> Element:
    *_, place = blocks[0].place.chain()
    return place.element


def _climb(element: Element, among: set[Element]) -> Element | None:
    """Return the element, or the nearest one around it, that is one of `among`."""
    around: object = element
    for _ in range(_HIGHEST):
        if not isinstance(around, Element):
            return None
        if around in among:
            return around
        around = around.parent
    return None


def _written(blocks: Sequence[Block]) -> set[Element]:
    """Return the elements of the page that the article has a counterpart of."""
    written = {element for block in blocks for run in block.runs for element in run.path}
    written.update(frame for block in blocks for frame in block.frames)
    written.update(block.place.element for block in blocks)
    return written


def _named(blocks: Sequence[Block], wanted: set[str]) -> Iterator[tuple[str, Element]]:
    for element in _outermost(blocks).select("[id], a[name]"):
        for name in (element.attr("id"), element.attr("name")):
            if name in wanted:
                wanted.discard(name)
                yield name, element


def _holder(element: Element, written: set[Element]) -> Element | None:
    if (around := _climb(element, written)) is not None:
        return around
    return next((inner for inner in islice(element.iter_elements(), _DEEPEST) if inner in written), None)


def _id(fragment: str, taken: set[str]) -> str:
    plain = f"note-{_UNSAFE.sub('-', fragment)[:_LONGEST].strip('-') or 'x'}"
    return plain if plain not in taken else f"{plain}-{len(taken)}"
