"""What the rest of a page says of its article: its fields, and the text that its data for machines holds."""

from __future__ import annotations

import json
import re
from html import unescape

from presscut.content.lines import Clues
from presscut.kinds.forum import is_thread
from presscut.kinds.signs import Signs

_BODY = re.compile(r'"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")')
_TAG = re.compile(r"<[^<>]*>")


def clues_of(signs: Signs) -> Clues:
    """Return the clues of a page."""
    facts = signs.facts
    return Clues(facts.title or "", facts.description or "", _witness(signs), is_thread(signs))


def _witness(signs: Signs) -> str:
    """Return the longest `articleBody` of the page's JSON-LD, without the tags that some write into it."""
    bodies = [body for script in signs.scripts if "articleBody" in script for body in _BODY.findall(script)]
    if not bodies:
        return ""
    try:
        told = json.loads(max(bodies, key=len), strict=False)
    except ValueError:
        return ""
    return _TAG.sub(" ", unescape(str(told)))
