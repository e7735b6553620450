"""A page as a matrix: a row a block, what it is by itself, where it stands, and what stands around it."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from presscut.content.layout import Layout
from presscut.content.lines import MEASURES, OPENERS, OTHER_TAG, TAGS, Clues, Lines, measure
from presscut.content.signs import ARTICLE, FLAGS, tokens_of_names

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

_COLUMN = {name: number for number, name in enumerate(MEASURES)}
_COUNTED = [_COLUMN[name] for name in ("size", "words", "links", "commas", "periods", "things")]
_WIDEST = 15
_LEVELS = 5
_NEAR = 3
_BESIDE = [far for far in range(-_NEAR, _NEAR + 1) if far]
_WINDOWS = np.array([[4], [10]])
_CONTAINERS = (0.5, 0.8)
_SENTENCE, _SENTENCE_ENDED = 40, 20
_LONG_TITLE = 0.7
_ITEM, _LEAST_HEADING, _LAST_BIG_HEADING = TAGS.index("li"), TAGS.index("h6"), TAGS.index("h2")

_NAMED, _HELD, _GROUPED, _OF_PLACE, _OF_PAGE, _OF_NEIGHBOUR, _OF_WINDOW = 5, 4, 4, 9, 8, 10, 3
_HEIGHTS = (
    len(MEASURES) + OTHER_TAG + 1 + OPENERS + 1,
    FLAGS + _NAMED + _LEVELS * _HELD + 2 * 2,
    2 * _GROUPED,
    3 * len(_CONTAINERS),
    _OF_PLACE + _OF_PAGE,
    len(_BESIDE) * (_OF_NEIGHBOUR + 2),
    2 * len(_WINDOWS) * _OF_WINDOW,
)
"""How many features each part gives, in their order."""

_EDGES = [sum(_HEIGHTS[:number]) for number in range(len(_HEIGHTS) + 1)]
_BITS = np.arange(FLAGS)[:, None]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of a line, and those of class and id, speak for: above 0 for the article, below against."""

    lines: Mapping[str, float]
    names: Mapping[str, float]


def matrix(layout: Layout, clues: Clues, vocabulary: Vocabulary) -> Floats:
    """Return one row of features for each block of a page that has blocks."""
    lines = measure(layout.blocks, clues, vocabulary.lines)
    # A feature of all blocks lies in one piece of memory, and each part writes where its features belong.
    features = np.zeros((_EDGES[-1], len(layout.blocks)), dtype=np.float32)
    themselves, around, alike, containers, position, neighbours, windows = (
        features[first:end] for first, end in pairwise(_EDGES)
    )
    measures = themselves[: len(MEASURES)]
    measures[:] = np.frombuffer(lines.rows, dtype=np.float32).reshape(-1, len(MEASURES)).T
    places = _Places(layout, vocabulary.names)
    amounts = _Amounts(measures, _numbers(lines.tags))
    _write_position(position, measures, places, amounts, clues)
    _write_around(around, places, amounts)
    _write_alike(alike, places, amounts)
    _write_containers(containers, places, amounts)
    _write_neighbours(neighbours, measures, places, amounts)
    _write_windows(windows, amounts)
    _write_themselves(themselves, lines)
    return features.T


class _Places:
    """The places of a page as arrays, and for each block its own place and those around it, as numbers."""

    def __init__(self, layout: Layout, weights: Mapping[str, float]) -> None:
        places = layout.places
        self.first = _numbers([place.first for place in places])
        self.end = _numbers([place.end for place in places])
        self.parent = _numbers([place.parent.index if place.parent else 0 for place in places])
        self.path = _numbers([place.path for place in places])
        self.depth = _numbers([place.depth for place in places])
        self.flags = _numbers([place.flags for place in places])
        self.levels = [_numbers([block.place.index for block in layout.blocks])]
        for _ in range(_LEVELS - 1):
            self.levels.append(self.parent[self.levels[-1]])
        self.of_block = self.levels[0]
        self.path_of_block = self.path[self.of_block]
        self.depth_of_block = self.depth[self.of_block]
        self.paths = len(layout.paths)
        self.names = _weigh_names(layout, weights)


