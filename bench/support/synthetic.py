"""News that nobody wrote: texts of any number, with words drawn as in real ones.

The word of rank r comes up about as 1/(r + 2.7) (Mandelbrot's form of Zipf's law); lengths are log-normal around a
median of 450 words. Half of the texts mix in French function words, half English ones.
"""

from __future__ import annotations

import bisect
import itertools
import math
import random
import re

RANKS = 30_000
MEDIAN_WORDS = 450
SPREAD = 0.55
"""Standard deviation of the logarithm of a text's length."""

FUNCTION_WORDS = {
    "fr": "le la les de des du un une et en que qui dans pour sur avec par plus au ce",
    "en": "the of to and a in that for on with by at from as is was it has be this",
}
ONSETS = "b c d f g l m n p r s t v br cr pl st tr ch gr"
VOWELS = "a e i o u ou ai é è eau"
CODAS = ("", "", "n", "r", "s", "t", "l", "nt", "ment", "tion", "eur", "ing")


class Corpus:
    """An endless corpus; the same seed gives the same texts, whatever order they are asked for in."""

    def __init__(self, seed: int) -> None:
        """Take the seed."""
        self._seed = seed
        self._words = _vocabulary(random.Random(seed))
        self._function_words = {language: words.split() for language, words in FUNCTION_WORDS.items()}
        self._heights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(RANKS)))

    def word(self, rank: int) -> str:
        """Return the word of a rank, 0 being the most frequent."""
        return self._words[rank]

    def page(self, number: int) -> str:
        """Return a page of HTML with an article and some furniture."""
        chance = random.Random(self._seed * 1_000_003 + number)
        language = ("fr", "en")[number % 2]
        length = max(60, round(math.exp(chance.gauss(math.log(MEDIAN_WORDS), SPREAD))))
        words = [self._draw(chance, language) for _ in range(length)]
        title = " ".join(words[:8]).capitalize()
        paragraphs = "".join(f"<p>{text}</p>\n" for text in _paragraphs(words, chance))
        day = f"20{10 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}"
        return (
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title} - Gazette</title>'
            f'<meta property="og:type" content="article"><meta property="og:title" content="{title}">'
            f'<meta property="article:published_time" content="{day}T09:00:00Z"></head><body>'
            '<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>'
            f"<article><h1>{title}</h1>\n{paragraphs}</article>"
            '<footer><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer></body></html>'
        )

    def _draw(self, chance: random.Random, language: str) -> str:
        if chance.random() < 0.4:
            return chance.choice(self._function_words[language])
        return self._words[bisect.bisect(self._heights, chance.random() * self._heights[-1])]


def _vocabulary(chance: random.Random) -> list[str]:
    onsets, vowels = ONSETS.split(), VOWELS.split()
    words: dict[str, None] = {}
    while len(words) < RANKS:
        syllables = chance.choices((1, 2, 3), (1, 4, 3))[0]
        body = "".join(chance.choice(onsets) + chance.choice(vowels) for _ in range(syllables))
        word = body + chance.choice(CODAS)
        if re.fullmatch(r"\w{3,}", word):
            words[word] = None
    return list(words)


def _paragraphs(words: list[str], chance: random.Random) -> list[str]:
    texts, start = [], 0
    while start < len(words):
        end = start + chance.randint(35, 80)
        sentence = " ".join(words[start:end])
        texts.append(f"{sentence[:1].upper()}{sentence[1:]}.")
        start = end
    return texts
