"""The headline, the byline and the date line: they are fields of the article, not its text."""

from __future__ import annotations

import re
from functools import lru_cache

from presscut.cleanup.setting import Setting
from presscut.content.layout import Block
from presscut.language.stamps import read_stamp

_WORDS = re.compile(r"\w+")
_BY = re.compile(
    r"(?:by|par|von|por|di|da|door|av|af|autor|author|auteur|written by|posted by)\b", re.IGNORECASE
)
_LONGEST_SIGNATURE = 120
_HEADINGS = frozenset({"h2", "h3", "h4"})
_LONG_TITLE = 3
"""Words from which on a heading that ends in the title is the headline, not a subhead that happens to."""

_LONGEST_BYLINE = 200
_STAMP_SHARE = 0.4
_MOST_OTHER_WORDS = 2
_FIGURES = re.compile(r"\d\d")
"""What no day with its year is without."""


def headline(block: Block, setting: Setting) -> str | None:
    """Refuse a block that says the title again, and a heading that says it after a kicker."""
    if block.tag == "h1":
        return "headline"
    if setting.title is None or block.length > 2 * len(setting.title) + 20:
        return None
    title, text = _words(setting.title), block.text.lower()
    if block.tag in _HEADINGS and len(title) >= _LONG_TITLE and _WORDS.findall(text)[-len(title) :] == title:
        return "headline"
    first = _WORDS.search(text)
    # Most lines differ from it in their first word.
    if not first or not title or first[0] != title[0]:
        return None
    return "headline" if _WORDS.findall(text) == title else None


@lru_cache(maxsize=32)
def _words(title: str) -> list[str]:
    return _WORDS.findall(title.lower())


def signature(block: Block, setting: Setting) -> str | None:
    """Refuse a short block that is little more than names and a date."""
    text = block.text
    if block.length <= _LONGEST_BYLINE and _BY.match(text) and _signs(text, setting):
        return "byline"
    if block.length > _LONGEST_SIGNATURE or block.tag in {"td", "th", "pre"}:
        return None
    rest = text
    for author in setting.authors:
        rest = rest.replace(author, "")
    rest = rest.strip(" ,;|•·–—-:")
    if len(rest) < len(text) and len(_WORDS.findall(_BY.sub("", rest))) <= _MOST_OTHER_WORDS:
        return "byline"
    if text.endswith(".") or not _FIGURES.search(text):
        return None
    stamp = read_stamp(text, language=setting.language, zone=setting.zone)
    return "date line" if stamp and stamp.end - stamp.start >= _STAMP_SHARE * block.length else None


def _signs(line: str, setting: Setting) -> bool:
    """Tell whether a line names an author and is no sentence: it has no full stop, or it says when."""
    if not any(author in line for author in setting.authors):
        return False
    return (
        not line.endswith(".") or read_stamp(line, language=setting.language, zone=setting.zone) is not None
    )
