"""A tree out of the blocks of a manuscript."""

from __future__ import annotations

from collections.abc import Iterable

from turbohtml import Element, Text

from presscut.formats.format import Passage


def of_passages(passages: Iterable[Passage]) -> Element:
    """Return a `div` with one element a passage."""
    root = Element("div")
    for passage in passages:
        leaf = Element(passage.tag)
        root.append(leaf)
        leaf.append(Text(passage.text))
    return root