def _weigh_names(layout: Layout, weights: Mapping[str, float]) -> Floats:
    """Return for each path the least and the most of its own names, of all around it, and their fading sum.

    A path is a column.
    """
    rows: list[tuple[float, float, float, float, float]] = []
    known: dict[str, tuple[float, float]] = {"": (0.0, 0.0)}
    get = weights.get
    for parent, _, names in layout.paths:
        own = known.get(names)
        if own is None:
            found = [get(token, 0.0) for token in tokens_of_names(names)]
            own = known[names] = (min(found), max(found)) if found else (0.0, 0.0)
        least, most = own
        # The root is its own parent, and has nothing around it.
        _, _, least_around, most_around, total = rows[parent] if rows else (0.0, 0.0, least, most, 0.0)
        rows.append(
            (least, most, min(least, least_around), max(most, most_around), 0.7 * total + least + most)
        )
    flat = array("f", chain.from_iterable(rows))
    return np.frombuffer(flat, dtype=np.float32).reshape(-1, _NAMED).T


def _numbers(values: list[int]) -> Numbers:
    # `np.array` looks at each for what it is, which takes three times as long.
    return np.frombuffer(array("q", values), dtype=np.int64)


class _Amounts:
    """How much text, prose and linked text the blocks hold, and sums of them over any range of blocks."""

    def __init__(self, measures: Floats, tags: Numbers) -> None:
        self.size = measures[_COLUMN["size"]]
        self.linked = measures[_COLUMN["linked"]]
        ends = measures[_COLUMN["ends"]] > 0
        solid = (self.size > _SENTENCE) | (ends & (self.size > _SENTENCE_ENDED))
        self.tags, self.heading = tags, (tags > 0) & (tags <= _LEAST_HEADING)
        worth = np.where(solid & ~self.heading, np.where(ends, 1.0, 0.4), 0.0)
        self.prose = worth * self.size * (1 - self.linked) ** 2
        self.count = len(tags)
        self.each = np.stack((self.prose, self.size, self.size * self.linked))
        self.sums = np.zeros((3, self.count + 1))
        np.cumsum(self.each, axis=1, out=self.sums[:, 1:])
        self.total = float(self.sums[0, -1]) + 1e-6

    def between(self, first: Numbers, end: Numbers) -> NDArray[np.float64]:
        """Return prose, text and linked text of the blocks from `first` up to `end`."""
        held: NDArray[np.float64] = self.sums.take(end, axis=1) - self.sums.take(first, axis=1)
        return held


def _write_themselves(to: Floats, lines: Lines) -> None:
    """Add what a block is, in place of its counts their logarithms; the other measures stand there already."""
    for counted in _COUNTED:
        np.log1p(to[counted], out=to[counted])
    width = to[_COLUMN["width"]]
    np.minimum(width, _WIDEST, out=width)
    width /= 10
    blocks = np.arange(to.shape[1])
    tags = len(MEASURES)
    to[_numbers(lines.tags) + tags, blocks] = 1
    to[_numbers(lines.openers) + tags + OTHER_TAG + 1, blocks] = 1


def _write_around(to: Floats, places: _Places, amounts: _Amounts) -> None:
    """Write what the places around a block hold, five levels up, and what their names say."""
    prose, size, linked = amounts.between(places.first, places.end)
    held = np.maximum(size, 1)
    of_place = np.empty((_HELD, len(held)), dtype=np.float32)
    of_place[0] = prose / amounts.total
    np.log1p(places.end - places.first, out=of_place[1])
    of_place[2] = linked / held
    of_place[3] = prose / held
    names = places.names
    to[:FLAGS] = (places.flags[places.of_block] >> _BITS) & 1
    at = FLAGS + _NAMED
    to[FLAGS:at] = names.take(places.path_of_block, axis=1)
    for level in places.levels:
        to[at : at + _HELD] = of_place.take(level, axis=1)
        at += _HELD
    for level in places.levels[1:3]:
        to[at : at + 2] = names[:2].take(places.path[level], axis=1)
        at += 2


def _write_alike(to: Floats, places: _Places, amounts: _Amounts) -> None:
    """Write what the blocks of the same path hold together, and those of the same path but for the last step."""
    for number, key in enumerate((places.path_of_block, places.path[places.levels[1]])):
        count = np.bincount(key, minlength=places.paths)
        prose, size, linked = (np.bincount(key, amount, places.paths) for amount in amounts.each)
        group = np.empty((_GROUPED, places.paths), dtype=np.float32)
        group[0] = count
        group[1] = prose / amounts.total
        group[2] = linked / np.maximum(size, 1)
        group[3] = size / np.maximum(count, 1)
        np.log1p(group[::3], out=group[::3])
        to[number * _GROUPED : (number + 1) * _GROUPED] = group.take(key, axis=1)


