"""Which blocks of a page stand in its gold text: the two aligned word by word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

_SIGNS = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_TOKEN = re.compile(rf"[{_SIGNS}]|[^\W_{_SIGNS}]+")
_SHORTEST_MATCH = 3
_FEW = 4
_MOST_TOKENS = 120_000
UNKNOWN = -1.0


@dataclass(frozen=True, slots=True)
class Labels:
    """For each block the share that the gold has (`UNKNOWN` where nobody said) and its number of tokens.

    `found` is the share of the gold that stands in the page.
    """

    shares: list[float]
    tokens: list[int]
    found: float


def tokens_of(text: str) -> list[str]:
    """Return words, and single signs of scripts without spaces, in lower case."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).lower())


def label(texts: Sequence[str], gold: str) -> Labels:
    """Align blocks and gold by their longest common sequence of tokens.

    A match of one or two tokens in a longer block is taken for chance; a block of fewer than four counts only
    whole, and between other matches.
    """
    numbers: dict[str, int] = {}
    blocks = [[numbers.setdefault(token, len(numbers)) for token in tokens_of(text)] for text in texts]
    sought = [numbers.setdefault(token, len(numbers)) for token in tokens_of(gold)]
    flat = [token for block in blocks for token in block]
    if not sought or len(flat) > _MOST_TOKENS:
        return Labels([UNKNOWN] * len(blocks), [len(block) for block in blocks], 0.0)
    runs, at = [0] * len(flat), [-1] * len(flat)
    met = [False] * len(sought)
    for step in LCSseq.opcodes(flat, sought):
        if step.tag == "equal":
            length = step.src_end - step.src_start
            for i in range(length):
                runs[step.src_start + i] = length
                at[step.src_start + i] = step.dest_start + i
                met[step.dest_start + i] = True
    shares, begin = [], 0
    for block in blocks:
        end = begin + len(block)
        shares.append(_share(runs[begin:end], at[begin:end], met))
        begin = end
    return Labels(shares, [len(block) for block in blocks], sum(met) / len(sought))


def _share(runs: list[int], at: list[int], met: list[bool]) -> float:
    if not runs:
        return UNKNOWN
    if len(runs) >= _FEW:
        return sum(run >= _SHORTEST_MATCH for run in runs) / len(runs)
    first, last = at[0], at[-1]
    whole = all(runs) and last - first == len(runs) - 1
    between = (first <= 0 or met[first - 1]) and (last == len(met) - 1 or met[last + 1])
    return float(whole and between)


def label_snippets(texts: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> Labels:
    """Label only the blocks that hold a passage that must, or must not, be in the text."""
    yes, no = ([f" {' '.join(tokens_of(snippet))} " for snippet in some] for some in (wanted, unwanted))
    shares, tokens = [], []
    for text in texts:
        words = tokens_of(text)
        line = f" {' '.join(words)} "
        tokens.append(len(words))
        shares.append(1.0 if any(s in line for s in yes) else 0.0 if any(s in line for s in no) else UNKNOWN)
    return Labels(shares, tokens, 1.0)
