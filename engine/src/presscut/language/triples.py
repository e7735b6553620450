"""The second opinion on a language: by triples of letters, which tell some whose words have no file here."""

from __future__ import annotations

from turbohtml.detect import detect_language

_CODES = {
    "afr": "af", "aka": "ak", "aze": "az", "bel": "be", "bul": "bg", "cat": "ca", "ces": "cs", "cym": "cy", "dan": "da",
    "deu": "de", "eng": "en", "epo": "eo", "est": "et", "fin": "fi", "fra": "fr", "hrv": "hr", "hun": "hu", "ind": "id",
    "ita": "it", "jav": "jv", "lat": "la", "lav": "lv", "lit": "lt", "mar": "mr", "mkd": "mk", "nep": "ne", "nld": "nl",
    "nob": "no", "pes": "fa", "pol": "pl", "por": "pt", "ron": "ro", "rus": "ru", "slk": "sk", "slv": "sl", "sna": "sn",
    "spa": "es", "srp": "sr", "swe": "sv", "tgl": "tl", "tuk": "tk", "tur": "tr", "ukr": "uk", "uzb": "uz", "vie": "vi",
    "yid": "yi", "zul": "zu",
}  # fmt: skip
"""ISO 639-3 -> ISO 639-1, of the languages whose script is not theirs alone."""

_LEAST_LETTERS = 50
_LEAST_CONFIDENCE = 0.75


def by_triples(sample: str) -> str | None:
    """Return the primary BCP 47 tag that the letters speak for clearly, or None; some three times as slow as words.

    A language that the profiles do not hold (Basque, Albanian, Swahili ...) is taken for another one.
    """
    if len(sample) < _LEAST_LETTERS:
        return None
    found = detect_language(sample)
    return _CODES.get(found.language or "") if found.confidence >= _LEAST_CONFIDENCE else None