def _write_containers(to: Floats, places: _Places, amounts: _Amounts) -> None:
    """Write where a block stands to the innermost places that hold a half, and most, of the prose."""
    prose = (amounts.sums[0].take(places.end) - amounts.sums[0].take(places.first)) / amounts.total
    for number, share in enumerate(_CONTAINERS):
        chosen = int(np.argmax(np.where(prose >= share, places.depth, -1)))
        first, end = places.first[chosen], places.end[chosen]
        inside, depth, side = to[3 * number : 3 * number + 3]
        inside[first:end] = 1
        depth[:] = places.depth_of_block - places.depth[chosen]
        side[:first] = -1
        side[end:] = 1


def _write_position(to: Floats, measures: Floats, places: _Places, amounts: _Amounts, clues: Clues) -> None:
    """Write where on the page a block stands, and what is the same for all of a page."""
    count, sums, total = amounts.count, amounts.sums, amounts.total
    rows = np.arange(count)
    headline = _headline(measures, amounts)
    size = max(float(sums[1, -1]), 1.0)
    to[0] = rows / count
    to[1] = sums[1, :-1] / size
    to[2] = sums[0, :-1] / total
    to[3] = (sums[0, -1] - sums[0, 1:]) / total
    if headline >= 0:
        far = rows - headline
        to[4] = np.sign(far)
        to[5] = np.minimum(np.maximum(far, -20), 20) / 10
    np.log1p(rows, out=to[6])
    np.log(count - rows, out=to[7])
    to[8] = places.depth_of_block / 10
    to[_OF_PLACE:] = np.array(
        [
            headline >= 0,
            np.log(count),
            np.log1p(total),
            sums[2, -1] / size,
            bool((places.flags & ARTICLE).any()),
            bool(clues.witness),
            clues.thread,
            measures[_COLUMN["begins_witness"]].sum() > 2,  # noqa: PLR2004 - more than a chance
        ],
        dtype=np.float32,
    )[:, None]


def _headline(measures: Floats, amounts: _Amounts) -> int:
    """Return the row of the heading that says the title, else of a line that does, else -1."""
    top = (amounts.tags > 0) & (amounts.tags <= _LAST_BIG_HEADING)
    for found in (top & (measures[_COLUMN["of_title"]] > _LONG_TITLE), measures[_COLUMN["title"]] > 0):
        first = int(found.argmax())
        if found[first]:
            return first
    return -1


def _write_neighbours(to: Floats, measures: Floats, places: _Places, amounts: _Amounts) -> None:
    """Write a few features of the three blocks before and the three after, and whether their place is the same."""
    count, path, place = amounts.count, places.path_of_block, places.of_block
    # Zeros stand before the first block and after the last.
    seen = np.zeros((_OF_NEIGHBOUR, count + 2 * _NEAR), dtype=np.float32)
    whose = np.full((2, count + 2 * _NEAR), -1)
    here = slice(_NEAR, -_NEAR)
    np.log1p(amounts.size, out=seen[0, here])
    seen[1, here] = amounts.linked
    seen[2, here] = measures[_COLUMN["ends"]]
    seen[3, here] = amounts.tags == 0
    seen[4, here] = amounts.heading
    seen[5, here] = places.names[4].take(path)
    seen[6, here] = measures[_COLUMN["mean_word"]]
    seen[7, here] = amounts.prose > 0
    seen[8, here] = amounts.tags == _ITEM
    seen[9, here] = measures[_COLUMN["begins_witness"]]
    whose[0, here], whose[1, here] = path, place
    own = whose[:, here]
    for part, far in zip(to.reshape(len(_BESIDE), -1, count), _BESIDE, strict=True):
        there = slice(_NEAR + far, _NEAR + far + count)
        part[:_OF_NEIGHBOUR] = seen[:, there]
        part[_OF_NEIGHBOUR:] = whose[:, there] == own


def _write_windows(to: Floats, amounts: _Amounts) -> None:
    """Write prose, links and length of what stands shortly before and shortly after."""
    count = amounts.count
    rows = np.arange(count)
    bounds = np.empty((len(_WINDOWS), 4, count), dtype=np.int64)
    np.maximum(rows - _WINDOWS, 0, out=bounds[:, 0])
    bounds[:, 1] = rows
    bounds[:, 2] = rows + 1
    np.minimum(rows + 1 + _WINDOWS, count, out=bounds[:, 3])
    first, end = bounds[:, ::2].reshape(-1, count), bounds[:, 1::2].reshape(-1, count)
    prose, size, linked = amounts.between(first, end)
    parts = to.reshape(-1, _OF_WINDOW, count)
    parts[:, 0] = prose / amounts.total
    parts[:, 1] = linked / np.maximum(size, 1)
    np.log1p(size / np.maximum(end - first, 1), out=parts[:, 2])
