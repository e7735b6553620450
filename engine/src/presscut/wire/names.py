"""What may be a person's name in a byline or a credit."""

from __future__ import annotations

import re

_PARTICLE_WORDS = (
    "al ap as bin bint da das de del della den der des di do dos du e el ibn la las le los mac san st te ten "
    "ter van vom von y zu zum"
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’‘‑-])*")
_COMPANY = re.compile(
    r"\b(?:Inc|Ltd|Corp|Co|Plc|PLC|LLC|AG|GmbH|SE|SA|SpA|NV|Trust|Bank|Group|Holdings?|Wiki)\.?$|"
    r"\bS\.A\.|\b(?:Copyright|Getty|Images|Press|Media|News|Agency)\b"
)
_FEWEST_WORDS = 2
_MOST_WORDS = 6
_LONGEST = 60


def is_person(text: str) -> bool:
    """Tell whether `text` is spelled as a person's name: two to six words, capitals where names have them."""
    words = text.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or len(text) > _LONGEST:
        return False
    if not all(_WORD.fullmatch(word) for word in words) or _COMPANY.search(text):
        return False
    return (
        _starts(words[0])
        and _starts(words[-1])
        and all(_starts(word) or _is_particle(word) for word in words)
    )


def _starts(word: str) -> bool:
    bare = (
        word.removeprefix("d'").removeprefix("d’").removeprefix("al-").removeprefix("el-").removeprefix("O'")
    )
    return bare[:1].isupper() and any(letter.isalpha() for letter in bare)


def _is_particle(word: str) -> bool:
    return word.lower() in _PARTICLES
