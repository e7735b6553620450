"""Which language a text is written in: first by its script, then by the words it could hardly avoid."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from presscut.language.known import all_tongues, primary
from presscut.language.scripts import LANGUAGE_OF_SCRIPT, SHARED_SCRIPTS, main_script, of_arabic_letters

_SAMPLE = 8_000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LEAST_SCORE = 0.5
_LEAD = 1.1
_LETTER_WORTH = 0.5
_LEAST_SHARE = 0.07
_LONG = 40


def detect(text: str, *, hint: str | None = None) -> str | None:
    """Return the primary BCP 47 tag of `text` (`fr`), or None when it does not say enough.

    `hint` is what somebody says of it (a page's `lang`, a feed's language): it decides between languages
    that the text cannot tell apart, and speaks alone only where the text says nothing. Reads at most
    8,000 characters. Bokmål and Nynorsk are both `no`.
    """
    sample = text[:_SAMPLE]
    said = primary(hint)
    script = main_script(sample)
    if script is None:
        return None
    if script == "arabic":
        own = of_arabic_letters(sample)
        return said if said in SHARED_SCRIPTS[script] and own == "ar" else own
    if script in LANGUAGE_OF_SCRIPT:
        return said if said in SHARED_SCRIPTS.get(script, set()) else LANGUAGE_OF_SCRIPT[script]
    return _by_words(sample, script, said)


def _by_words(sample: str, script: str, said: str | None) -> str | None:
    tokens = Counter(word.lower().replace("’", "'") for word in _WORD.findall(sample))
    scores = _letter_scores(sample, script)
    shares: Counter[str] = Counter()
    for word, count in tokens.items():
        owners = _owners(script).get(word, ())
        for code in owners:
            scores[code] = scores.get(code, 0) + count / len(owners)
            shares[code] += count
    if not scores:
        return said
    best = max(scores, key=lambda code: scores[code])
    score = scores.pop(best)
    if tokens.total() > _LONG and shares[best] < tokens.total() * _LEAST_SHARE:
        return said
    if said is not None and scores.get(said, 0) * _LEAD >= score:
        return said
    rival = max(scores.values(), default=0)
    return best if score >= _LEAST_SCORE and score >= rival * _LEAD else said


def _letter_scores(sample: str, script: str) -> dict[str, float]:
    letters = Counter(sample.lower())
    scores: dict[str, float] = {}
    owners: dict[str, list[str]] = {}
    for tongue in all_tongues():
        if main_script(tongue.words) == script:
            for letter in tongue.letters:
                owners.setdefault(letter, []).append(tongue.code)
    for letter, codes in owners.items():
        for code in codes:
            if letters[letter]:
                scores[code] = scores.get(code, 0) + _LETTER_WORTH * letters[letter] / len(codes)
    return scores


@cache
def _owners(script: str) -> dict[str, tuple[str, ...]]:
    """Return for each known word of a script the languages that use it."""
    found: dict[str, tuple[str, ...]] = {}
    for tongue in all_tongues():
        if main_script(tongue.words) == script:
            for word in set(tongue.words.split()):
                found[word] = (*found.get(word, ()), tongue.code)
    return found
