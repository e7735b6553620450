"""Which language a text is written in: first by its script, then by the words it could hardly avoid."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from presscut.language.known import all_tongues, known_code, primary
from presscut.language.scripts import (
    LANGUAGE_OF_SCRIPT,
    RANGES,
    SHARED_SCRIPTS,
    main_script,
    of_arabic_letters,
)
from presscut.language.triples import by_triples

_SAMPLE = 1_500
_LEAST_SCORE = 0.5
_LEAD = 1.1
_LETTER_WORTH = 0.5
_LEAST_SHARE = 0.07
_PLAIN_SHARE = 0.2
_LONG = 40


def detect(text: str, *, hint: str | None = None) -> str | None:
    """Return the primary BCP 47 tag of `text` (`fr`), or None when it does not say enough.

    `hint` is what somebody says of it (a page's `lang`, a feed's language): it decides between languages
    that the text cannot tell apart, and speaks alone only where the text says nothing. Reads the first 1,500
    characters. Bokmål and Nynorsk are both `no`.
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
        return _of_shared_script(sample, script, said) or LANGUAGE_OF_SCRIPT[script]
    return _by_words(sample.lower().replace("’", "'"), script, said)


def _of_shared_script(sample: str, script: str, said: str | None) -> str | None:
    sharing = SHARED_SCRIPTS.get(script)
    if not sharing or said in sharing:
        return said if sharing else None
    other = by_triples(sample)
    return other if other in sharing else None


def _by_words(sample: str, script: str, said: str | None) -> str | None:
    words = _words(script).findall(sample)
    scores, shares = _scores(sample, words, script)
    best = max(scores, key=lambda code: scores[code], default=None)
    if said is not None and best is not None and scores.get(said, 0) * _LEAD >= scores[best]:
        return said
    share = shares.get(best or "", 0) / max(len(words), 1)
    thin = len(words) > _LONG and share < _LEAST_SHARE
    told = None if thin or best is None or not _leads(best, scores) else best
    if told is not None and (share >= _PLAIN_SHARE or len(words) <= _LONG):
        return told
    if said is not None and known_code(said) is None:
        return said
    other = by_triples(sample)
    return other if other and known_code(other) is None else told or said or other


def _scores(sample: str, words: list[str], script: str) -> tuple[dict[str, float], dict[str, int]]:
    """Return what speaks for each language, and how many of the words it knows."""
    owners = _owners(script)
    scores = _letter_scores(sample, script)
    shares: dict[str, int] = {}
    for word, count in Counter(filter(owners.__contains__, words)).items():
        codes = owners[word]
        for code in codes:
            scores[code] = scores.get(code, 0) + count / len(codes)
            shares[code] = shares.get(code, 0) + count
    return scores, shares


def _leads(best: str, scores: dict[str, float]) -> bool:
    rival = max((score for code, score in scores.items() if code != best), default=0)
    return scores[best] >= max(_LEAST_SCORE, rival * _LEAD)


def _letter_scores(sample: str, script: str) -> dict[str, float]:
    scores: dict[str, float] = {}
    letters, owners = _letter_owners(script)
    for letter in letters.findall(sample):
        for code in owners[letter]:
            scores[code] = scores.get(code, 0) + _LETTER_WORTH / len(owners[letter])
    return scores


@cache
def _words(script: str) -> re.Pattern[str]:
    letters = RANGES[script]
    return re.compile(f"[{letters}]+(?:'[{letters}]+)?")


@cache
def _owners(script: str) -> dict[str, tuple[str, ...]]:
    """Return for each known word of a script the languages that use it."""
    found: dict[str, tuple[str, ...]] = {}
    for tongue in all_tongues():
        if main_script(tongue.words) == script:
            for word in set(tongue.words.split()):
                found[word] = (*found.get(word, ()), tongue.code)
    return found


@cache
def _letter_owners(script: str) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    """Return for each letter that few languages of a script have the languages that have it, and what finds one."""
    found: dict[str, tuple[str, ...]] = {}
    for tongue in all_tongues():
        if main_script(tongue.words) == script:
            for letter in tongue.letters:
                found[letter] = (*found.get(letter, ()), tongue.code)
    return re.compile(f"[{''.join(found)}]"), found
