"""The file that `presscut.content.model.read_model` reads."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from presscut.content.model import FORMAT, Model


def write_model(model: Model, path: Path) -> None:
    """Write a model; numbers are kept as 16-bit floats, which changes no share by more than a few thousandths."""
    arrays: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]]] = {
        "format": np.array(FORMAT),
        "networks": np.array(len(model.networks)),
        "layers": np.array(len(model.networks[0])),
        "mean": model.mean.astype(np.float32),
        "scale": model.scale.astype(np.float32),
    }
    for net, network in enumerate(model.networks):
        for layer, (weights, bias) in enumerate(network):
            arrays[f"weights-{net}-{layer}"] = weights.astype(np.float16)
            arrays[f"bias-{net}-{layer}"] = bias.astype(np.float16)
    for kind, words in (("lines", model.vocabulary.lines), ("names", model.vocabulary.names)):
        arrays |= _words(kind, words)
    with path.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)


def _words(
    kind: str, words: Mapping[str, float]
) -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]]]:
    kept = sorted(words)
    return {
        f"{kind}-words": np.frombuffer("\n".join(kept).encode(), dtype=np.uint8),
        f"{kind}-weights": np.array([words[word] for word in kept], dtype=np.float16),
    }
