"""What the model learns from, and that it learns: labels by alignment, a network, the file that it is kept in."""

from pathlib import Path

import numpy as np
import pytest
from training.network import Plan, train
from training.stored import write_model

from presscut.content.model import Model, default_model, read_model
from presscut.content.surroundings import Vocabulary

labels = pytest.importorskip("training.labels", reason="rapidfuzz comes with `make train` alone")

LEAD = "The ferry left at noon, as it does every day of the year."
BODY = "By one the harbour was full of people, and none of them said a word."


def test_blocks_of_the_gold_are_told_from_what_is_around_them() -> None:
    found = labels.label(["Home News Sport", LEAD, "Read also: the old ferry", BODY], f"{LEAD}\n{BODY}")
    assert found.shares == [0.0, 1.0, 0.0, 1.0]
    assert found.found == 1.0


def test_a_short_line_counts_only_between_what_the_gold_has() -> None:
    found = labels.label(["At noon", LEAD, "At one", BODY], f"{LEAD}\nAt one\n{BODY}")
    assert found.shares == [0.0, 1.0, 1.0, 1.0]


def test_a_page_of_another_text_is_told_by_how_little_of_the_gold_it_has() -> None:
    assert labels.label([BODY], LEAD).found < 0.5


def test_snippets_label_their_blocks_alone() -> None:
    found = labels.label_snippets([LEAD, BODY, "Home"], ["left at noon"], ["Home"])
    assert found.shares == [1.0, labels.UNKNOWN, 0.0]


def _rows() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    dice = np.random.default_rng(7)
    rows = dice.standard_normal((3_000, 6)).astype(np.float32)
    shares = ((rows[:, 0] > 0) ^ (rows[:, 1] > 0)).astype(np.float32)
    return rows, shares, np.ones(len(rows), dtype=np.float32)


def _model(seed: int) -> Model:
    rows, shares, weights = _rows()
    network = train(rows, shares, weights, seed=seed, plan=Plan(hidden=(32, 16), epochs=40, batch=128))
    return Model(
        Vocabulary({"^by": -0.5}, {"body": 0.5}), np.zeros(6, np.float32), np.ones(6, np.float32), (network,)
    )


def _answers(model: Model, rows: np.ndarray) -> np.ndarray:
    hidden = rows
    *inner, last = model.networks[0]
    for weights, bias in inner:
        hidden = np.maximum(hidden @ weights + bias, 0)
    return (hidden @ last[0] + last[1])[:, 0] > 0


def test_a_network_learns_what_no_single_feature_tells() -> None:
    rows, shares, _ = _rows()
    assert (_answers(_model(1), rows) == (shares > 0)).mean() > 0.9


def test_the_same_seed_gives_the_same_network() -> None:
    one, other = _model(3), _model(3)
    assert all(
        np.array_equal(a, b)
        for pair, twin in zip(one.networks[0], other.networks[0], strict=True)
        for a, b in zip(pair, twin, strict=True)
    )


def test_a_model_reads_back_as_it_was_written(tmp_path: Path) -> None:
    model = _model(1)
    write_model(model, tmp_path / "weights.npz")
    with (tmp_path / "weights.npz").open("rb") as file:
        read = read_model(file)
    assert read.vocabulary.names == {"body": 0.5}
    assert np.allclose(read.networks[0][0][0], model.networks[0][0][0], atol=1e-2)


def test_a_file_of_another_format_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "weights.npz").open("wb") as file:
        np.savez(file, format=np.array(99))
    with (tmp_path / "weights.npz").open("rb") as file, pytest.raises(ValueError, match="format 99"):
        read_model(file)


def test_the_model_that_ships_takes_the_features_that_are_measured() -> None:
    model = default_model()
    assert {len(network[0][0]) for network in model.networks} == {len(model.mean)} == {len(model.scale)}
