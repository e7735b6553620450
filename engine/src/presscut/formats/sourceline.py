"""The line that says who published and when: `Title Reuters • 15/08/2020 à 18:27`, `By Jane Roe | 3 May 2021`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from presscut.language.known import all_tongues
from presscut.language.stamps import Stamp, read_stamp
from presscut.wire.agencies import agency_named, find_agencies
from presscut.wire.bylines import read_byline
from presscut.wire.furniture import is_furniture
from presscut.wire.opening import opens_wire

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 500
_SIGNS = "•|·–—-/,:;»> \t\u00a0\u202f"
_STRONG_SIGNS = "•|·–—-/,"
_LONGEST_REST = 90
_BYLINE_REACH = 120
_MINUTES = re.compile(r"\d\s?(?:min|mn|′|')|\bmin(?:ute)?s?\b|(?:heure|time|uhr|hora|ora)\b", re.IGNORECASE)
_WITH = re.compile(r"(?i)[\s(](?:avec|with|mit|con|com|met|source\s?:?|\(c\)|©)\s*$")
_WORD_START = re.compile(r"(?:(?<=[\s,|•·–—-])|^)(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What one line says of the publication.

    `before` is the text ahead of the source: a title, if the line has one. `story` is the code point of the
    line where the story begins, None where the line holds none of it. `stamp` has the line's offsets; it is
    None where the line has one whose day and month nobody can tell apart.
    """

    stamp: Stamp | None
    agency: str | None
    byline: str | None
    before: str
    story: int | None


def read_source_line(line: str, *, language: str | None, zone: str | None) -> SourceLine | None:
    """Read a line that ends in a publication stamp, or that the story follows right after it.

    A day alone inside a sentence is no stamp: an hour, a sign (`•`, `|`, `-`), a label ("Publié le") or an
    agency has to set it off. Returns None for every other line.
    """
    known = read_stamp(line[:_REACH], language=language, zone=zone)
    stamp = known or _of_either_order(line[:_REACH], zone)
    if stamp is None:
        return None
    ahead, set_off = _without_label(line[: stamp.start])
    agency, ahead = _take_agency(ahead)
    byline, ahead = _take_byline(ahead)
    set_off = set_off or bool(agency or byline)
    after = line[stamp.end :].strip(_SIGNS + ").")
    story = None if _is_trailer(after, language) else len(line) - len(line[stamp.end :].lstrip(_SIGNS + ")."))
    if story is None:
        fits = set_off or not ahead or "T" in stamp.iso
    else:
        fits = opens_wire(after) or (set_off and "T" in stamp.iso and _begins_sentence(after))
    return SourceLine(known, agency, byline, ahead, story) if fits else None


def _of_either_order(line: str, zone: str | None) -> Stamp | None:
    """Find the stamp whose day and month nobody can tell apart: it still parts the title from the story."""
    return read_stamp(line, language="en-GB", zone=zone)


def _is_trailer(after: str, language: str | None) -> bool:
    """Tell what may follow a stamp on its line: nothing, a second stamp, the time that reading takes."""
    if not after or is_furniture(after):
        return True
    return len(after) <= _LONGEST_REST and bool(
        read_stamp(after, language=language) or _MINUTES.search(after)
    )


def _begins_sentence(after: str) -> bool:
    return after[:1].isupper() or after[:1] in tuple('«"“„¿¡')


def moved(stamp: Stamp, by: int) -> Stamp:
    """Return `stamp` with its offsets moved by `by` code points."""
    return replace(stamp, start=stamp.start + by, end=stamp.end + by)


def _without_label(ahead: str) -> tuple[str, bool]:
    """Drop signs and labels before the stamp; tell whether anything there sets the stamp off."""
    bare = ahead.rstrip(" \t\u00a0\u202f(")
    set_off = bare.endswith(tuple(_STRONG_SIGNS))
    bare = bare.rstrip(_SIGNS + "(")
    label = _label().search(bare)
    if label:
        set_off = set_off or " " in label[1] or len(label[1]) > len("vom")
        bare = bare[: label.start()]
    return bare.rstrip(_SIGNS + "("), set_off


def _take_agency(ahead: str) -> tuple[str | None, str]:
    """Take the agencies that `ahead` ends with; "avec AFP" names one as well."""
    named = [one for one in find_agencies(ahead, max(0, len(ahead) - 60), len(ahead)) if one[2] <= len(ahead)]
    end, start = len(ahead), len(ahead)
    for _, begin, finish in reversed(named):
        if ahead[finish:start].strip(_SIGNS + "()&"):
            break
        start = begin
    if start == end:
        return None, ahead
    agency = agency_named("(" + ahead[start:end].strip(_SIGNS + "()") + ")")
    return agency, _WITH.sub("", ahead[:start]).rstrip(_SIGNS + "(")


def _take_byline(ahead: str) -> tuple[str | None, str]:
    for begin in _word_starts(ahead):
        names = read_byline(ahead[begin:])
        if names:
            return names, ahead[:begin].rstrip(_SIGNS)
    return None, ahead


def _word_starts(ahead: str) -> Iterator[int]:
    for match in _WORD_START.finditer(ahead, max(0, len(ahead) - _BYLINE_REACH)):
        yield match.start()


@cache
def _label() -> re.Pattern[str]:
    labels = {
        label
        for tongue in all_tongues()
        for label in (*tongue.published.split("|"), *tongue.updated.split("|"))
        if label
    } | {"le", "on", "el", "il", "am", "op", "em"}
    words = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    return re.compile(rf"(?i)(?<!\w)((?:{words})(?:\s(?:le|on|at|am|il|el))?)\s*:?$")
