"""The trained part: how likely it is that a block belongs to the article. Its card is beside its weights.

The weights are in `weights.npz`, written by `engine/training`; a small ensemble of networks of two hidden layers
each, over the features of `surroundings`. numpy is loaded with this module, and this module when a page is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import IO

import numpy as np

from presscut.content.layout import Layout
from presscut.content.lines import Clues
from presscut.content.surroundings import Floats, Vocabulary, matrix

FORMAT = 1
"""The version of the file's shape; another one is refused."""

_FARTHEST = 5.0
"""Standard deviations from the mean at which a feature stops to count for more."""


_AT_ONCE = 8_192
"""Blocks that are judged at once: more than an article's page has, and what is worked on takes little memory."""

_UNTHREADED = 1 << 18
"""Multiplications up to which OpenBLAS wakes no other thread (its `GEMM_MULTITHREAD_THRESHOLD`, 4, times 2^16).

A page is so small that the threads cost ten times the CPU that they share out, and more on a busy machine.
"""


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned. Each network is a list of (weights, bias), the last with one column."""

    vocabulary: Vocabulary
    mean: Floats
    scale: Floats
    networks: tuple[tuple[tuple[Floats, Floats], ...], ...]

    def shares(self, layout: Layout, clues: Clues) -> list[float]:
        """Return for each block the share of it, 0 to 1, that is expected to be the article's text."""
        if not layout.blocks:
            return []
        rows = matrix(layout, clues, self.vocabulary)
        shares: list[float] = []
        for at in range(0, len(rows), _AT_ONCE):
            features = rows[at : at + _AT_ONCE]
            _standardise(features, self.mean, self.scale)
            total = sum(_run(network, features) for network in self.networks)
            shares += (1 / (1 + np.exp(-total / len(self.networks)))).tolist()
        return shares


def standardised(features: Floats, mean: Floats, scale: Floats) -> Floats:
    """Return the features as the networks take them."""
    standard = features.copy()
    _standardise(standard, mean, scale)
    return standard


def _standardise(features: Floats, mean: Floats, scale: Floats) -> None:
    """Do it in place: to fault in the memory of a second matrix takes longer than all the arithmetic."""
    features -= mean
    features /= scale
    np.clip(features, -_FARTHEST, _FARTHEST, out=features)


def _run(network: tuple[tuple[Floats, Floats], ...], features: Floats) -> Floats:
    *hidden, (weights, bias) = network
    for inner, offset in hidden:
        features = _product(features, inner)
        features += offset
        np.maximum(features, 0, out=features)
    answer: Floats = (_product(features, weights) + bias)[:, 0]
    return answer


def _product(rows: Floats, weights: Floats) -> Floats:
    """Return `rows @ weights`, in parts so small that OpenBLAS keeps each in the thread that asks."""
    step = max(1, _UNTHREADED // weights.size)
    product = np.empty((len(rows), weights.shape[1]), dtype=np.float32)
    # Parts of the same length are one call for numpy, which hands them to OpenBLAS one by one.
    even = len(rows) // step * step
    parts = rows[:even].reshape(-1, step, rows.shape[1])
    np.matmul(parts, weights, out=product[:even].reshape(-1, step, weights.shape[1]))
    np.matmul(rows[even:], weights, out=product[even:])
    return product


def read_model(file: IO[bytes]) -> Model:
    """Read what `write_model` of the training wrote.

    Raises:
        ValueError: a file of another format.
    """
    with np.load(file, allow_pickle=False) as stored:
        if int(stored["format"]) != FORMAT:
            raise ValueError(f"weights of format {int(stored['format'])}; this presscut reads {FORMAT}")
        networks = tuple(
            tuple(
                (_floats(stored[f"weights-{net}-{layer}"]), _floats(stored[f"bias-{net}-{layer}"]))
                for layer in range(int(stored["layers"]))
            )
            for net in range(int(stored["networks"]))
        )
        words = {
            kind: dict(
                zip(
                    bytes(stored[f"{kind}-words"]).decode().split("\n"),
                    stored[f"{kind}-weights"].tolist(),
                    strict=True,
                )
            )
            for kind in ("lines", "names")
        }
        return Model(
            Vocabulary(words["lines"], words["names"]),
            _floats(stored["mean"]),
            _floats(stored["scale"]),
            networks,
        )


@cache
def default_model() -> Model:
    """Return the model that ships with presscut, read once."""
    with files("presscut.content").joinpath("weights.npz").open("rb") as file:
        return read_model(file)


def _floats(stored: np.ndarray[tuple[int, ...], np.dtype[np.float16]]) -> Floats:
    return stored.astype(np.float32)
