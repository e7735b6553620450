"""Which writing systems a text uses, and the languages that have one of their own."""

from __future__ import annotations

import re
from functools import cache

RANGES = {
    "latin": "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ",
    "cyrillic": "Ѐ-ԯ",
    "hangul": "\uac00-\ud7af\u1100-\u11ff",
    "kana": "\u3041-\u30ff",
    "han": "\u3400-\u4dbf\u4e00-\u9fff",
    "greek": "Ͱ-Ͽἀ-῿",
    "arabic": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "hebrew": "\u0590-\u05ff",
    "armenian": "\u0530-\u058f",
    "georgian": "\u10a0-\u10ff\u1c90-\u1cbf",
    "devanagari": "\u0900-\u097f",
    "bengali": "\u0980-\u09ff",
    "gurmukhi": "\u0a00-\u0a7f",
    "gujarati": "\u0a80-\u0aff",
    "odia": "\u0b00-\u0b7f",
    "tamil": "\u0b80-\u0bff",
    "telugu": "\u0c00-\u0c7f",
    "kannada": "\u0c80-\u0cff",
    "malayalam": "\u0d00-\u0d7f",
    "sinhala": "\u0d80-\u0dff",
    "thai": "\u0e00-\u0e7f",
    "lao": "\u0e80-\u0eff",
    "tibetan": "\u0f00-\u0fff",
    "burmese": "\u1000-\u109f",
    "ethiopic": "\u1200-\u137f",
    "khmer": "\u1780-\u17ff",
}
"""Script -> its letters, as they stand in a pattern's square brackets; those of much news come first."""

_LETTERS_A_WORD = 4
_WORDLIKE = ("han", "kana", "hangul")
_LATIN = re.compile("[A-Za-z]")
_NOT_LATIN = re.compile(r"[^\W\d_\x00-\u024f\u1e00-\u1eff]+")

LANGUAGE_OF_SCRIPT = {
    "greek": "el",
    "hebrew": "he",
    "armenian": "hy",
    "georgian": "ka",
    "devanagari": "hi",
    "bengali": "bn",
    "gurmukhi": "pa",
    "gujarati": "gu",
    "odia": "or",
    "tamil": "ta",
    "telugu": "te",
    "kannada": "kn",
    "malayalam": "ml",
    "sinhala": "si",
    "thai": "th",
    "lao": "lo",
    "tibetan": "bo",
    "burmese": "my",
    "ethiopic": "am",
    "khmer": "km",
    "hangul": "ko",
    "kana": "ja",
    "han": "zh",
}
"""The language that most news in a script is written in; Latin and Cyrillic need their words read."""

SHARED_SCRIPTS = {
    "arabic": {"ar", "fa", "ur", "ps", "ckb", "ug", "sd"},
    "hebrew": {"he", "yi"},
    "devanagari": {"hi", "mr", "ne", "sa"},
    "bengali": {"bn", "as"},
    "ethiopic": {"am", "ti"},
    "han": {"zh", "ja", "yue"},
}
"""Languages that a hint may choose among when the script is theirs."""


def main_script(text: str) -> str | None:
    """Return the script that most of `text` is in; kana and hangul win over the Han letters between them."""
    if text.isascii() or not _NOT_LATIN.search(text):
        return "latin" if _LATIN.search(text) or _runs().search(text) else None
    counts = dict.fromkeys(RANGES, 0)
    for run in _runs().finditer(text):
        counts[str(run.lastgroup)] += run.end() - run.start()
    for script in _WORDLIKE:
        counts[script] *= _LETTERS_A_WORD
    for script in ("kana", "hangul"):
        # Japanese and Korean borrow Han letters; a Chinese text borrows no kana but for a name or two.
        if counts[script] * 5 > counts["han"]:
            counts[script] += counts["han"]
    best = max(counts, key=lambda script: counts[script])
    return best if counts[best] else None


@cache
def _runs() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{script}>[{letters}]+)" for script, letters in RANGES.items()))


def of_arabic_letters(text: str) -> str:
    """Tell Urdu and Persian from Arabic by the letters that Arabic has not."""
    if len(re.findall("[ٹڈڑےں]", text)) * 100 > len(text):
        return "ur"
    return "fa" if len(re.findall("[پچژگ]", text)) * 100 > len(text) else "ar"
