"""Which place of a page holds its article."""

from __future__ import annotations

from itertools import accumulate

from presscut.content.layout import Layout, Place

_VOID_SHARE = 0.35
"""Share of a page's prose with which a place is the article whatever its names say."""

_DESCEND_SHARE = 0.9
_NAMED_SHARE = 0.4
_LEAST_AFTER = 0.2
_PARTS_OF_A_TEXT = frozenset("p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure".split())  # noqa: SIM905 - a table of words
"""Elements that never hold an article, however much of it is in them."""

_STUBBORN = frozenset({"comments", "cookie notice"})


class Weights:
    """Sums of prose over any range of blocks."""

    def __init__(self, values: list[float]) -> None:
        """Take the weight of each block, in reading order."""
        self._sums = list(accumulate(values, initial=0.0))

    def of(self, place: Place) -> float:
        """Return the weight of all that a place holds."""
        return self.between(place.first, place.end)

    def between(self, first: int, end: int) -> float:
        """Return the weight of the blocks from `first` up to `end`."""
        return self._sums[end] - self._sums[first]


def weigh_marks(layout: Layout) -> None:
    """Set `mark` on every place: its own sign unless much of the page's prose would go, or the one around it."""
    raw = Weights([block.prose for block in layout.blocks])
    total = raw.of(layout.places[0])
    for place in layout.places:
        sign = place.sign
        if sign and sign not in _STUBBORN and total and raw.of(place) > _VOID_SHARE * total:
            sign = None
        place.mark = sign or (place.parent.mark if place.parent else None)


def choose_container(layout: Layout, headline: int | None) -> Place:
    """Return the innermost place that holds most of the prose outside marked places.

    What stands before the headline (the block of that index) does not count, if enough stands after it.
    """
    values = [0.0 if block.mark else block.prose for block in layout.blocks]
    weights = Weights(values)
    if headline is not None and weights.between(headline, len(values)) > _LEAST_AFTER * sum(values):
        weights = Weights([0.0] * headline + values[headline:])
    children: dict[int, list[Place]] = {}
    for place in layout.places:
        if place.parent is not None and place.tag not in _PARTS_OF_A_TEXT:
            children.setdefault(id(place.parent), []).append(place)
    chosen = layout.places[0]
    while True:
        whole = weights.of(chosen)
        inner = max(children.get(id(chosen), ()), key=weights.of, default=None)
        if inner is None or not whole or weights.of(inner) < _share(inner) * whole:
            return chosen
        chosen = inner


def _share(place: Place) -> float:
    return _NAMED_SHARE if place.named_content or place.tag in {"article", "main"} else _DESCEND_SHARE
