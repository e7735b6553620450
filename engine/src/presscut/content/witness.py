"""What the rest of a page says of its article: title, description, and the text that its data for machines holds."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING

from turbohtml import Document

from presscut.content.lines import Clues

if TYPE_CHECKING:
    from presscut.metadata.facts import Facts

_BODY = re.compile(r'"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")')
_TAG = re.compile(r"<[^<>]*>")


def clues_of(tree: Document, facts: Facts) -> Clues:
    """Return the clues of a page."""
    return Clues(facts.title or "", facts.description or "", _witness(tree))


def _witness(tree: Document) -> str:
    """Return the longest `articleBody` of the page's JSON-LD, without the tags that some write into it."""
    bodies = [
        body
        for script in tree.find_all("script", type="application/ld+json")
        if "articleBody" in (text := script.text)
        for body in _BODY.findall(text)
    ]
    if not bodies:
        return ""
    longest = max(bodies, key=len)
    try:
        told = json.loads(longest, strict=False)
    except ValueError:
        return ""
    return _TAG.sub(" ", unescape(str(told)))
