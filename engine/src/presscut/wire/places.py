"""Places of a dateline: what may be one, and how it is spelled as a name."""

from __future__ import annotations

import re

_PARTICLE_WORDS = (
    "a à al am an and au aux by d da das de del della den der des di do dos du e el en es et ez im in l la las "
    "le les los lès lez na nad o ob of on op os sous sur the upon van von y над на"
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_BETWEEN = re.compile(r"\s?/\s?|\s(?:et|and|und|y|e|i|en|и)\s")
_PARTS = re.compile(r"([\s\-–/'’‘,]+)")
_STATE_NAMES = (
    "Alabama,Alaska,Alberta,Arizona,Arkansas,British Columbia,California,Colorado,Connecticut,Delaware,Florida,"
    "Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Manitoba,Maryland,Massachusetts,"
    "Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Brunswick,New Hampshire,New Jersey,"
    "New Mexico,New South Wales,New York,North Carolina,North Dakota,Nova Scotia,Ohio,Oklahoma,Ontario,Oregon,"
    "Pennsylvania,Quebec,Queensland,Rhode Island,Saskatchewan,South Australia,South Carolina,South Dakota,"
    "Tasmania,Tennessee,Texas,Utah,Vermont,Victoria,Virginia,Washington,West Virginia,Western Australia,"
    "Wisconsin,Wyoming"
)
_STATES = frozenset(_STATE_NAMES.split(","))
_LETTER = re.compile(r"[^\W\d_]")
_DOTTED = re.compile(r"(?:[^\W\d_]\.){1,4}[^\W\d_]?")
_FIGURE = re.compile(r"\d")
_LONGEST = 60
_MOST_WORDS = 6
_MOST_PLACES = 5
_FULL_NAME = 3


def read_places(text: str) -> tuple[str, ...] | None:
    """Read `MINSK/MOSCOU`, `FORT WASHINGTON, Pa.`; None when `text` is anything but places.

    A state or country after a town stays with it (`Fort Washington, Pa.`). Capital runs become names
    (`Aix-en-Provence`); what is already spelled as a name stays as it is.
    """
    parts = _BETWEEN.split(text.strip())
    if len(parts) > _MOST_PLACES or not all(_is_place(part) for part in parts):
        return None
    return tuple(place_name(part) for part in parts)


def is_state(text: str) -> bool:
    """Tell whether `text` is a state or province that a town's name is followed by."""
    return text.strip(" .") in _STATES


def all_capitals(text: str) -> bool:
    """Tell whether the town in `text` (up to its first comma) is written in capitals, as datelines are."""
    town = text.partition(",")[0]
    letters = _LETTER.findall(town)
    return len(letters) > 1 and sum(letter.isupper() for letter in letters) * 2 > len(letters) and _loud(town)


def place_name(text: str) -> str:
    """Spell one place as a name: words in capitals get small letters, particles within stay small."""
    words = _PARTS.split(text.strip())
    out: list[str] = []
    for at, word in enumerate(words):
        if at % 2 or not word.isupper() or _is_abbreviation(word):
            out.append(word)
        else:
            follows = words[at + 1] if at + 1 < len(words) else ""
            out.append(_spelled(word, before=words[at - 1] if at else "", follows=follows))
    return "".join(out)


def _loud(town: str) -> bool:
    return all(
        word.isupper() or word.lower() in _PARTICLES for word in re.split(r"[\s/]+", town.strip()) if word
    )


def _is_abbreviation(word: str) -> bool:
    return bool(_DOTTED.fullmatch(word))


def _spelled(word: str, *, before: str, follows: str) -> str:
    small = word.replace("İ", "i").lower()
    starts = not before or "," in before or "/" in before
    if not starts and small in _PARTICLES:
        return small
    if before in ("'", "’", "‘") and len(word) < _FULL_NAME:
        return small
    if not starts and follows in ("'", "’") and small in ("d", "l"):
        return small
    return word[0] + small[1:]


def _is_place(text: str) -> bool:
    names = [name.strip() for name in text.split(",")]
    return len(text) <= _LONGEST and len(names) <= _FULL_NAME and all(_is_name(name) for name in names)


def _is_name(name: str) -> bool:
    words = name.split()
    if not words or len(words) > _MOST_WORDS or _FIGURE.search(name) or not name[0].isupper():
        return False
    return all(_is_word(word) for word in words) and len(_LETTER.findall(name)) > 1


def _is_word(word: str) -> bool:
    bare = word.strip("'’‘")
    plain = all(
        letter.isalpha() or letter in "'’‘.-‑–" or (not letter.isascii() and letter.isalnum())
        for letter in word
    )
    return (
        plain
        and bool(bare)
        and (bare[0].isupper() or bare.lower() in _PARTICLES or bare[:2].lower() in ("d'", "d’", "l'"))
    )
