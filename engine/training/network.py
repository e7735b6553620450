"""Networks of two hidden layers, trained in numpy: Adam (Kingma and Ba, 2015), dropout, a cosine's rate."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from presscut.content.surroundings import Floats

Layers = tuple[tuple[Floats, Floats], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """How a network is trained."""

    hidden: tuple[int, ...] = (64, 32)
    epochs: int = 10
    batch: int = 1024
    rate: float = 2e-3
    decay: float = 1e-4
    dropped_inputs: float = 0.05
    dropped: float = 0.15
    warm_up: int = 200


def train(features: Floats, shares: Floats, weights: Floats, *, seed: int, plan: Plan = Plan()) -> Layers:
    """Return the layers of a network that foretells `shares` (0 to 1) of rows of `features`."""
    dice = np.random.default_rng(seed)
    sizes = (features.shape[1], *plan.hidden, 1)
    parameters = [
        (dice.standard_normal((a, b)) * np.sqrt(2 / a)).astype(np.float32) for a, b in pairwise(sizes)
    ] + [np.zeros(b, np.float32) for b in sizes[1:]]
    depth = len(sizes) - 1
    descent = _Adam(parameters, plan, steps=plan.epochs * (len(features) // plan.batch))
    weights = weights / weights.mean()
    for _ in range(plan.epochs):
        order = dice.permutation(len(features))
        for begin in range(0, len(order) - plan.batch + 1, plan.batch):
            rows = order[begin : begin + plan.batch]
            descent.step(
                _gradients(parameters, depth, (features[rows], shares[rows], weights[rows]), plan, dice)
            )
    return tuple(zip(parameters[:depth], parameters[depth:], strict=True))


def _gradients(
    parameters: list[Floats],
    depth: int,
    batch: tuple[Floats, Floats, Floats],
    plan: Plan,
    dice: np.random.Generator,
) -> list[Floats]:
    rows, shares, weights = batch
    layers = [rows * (dice.random(rows.shape, dtype=np.float32) > plan.dropped_inputs)]
    masks: list[Floats] = []
    for k in range(depth - 1):
        inner = np.maximum(layers[-1] @ parameters[k] + parameters[depth + k], 0)
        masks.append(
            (dice.random(inner.shape, dtype=np.float32) > plan.dropped).astype(np.float32)
            / (1 - plan.dropped)
        )
        layers.append(inner * masks[-1])
    guess = 1 / (1 + np.exp(-np.clip((layers[-1] @ parameters[depth - 1] + parameters[-1])[:, 0], -30, 30)))
    error = ((guess - shares) * weights / len(rows)).astype(np.float32)[:, None]
    of_weights: list[Floats] = []
    of_biases: list[Floats] = []
    for k in reversed(range(depth)):
        of_weights.insert(0, layers[k].T @ error + plan.decay * parameters[k])
        of_biases.insert(0, error.sum(axis=0))
        if k:
            error = (error @ parameters[k].T) * (layers[k] > 0) * masks[k - 1]
    return of_weights + of_biases


class _Adam:
    def __init__(self, parameters: list[Floats], plan: Plan, steps: int) -> None:
        self._parameters, self._plan, self._steps = parameters, plan, steps
        self._mean = [np.zeros_like(one) for one in parameters]
        self._square = [np.zeros_like(one) for one in parameters]
        self._taken = 0

    def step(self, gradients: list[Floats]) -> None:
        """Move the parameters, in place."""
        self._taken += 1
        done = self._taken / max(self._steps, 1)
        rate = (
            self._plan.rate * min(1.0, self._taken / self._plan.warm_up) * (0.5 + 0.5 * np.cos(np.pi * done))
        )
        for k, gradient in enumerate(gradients):
            self._mean[k] += 0.1 * (gradient - self._mean[k])
            self._square[k] += 0.001 * (gradient**2 - self._square[k])
            upright = self._mean[k] / (1 - 0.9**self._taken)
            spread = np.sqrt(self._square[k] / (1 - 0.999**self._taken))
            self._parameters[k] -= rate * upright / (spread + 1e-8)
