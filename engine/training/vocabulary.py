"""What single words speak for, counted by domain: a word counts once for each site that uses it.

The features of a page must not know that page's own labels, so a page of the training is measured with tables
from which its own domain is taken out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from statistics import fmean

from presscut.content.lines import tokens_of
from presscut.content.signs import tokens_of_names
from presscut.content.surroundings import Vocabulary
from training.pages import Example

_FEWEST_DOMAINS = 3
_DOUBT = 4
"""Domains' worth of evidence that is held against every word."""

_WORTH_KEEPING = 0.06
_LONGEST = 300

Shares = dict[str, dict[str, float]]


class Words:
    """For each word the share of its uses, domain by domain, that stood in an article, less the usual share."""

    def __init__(self, uses: Iterable[tuple[str, str, float, float]]) -> None:
        """Take (domain, word, uses in articles, uses)."""
        sums: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
        for domain, word, inside, all_uses in uses:
            pair = sums[word][domain]
            pair[0] += inside
            pair[1] += all_uses
        kept = {word: domains for word, domains in sums.items() if len(domains) >= _FEWEST_DOMAINS}
        by_domain: dict[str, list[float]] = defaultdict(list)
        for domains in kept.values():
            for domain, (inside, all_uses) in domains.items():
                by_domain[domain].append(inside / all_uses)
        usual = fmean(map(fmean, by_domain.values())) if by_domain else 0.0
        self._shares: Shares = {
            word: {domain: inside / all_uses - usual for domain, (inside, all_uses) in domains.items()}
            for word, domains in kept.items()
        }
        self._of_domain: dict[str, list[str]] = defaultdict(list)
        for word, shares in self._shares.items():
            for domain in shares:
                self._of_domain[domain].append(word)
        self._whole = {
            word: sum(shares.values()) / (len(shares) + _DOUBT) for word, shares in self._shares.items()
        }

    def table(self) -> dict[str, float]:
        """Return the weight of every word that says something."""
        return {word: weight for word, weight in self._whole.items() if abs(weight) >= _WORTH_KEEPING}

    def without(self, domain: str) -> dict[str, float]:
        """Return the table as it would be had the domain not been seen."""
        table = dict(self._whole)
        for word in self._of_domain.get(domain, ()):
            shares = self._shares[word]
            others = len(shares) - 1
            table[word] = (
                (sum(shares.values()) - shares[domain]) / (others + _DOUBT)
                if others >= _FEWEST_DOMAINS - 1
                else 0.0
            )
        return {word: weight for word, weight in table.items() if abs(weight) >= _WORTH_KEEPING}


class Vocabularies:
    """The words of lines and of names over a set of pages."""

    def __init__(self, examples: Iterable[Example]) -> None:
        """Count them."""
        pages = list(examples)
        self._lines = Words(_uses_in_lines(pages))
        self._names = Words(_uses_in_names(pages))

    def whole(self) -> Vocabulary:
        """Return the tables that ship."""
        return Vocabulary(self._lines.table(), self._names.table())

    def without(self, domain: str) -> Vocabulary:
        """Return the tables for a page of a domain that is itself learned from."""
        return Vocabulary(self._lines.without(domain), self._names.without(domain))


def _known(example: Example) -> Iterator[tuple[int, float]]:
    return ((i, share) for i, share in enumerate(example.labels.shares) if share >= 0)


def _uses_in_lines(pages: Iterable[Example]) -> Iterator[tuple[str, str, float, float]]:
    for example in pages:
        for i, share in _known(example):
            for token in set(tokens_of(example.layout.blocks[i].text)):
                yield example.domain, token, share, 1.0


def _uses_in_names(pages: Iterable[Example]) -> Iterator[tuple[str, str, float, float]]:
    for example in pages:
        sums: Mapping[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
        for i, share in _known(example):
            block = example.layout.blocks[i]
            weight = min(block.length, _LONGEST) ** 0.5
            for token in {token for place in block.place.chain() for token in tokens_of_names(place.names)}:
                sums[token][0] += share * weight
                sums[token][1] += weight
        for token, (inside, all_uses) in sums.items():
            if all_uses:
                yield example.domain, token, inside, all_uses
