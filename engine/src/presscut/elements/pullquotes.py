"""Pull quotes: sentences of the article set large a second time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from presscut.content.layout import Block

_NAMED = re.compile(
    r"pull[-_]?quote|blockquote|quote[-_]?(?:box|text|content)|zitat|citation|exergue", re.IGNORECASE
)
_WORDS = re.compile(r"\w+")
_SHORTEST = 30
_LONGEST = 300
_LARGER = 1.2
_MOST = 20
"""Quotes beyond which a page is about quotes, and none is pulled."""


def echoes(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the indices of the blocks that stand in a quote and say only a part of what another block says."""
    quotes = [block for block in blocks if _SHORTEST <= block.length <= _LONGEST and _is_quote(block)]
    if not 0 < len(quotes) <= _MOST:
        return frozenset()
    indices = {block.index for block in quotes}
    rest = [_normal(block.text) for block in blocks if block.index not in indices]
    return frozenset(block.index for block in quotes if _is_part(_normal(block.text), rest))


def _is_part(words: str, rest: Sequence[str]) -> bool:
    """Tell what is part of a paragraph; who says a whole one again (a forum's answer) quotes it in earnest."""
    return any(words in other and len(other) > _LARGER * len(words) for other in rest)


def _is_quote(block: Block) -> bool:
    if block.frames and any(frame.tag == "blockquote" for frame in block.frames):
        return True
    place = block.place
    return _is_named(place.names) or bool(place.parent and _is_named(place.parent.names))


@lru_cache(maxsize=512)
def _is_named(names: str) -> bool:
    return _NAMED.search(names) is not None


def _normal(text: str) -> str:
    return f" {' '.join(_WORDS.findall(text.lower()))} "
