"""The words of a text, and what each is found by. The one rule that indexing, asking and marking share.

A word is a run of letters, digits and the marks upon them. Apostrophes and hyphens part words; an elided
French article ("l’", "qu’") and the English possessive ("’s") are no words. Scripts that put no space
between words (Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese) give one word a character, spelt with
the next character, so that any part of a run is a phrase of it.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from relire.search.stemming import forms

if TYPE_CHECKING:
    from collections.abc import Iterator

_APOSTROPHES = frozenset("'’ʼ‘`´′＇")
_ELIDED = frozenset({"l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"})
_MARKS = "".join(chr(code) for code in range(0x300, 0x10000) if unicodedata.category(chr(code))[0] == "M")
_INSIDE = _MARKS + "\N{SOFT HYPHEN}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}"
_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u1100-\u11ff\uac00-\ud7ff"  # Hangul: particles follow a noun without a space
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9d"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_SOUND_MARKS = "\uff9e\uff9f"  # of halfwidth kana: letters to Unicode, accents to a reader
_WORD = re.compile(rf"[^\W_]+(?:[{_INSIDE}]+[^\W_]*)*")
_PART = re.compile(
    rf"((?![{_INSIDE}])[{_UNSPACED}])[{_INSIDE}{_SOUND_MARKS}]*|(?:[^{_UNSPACED}]|[{_INSIDE}])+"
)


class Word(NamedTuple):
    """One word at `text[start:end]`; its spelling covers `text[start:until]`, more if `unspaced`."""

    start: int
    end: int
    until: int
    spelling: str
    stems: tuple[str, ...] = ()
    unspaced: bool = False


def words(text: str) -> Iterator[Word]:
    """Yield the words of `text` in order, with offsets in code points."""
    for found in _WORD.finditer(text):
        start, end = found.span()
        if _is_elided(text, start, end) or _is_possessive(text, start, end):
            continue
        written = text[start:end]
        if written.isascii():
            yield Word(start, end, end, *forms(written))
        else:
            yield from _parts(text, start, end)


def _is_elided(text: str, start: int, end: int) -> bool:
    followed = text[end : end + 1] in _APOSTROPHES and text[end + 1 : end + 2].isalnum()
    return followed and text[start:end].lower() in _ELIDED


def _is_possessive(text: str, start: int, end: int) -> bool:
    following = text[start - 1 : start] in _APOSTROPHES and text[start - 2 : start - 1].isalnum()
    return following and text[start:end] in {"s", "S"}


def _parts(text: str, start: int, end: int) -> Iterator[Word]:
    """Part a run of letters where the script changes to or from an unspaced one."""
    run: list[tuple[int, int]] = []
    for part in _PART.finditer(text, start, end):
        if part[1]:
            run.append(part.span())
            continue
        yield from _pairs(text, run)
        run = []
        yield from _spaced(text, *part.span())
    yield from _pairs(text, run)


def _spaced(text: str, start: int, end: int) -> Iterator[Word]:
    spelling, stems = forms(text[start:end])
    if spelling:
        yield Word(start, end, end, spelling, stems)


def _pairs(text: str, run: list[tuple[int, int]]) -> Iterator[Word]:
    """Spell each character of an unspaced run with the next; the last of the run stands alone."""
    spelt = [(start, end, forms(text[start:end]).spelling) for start, end in run]
    spelt = [character for character in spelt if character[2]]
    for (start, end, spelling), (_, until, following) in pairwise(spelt):
        yield Word(start, end, until, spelling + following, unspaced=True)
    for start, end, spelling in spelt[-1:]:
        yield Word(start, end, end, spelling, unspaced=True)
