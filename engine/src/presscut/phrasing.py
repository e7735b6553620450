"""The elements that stand inside a line of text (phrasing content), as far as an article may hold them."""

from __future__ import annotations

PHRASING = frozenset(
    """
    a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small strong sub sup
    time u var wbr
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
