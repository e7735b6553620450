"""A page as a matrix: a row a block, what it is by itself, where it stands, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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
_WINDOWS = (4, 10)
_CONTAINERS = (0.5, 0.8)
_SENTENCE, _SENTENCE_ENDED = 40, 20
_LONG_TITLE = 0.7


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of a line, and those of class and id, speak for: above 0 for the article, below against."""

    lines: Mapping[str, float]
    names: Mapping[str, float]


def matrix(layout: Layout, clues: Clues, vocabulary: Vocabulary) -> Floats:
    """Return one row of features for each block of a page that has blocks."""
    lines = measure(layout.blocks, clues, vocabulary.lines)
    measures = np.array(lines.rows, dtype=np.float32)
    places = _Places(layout, vocabulary.names)
    amounts = _Amounts(measures, np.array(lines.tags))
    parts = [
        _themselves(measures, lines),
        _around(places, amounts),
        _alike(places, amounts),
        _containers(places, amounts),
        _position(measures, places, amounts, clues),
        _neighbours(measures, places, amounts),
        _windows(amounts),
    ]
    return np.concatenate(parts, axis=1, dtype=np.float32)


class _Places:
    """The places of a page as arrays, and for each block the number of its place."""

    def __init__(self, layout: Layout, weights: Mapping[str, float]) -> None:
        columns = np.array(
            [
                (
                    place.first,
                    place.end,
                    place.parent.index if place.parent else 0,
                    place.path,
                    place.depth,
                    place.flags,
                )
                for place in layout.places
            ]
        ).T
        self.first, self.end, self.parent, self.path, self.depth, self.flags = columns
        self.of_block = np.array([block.place.index for block in layout.blocks])
        self.paths = len(layout.paths)
        self.names = _weigh_names(layout, weights)


def _weigh_names(layout: Layout, weights: Mapping[str, float]) -> Floats:
    """Return for each path the least and the most of its own names, of all around it, and their fading sum."""
    rows: list[tuple[float, float, float, float, float]] = []
    get = weights.get
    for parent, _, names in layout.paths:
        least = most = 0.0
        if names:
            known = [get(token, 0.0) for token in tokens_of_names(names)]
            least, most = min(known, default=0.0), max(known, default=0.0)
        if not rows:
            rows.append((least, most, least, most, least + most))
            continue
        _, _, least_around, most_around, total = rows[parent]
        rows.append(
            (least, most, min(least, least_around), max(most, most_around), 0.7 * total + least + most)
        )
    return np.array(rows, dtype=np.float32)


class _Amounts:
    """How much text, prose and linked text the blocks hold, and sums of them over any range of blocks."""

    def __init__(self, measures: Floats, tags: Numbers) -> None:
        self.size = measures[:, _COLUMN["size"]]
        self.linked = measures[:, _COLUMN["linked"]]
        ends = measures[:, _COLUMN["ends"]] > 0
        solid = (self.size > _SENTENCE) | (ends & (self.size > _SENTENCE_ENDED))
        heading = (tags > 0) & (tags <= TAGS.index("h6"))
        self.tags, self.heading = tags, heading
        self.prose = self.size * (1 - self.linked) ** 2 * solid * np.where(ends, 1.0, 0.4) * ~heading
        self.count = len(tags)
        self.sums = np.zeros((3, self.count + 1))
        np.cumsum((self.prose, self.size, self.size * self.linked), axis=1, out=self.sums[:, 1:])
        self.total = float(self.sums[0, -1]) + 1e-6


def _themselves(measures: Floats, lines: Lines) -> Floats:
    count = len(measures)
    known = measures.copy()
    known[:, _COUNTED] = np.log1p(known[:, _COUNTED])
    known[:, _COLUMN["width"]] = np.minimum(known[:, _COLUMN["width"]], _WIDEST) / 10
    kinds = np.zeros((count, OTHER_TAG + 1 + OPENERS + 1), dtype=np.float32)
    rows = np.arange(count)
    kinds[rows, lines.tags] = 1
    kinds[rows, np.array(lines.openers) + OTHER_TAG + 1] = 1
    return np.concatenate((known, kinds), axis=1)


def _around(places: _Places, amounts: _Amounts) -> Floats:
    """Return what the places around a block hold, five levels up, and what their names say."""
    prose, size, linked = amounts.sums[:, places.end] - amounts.sums[:, places.first]
    held = np.maximum(size, 1)
    of_place = np.stack(
        (prose / amounts.total, np.log1p(places.end - places.first), linked / held, prose / held), axis=1
    )
    flags = (places.flags[places.of_block][:, None] >> np.arange(FLAGS)) & 1
    parts = [flags, places.names[places.path[places.of_block]]]
    level = places.of_block
    for _ in range(_LEVELS):
        parts.append(of_place[level])
        level = places.parent[level]
    outer = places.parent[places.of_block]
    parts.extend(places.names[places.path[place], :2] for place in (outer, places.parent[outer]))
    return np.concatenate(parts, axis=1, dtype=np.float32)


