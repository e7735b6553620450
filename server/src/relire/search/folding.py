"""One spelling for what a reader takes for the same letters: case, accents, ligatures, digits."""

from __future__ import annotations

import unicodedata

# Unicode does not decompose these: to it they are letters of their own.
_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i"}
)
# Combining classes of accents (200 and above), of the points and vowels of Hebrew and Arabic (10 to 35),
# and of U+0345 (240). Other marks carry the word in their script: the vowels of Thai and Devanagari, the
# voicing of kana.
_ACCENTS = frozenset((*range(10, 36), *range(200, 241)))
_NEVER = frozenset({"\N{ARABIC TATWEEL}", "\N{COMBINING GRAPHEME JOINER}", *map(chr, range(0xFE00, 0xFE10))})


def fold(word: str) -> str:
    """Return the letters, digits and script-bearing marks of `word`, folded; "" when it has none.

    The result has no case, no accent, no ligature and no width (Unicode's NFKC and case folding); every
    decimal digit is an ASCII one. Folding again changes nothing.
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    while (folded := _fold_once(word)) != word:
        word = folded
    return folded


def _fold_once(word: str) -> str:
    # Accents go before the case does: case folding turns the iota subscript into a letter.
    caseless = _bare(word).casefold().translate(_LETTERS)
    return unicodedata.normalize("NFC", _bare(caseless))


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(_digit(character) for character in decomposed if _kept(character))


def _kept(character: str) -> bool:
    if character in _NEVER:
        return False
    if character.isalnum():
        return True
    kind = unicodedata.category(character)
    return kind in {"Mn", "Mc"} and unicodedata.combining(character) not in _ACCENTS


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
