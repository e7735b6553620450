"""The elements that stand inside a line of text (phrasing content), as far as an article may hold them."""

from __future__ import annotations

MATHML = frozenset(
    """
    math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mstyle
    mpadded mphantom menclose mmultiscripts mprescripts none mtable mtr mtd
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
"""MathML Core's elements of presentation: none of them runs, loads or links anything."""

PHRASING = MATHML | frozenset(
    """
    a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small strong sub sup
    time u var wbr
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