def _alike(places: _Places, amounts: _Amounts) -> Floats:
    """Return what the blocks of the same path hold together, and those of the same path but for the last step."""
    columns = []
    inner = places.path[places.of_block]
    for key in (inner, places.path[places.parent[places.of_block]]):
        count = np.bincount(key, minlength=places.paths)
        prose, size, linked = (
            np.bincount(key, amount, places.paths)
            for amount in (amounts.prose, amounts.size, amounts.size * amounts.linked)
        )
        group = np.stack(
            (
                np.log1p(count),
                prose / amounts.total,
                linked / np.maximum(size, 1),
                np.log1p(size / np.maximum(count, 1)),
            ),
            axis=1,
        )
        columns.append(group[key])
    return np.concatenate(columns, axis=1, dtype=np.float32)


def _containers(places: _Places, amounts: _Amounts) -> Floats:
    """Return where a block stands to the innermost places that hold a half, and most, of the prose."""
    prose = (amounts.sums[0, places.end] - amounts.sums[0, places.first]) / amounts.total
    rows = np.arange(amounts.count)
    depth = places.depth[places.of_block]
    columns = []
    for share in _CONTAINERS:
        chosen = int(np.argmax(np.where(prose >= share, places.depth, -1)))
        first, end = places.first[chosen], places.end[chosen]
        side = (rows >= end).astype(int) - (rows < first)
        columns += [side == 0, depth - places.depth[chosen], side]
    return np.stack(columns, axis=1).astype(np.float32)


def _position(measures: Floats, places: _Places, amounts: _Amounts, clues: Clues) -> Floats:
    count = amounts.count
    rows = np.arange(count)
    headline = _headline(measures, amounts)
    sums = amounts.sums
    far = rows - headline if headline >= 0 else np.zeros(count)
    size = max(float(sums[1, -1]), 1.0)
    of_page = (
        headline >= 0,
        np.log(count),
        np.log1p(amounts.total),
        sums[2, -1] / size,
        bool((places.flags & ARTICLE).any()),
        bool(clues.witness),
        clues.thread,
        measures[:, _COLUMN["begins_witness"]].sum() > 2,  # noqa: PLR2004 - more than a chance
    )
    columns = (
        rows / count,
        sums[1, :-1] / size,
        sums[0, :-1] / amounts.total,
        (sums[0, -1] - sums[0, 1:]) / amounts.total,
        np.sign(far),
        np.clip(far, -20, 20) / 10,
        np.log1p(rows),
        np.log(count - rows),
        places.depth[places.of_block] / 10,
        *(np.full(count, float(fact)) for fact in of_page),
    )
    return np.stack(columns, axis=1).astype(np.float32)


def _headline(measures: Floats, amounts: _Amounts) -> int:
    """Return the row of the heading that says the title, else of a line that does, else -1."""
    top = (amounts.tags > 0) & (amounts.tags <= TAGS.index("h2"))
    for found in (
        top & (measures[:, _COLUMN["of_title"]] > _LONG_TITLE),
        measures[:, _COLUMN["title"]] > 0,
    ):
        rows = np.flatnonzero(found)
        if len(rows):
            return int(rows[0])
    return -1


def _neighbours(measures: Floats, places: _Places, amounts: _Amounts) -> Floats:
    """Return a few features of the three blocks before and the three after."""
    path, place = places.path[places.of_block], places.of_block
    seen = np.stack(
        (
            np.log1p(amounts.size),
            amounts.linked,
            measures[:, _COLUMN["ends"]],
            amounts.tags == 0,
            amounts.heading,
            places.names[path, 4],
            measures[:, _COLUMN["mean_word"]],
            amounts.prose > 0,
            amounts.tags == TAGS.index("li"),
            measures[:, _COLUMN["begins_witness"]],
            path + 1,
            place + 1,
        ),
        axis=1,
    )
    count = amounts.count
    padded = np.zeros((count + 2 * _NEAR, seen.shape[1]), dtype=np.float32)
    padded[_NEAR:-_NEAR] = seen
    own = padded[_NEAR:-_NEAR, -2:]
    parts = []
    for far in (*range(-_NEAR, 0), *range(1, _NEAR + 1)):
        there = padded[_NEAR + far : _NEAR + far + count]
        parts += [there[:, :-2], there[:, -2:] == own]
    return np.concatenate(parts, axis=1, dtype=np.float32)


def _windows(amounts: _Amounts) -> Floats:
    """Return prose, links and length of what stands shortly before and shortly after."""
    count = amounts.count
    rows = np.arange(count)
    columns = []
    for wide in _WINDOWS:
        for low, high in ((rows - wide, rows), (rows + 1, rows + 1 + wide)):
            first, end = np.clip(low, 0, count), np.clip(high, 0, count)
            prose, size, linked = amounts.sums[:, end] - amounts.sums[:, first]
            columns += [
                prose / amounts.total,
                linked / np.maximum(size, 1),
                np.log1p(size / np.maximum(end - first, 1)),
            ]
    return np.stack(columns, axis=1).astype(np.float32)
