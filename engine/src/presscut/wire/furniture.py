"""What a portal puts around a text: prompts, walls, notices, share bars, links to other texts, by their words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from presscut.wire.prompt import Sort
from presscut.wire.promptbook import KEY, NUMBER, Book, Shelf, book, folded

_LONGEST = 320
_LONGEST_LINE = 200
_LONGEST_COUNTED = 80
_LONGEST_CLOSED = 160
_NUMBER = re.compile(r"\d[\d.,]*\+?k?\b")
_BETWEEN = re.compile(r"\.?(?:[\s|•·>»›/:,;&+()]|\s[–—-]\s)+")
_SEPARATORS = "|•·>»›/:,;&+.()"
_AFTER_LEAD = frozenset(":»>|→")
_NO_BLANKS = "\u0e00"
"""From here on scripts are written without blanks, or join their endings to the word: a phrase may go on."""


def is_furniture(line: str) -> bool:
    """Tell whether a line is a prompt, a wall, a notice, a share bar or a link to another text.

    It goes by words alone and by whole lines; a line longer than 320 code points is taken for a paragraph.
    """
    return len(line) <= _LONGEST and _kind(line) is not None


def kind_of_line(text: str) -> Sort | None:
    """Return what a line that is nothing but furniture is for; None for a line of a text.

    It goes by words alone, in any of the languages known; a line longer than 200 code points is taken for a paragraph.
    """
    return _kind(text) if len(text) <= _LONGEST_LINE else None


@lru_cache(maxsize=8192)
def _kind(line: str) -> Sort | None:
    fold = folded(line)
    if not fold:
        return None
    known, length = book(), len(fold)
    found = _looked_up(known, fold, line)
    if found is None and length <= _LONGEST_COUNTED and _NUMBER.search(fold):
        found = _looked_up(known, _NUMBER.sub(NUMBER, fold), line)
    if found is None and length <= _LONGEST_CLOSED:
        found = _closed(known, fold) or _run(known, fold)
    return None if found and line.rstrip().endswith(".") and _is_broken(line) else found


def _is_broken(line: str) -> bool:
    """Tell the middle of a sentence that was broken into lines, by the small letter in front."""
    return line.lstrip()[:1].islower()


def _looked_up(known: Book, fold: str, line: str) -> Sort | None:
    if found := known.labels.get(fold):
        return found
    shelf = known.openings.get(fold[:KEY])
    if shelf is None or not fold.startswith(shelf.words):
        return None
    return _opened(fold, shelf, broken=_is_broken(line))


def _opened(fold: str, shelf: Shelf, *, broken: bool) -> Sort | None:
    for words, sort, lead in shelf.phrases:
        if not fold.startswith(words):
            continue
        after = fold[len(words) :]
        if lead:
            if after.lstrip()[:1] in _AFTER_LEAD:
                return sort
        elif not broken and (words[-1] >= _NO_BLANKS or not (words[-1:] + after[:1]).isalnum() or not after):
            return sort
    return None


def _closed(known: Book, fold: str) -> Sort | None:
    shelf = known.closings.get(fold[-KEY:])
    if not shelf or not fold.endswith(shelf.words):
        return None
    for words, sort, _ in shelf.phrases:
        if fold.endswith(words) and (words[0] >= _NO_BLANKS or not fold[: -len(words)][-1:].isalnum()):
            return sort
    return None


def _run(known: Book, fold: str) -> Sort | None:
    """Return what most of the labels of a run are for ("Facebook Twitter Print"), if it is nothing but labels."""
    head, _, rest = fold.partition(" ")
    if not rest and head.isalnum():
        return None  # one word, which is no label
    if head not in known.firsts and head[-1] not in _SEPARATORS and "|" not in head:
        return None
    if rest and rest.rpartition(" ")[2].lstrip(_SEPARATORS) not in known.lasts and "|" not in rest:
        return None
    words = _BETWEEN.sub(" ", fold).split()
    sorts: list[Sort] = []
    at = 0
    while at < len(words):
        for end in range(min(at + known.firsts.get(words[at], 0), len(words)), at, -1):
            if sort := known.labels.get(" ".join(words[at:end])):
                sorts.append(sort)
                at = end
                break
        else:
            return None
    return Counter(sorts).most_common(1)[0][0] if sorts else None
