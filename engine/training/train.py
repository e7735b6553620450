"""Train the model of `presscut.content.model` on pages with gold text.

    make train
    make train ARGS="--cross-validate FILE [--groups 9]"

Domains of the fold for the last check are never read. Cross-validation trains a model for each group of folds on
all the others, reads the group's pages with it, and writes a line of JSON for each page: id, title, text, author,
date; `bench/extraction.py --predictions FILE` measures them. Seeds are fixed: the same pages give the same model.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from presscut import ExtractionError
from presscut.content.model import Model, standardised
from presscut.content.surroundings import Floats, matrix
from presscut.stages import extract_with
from support.folds import LAST_CHECK
from training.network import Layers, Plan, train
from training.pages import DATA, Example, bytes_of, read_example, records
from training.stored import write_model
from training.vocabulary import Vocabularies

WEIGHTS = Path(__file__).resolve().parents[1] / "src" / "presscut" / "content" / "weights.npz"
SEEDS = (1, 2, 3)
_MISSING = "No pages with gold text at {data}: give their folder with --data (one <set>.jsonl.xz a set)."
_MOST_TOKENS = 100
_MOST_BLOCKS = 60


def main() -> int:
    """Train, or cross-validate."""
    chosen = _arguments()
    if not any(chosen.data.glob("*.jsonl.xz")):
        print(_MISSING.format(data=chosen.data), file=sys.stderr)
        return 2
    pages = [record for record in records(chosen.data) if record["fold"] != LAST_CHECK]
    examples = [example for record in pages if (example := read_example(record))]
    print(f"{len(examples)} pages to learn from, {sum(len(e.layout.blocks) for e in examples)} blocks")
    if chosen.cross_validate:
        _cross_validate(pages, examples, chosen.cross_validate, chosen.groups)
        return 0
    write_model(fit(examples), chosen.out)
    print(f"wrote {chosen.out}: {chosen.out.stat().st_size:,} bytes")
    return 0


def fit(examples: Sequence[Example], seeds: Sequence[int] = SEEDS, plan: Plan = Plan()) -> Model:  # noqa: B008 - frozen
    """Return a model trained on the examples."""
    vocabularies = Vocabularies(examples)
    tables = {domain: vocabularies.without(domain) for domain in {example.domain for example in examples}}
    features = np.concatenate([matrix(e.layout, e.clues, tables[e.domain]) for e in examples])
    shares = np.concatenate([np.array(e.labels.shares, dtype=np.float32) for e in examples])
    weights = np.concatenate([_weights(example) for example in examples])
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-3
    known = weights > 0
    tastes = np.concatenate([np.full(len(e.labels.shares), 1 if e.strict else -1) for e in examples])
    rows = np.column_stack((standardised(features, mean, scale), tastes.astype(np.float32)))[known]
    networks = tuple(
        _tasteless(train(rows, np.clip(shares[known], 0, 1), weights[known], seed=seed, plan=plan))
        for seed in seeds
    )
    return Model(vocabularies.whole(), mean, scale, networks)


def _tasteless(network: Layers) -> Layers:
    """Return a network without the input that told it the taste of a set's gold: midway between the two, it is 0."""
    (weights, bias), *others = network
    return ((weights[:-1], bias), *others)


def _weights(example: Example) -> Floats:
    """Return what each block counts for: the root of its length, so that a page's total grows with its blocks' root."""
    shares = np.array(example.labels.shares)
    tokens = np.minimum(np.array(example.labels.tokens, dtype=np.float32), _MOST_TOKENS)
    weights = np.where(shares < 0, 0, np.sqrt(tokens))
    total = max(float(weights.sum()), 1e-9)
    counted: Floats = (weights / total * min(len(shares), _MOST_BLOCKS) ** 0.5).astype(np.float32)
    return counted


def _cross_validate(pages: list[dict[str, Any]], examples: list[Example], out: Path, groups: int) -> None:
    with out.open("w", encoding="utf-8") as lines:
        for group in range(groups):
            model = fit([example for example in examples if example.fold % groups != group])
            left_out = [record for record in pages if record["fold"] % groups == group]
            for record in left_out:
                lines.write(json.dumps(_read(model, record), ensure_ascii=False) + "\n")
            print(f"group {group + 1} of {groups}: {len(left_out)} pages read", flush=True)


def _read(model: Model, record: dict[str, Any]) -> dict[str, str | None]:
    try:
        article = extract_with(model, [bytes_of(record)], url=record["url"] or "", content_type="text/html")
    except ExtractionError:
        return {"id": record["id"]}
    return {
        "id": record["id"],
        "title": article.title,
        "text": article.text,
        "author": "; ".join(author.name for author in article.authors),
        "date": article.published,
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the pages with gold")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="file to write the weights to")
    parser.add_argument(
        "--cross-validate", type=Path, metavar="FILE", help="write readings of unseen pages here"
    )
    parser.add_argument("--groups", type=int, default=3, help="of the nine folds, when cross-validating")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
