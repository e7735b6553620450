"""Datelines: `MINSK/MOSCOU, 15 août (Reuters) -` and its sisters in other agencies' styles.

A dateline ends after the last sign of its separator; the blank before the story is outside of it. Its forms:

- `PLACES[, DAY] (AGENCY) [-]` Reuters, AFP, AP, dpa, EFE ...; `DAY (AGENCY) -` and `(AGENCY)` alone are its stumps
- `(AGENCY) - PLACE, DAY -` ANSA
- `PLACES, DAY. /TASS/.` and other agencies between strokes
- `PLACES, DAY Kyodo -` the agency without brackets
- `PLACES, DAY -` no agency: a day of a month, or capitals with a weekday or a state, are asked for
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from presscut.article import Dateline
from presscut.language.bareday import BareDay, day_meant, read_bare_day
from presscut.wire.agencies import agency_of_mark, find_agencies
from presscut.wire.places import all_capitals, read_places

_REACH = 160
_BRACKETED = re.compile(r"\(([^()\n]{2,40})\)")
_STROKES = re.compile(r"(?=(/([^/\n]{2,30})/))")
_DASH = r"(?:[.:]?[ \t\u00a0\u202f]{0,2}(?:(?:-{1,2}|[–—_=])[ \t\u00a0\u202f]?){1,3})"
_SEPARATOR = re.compile(rf"{_DASH}|[.:](?=\s)|")
_DASH_ONLY = re.compile(_DASH)
_DASHES = re.compile(r"[ \t\u00a0\u202f](?:--?|[–—_])[ \t\u00a0\u202f]?|(?<=\w\.)[–—_-]|(?<=\d)-(?=[ \t])")
_DASH_SIGN = re.compile(r"[-–—_]")
_UNKNOWN_AGENCY = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ&. -]{1,15}")
_FIGURE = re.compile(r"\d")
_JOINT = re.compile(r"[ ,.]+(?:[-–] )?")
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]\.[^\W\d_]|, ?[^\W\d_]{2,5})$")
_TRIM = " \t\u00a0\u202f,.-–—_"


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before an agency's mark: the places as written, and the day."""

    places: tuple[str, ...]
    loud: bool
    day: BareDay | None


@dataclass(frozen=True, slots=True)
class _Hit:
    head: _Head
    agency: str | None
    end: int


_Reader = Callable[[str, int, "str | None"], "_Hit | None"]


def read_dateline(
    text: str, at: int, *, language: str | None, published: str | None, agency_needed: bool = False
) -> Dateline | None:
    """Read the dateline that begins at code point `at` of `text`, or return None.

    `agency_needed` passes over the forms without one, for places where a dateline is not expected; there an agency
    without brackets counts only beside a figure, as that of a day.
    """
    marked = (_bracketed, _agency_first, _between_strokes)
    if not agency_needed:
        readers: tuple[_Reader, ...] = (*marked, _unbracketed, _without_agency)
    else:
        readers = (*marked, _unbracketed) if _FIGURE.search(text, at, at + _REACH) else marked
    for reader in readers:
        hit = reader(text, at, language)
        if hit:
            date = day_meant(hit.head.day, published=published) if hit.head.day else None
            end = at + len(text[at : hit.end].rstrip())
            return Dateline(hit.head.places, date, hit.agency, at, end)
    return None


def _bracketed(text: str, at: int, language: str | None) -> _Hit | None:
    for mark in _BRACKETED.finditer(text, at, at + _REACH):
        agency = agency_of_mark(mark[1])
        if not agency and not _UNKNOWN_AGENCY.fullmatch(mark[1]):
            continue
        end = _separated(text, mark.end())
        head = _read_head(text[at : mark.start()], language)
        if head and agency and (head.loud or head.day or _begins_sentence(text, mark.end(), end)):
            return _Hit(head, agency, end)
        if agency and not text[at : mark.start()].strip():
            return (
                None
                if _opens_place(text, end, language)
                else _Hit(_Head((), loud=False, day=None), agency, end)
            )
        if head and head.day and not agency and _DASH_ONLY.match(text, mark.end()):
            return _Hit(head, mark[1], end)
    return None


def _opens_place(text: str, at: int, language: str | None) -> bool:
    return _without_agency(text, _skip_blanks(text, at), language) is not None


def _agency_first(text: str, at: int, language: str | None) -> _Hit | None:
    mark = _BRACKETED.match(text, at)
    agency = agency_of_mark(mark[1]) if mark else None
    if not mark or not agency:
        return None
    rest = _without_agency(text, _skip_blanks(text, _separated(text, mark.end())), language)
    return _Hit(rest.head, agency, rest.end) if rest else None


def _between_strokes(text: str, at: int, language: str | None) -> _Hit | None:
    if text.find("/", at, at + _REACH) < 0:
        return None
    for mark in _STROKES.finditer(text, at, at + _REACH):
        agency = agency_of_mark(mark[2].removeprefix("Корр. "))
        head = _read_head(text[at : mark.start()], language) if agency else None
        if head:
            return _Hit(head, agency, _separated(text, mark.end(1)))
    return None


def _unbracketed(text: str, at: int, language: str | None) -> _Hit | None:
    for agency, start, end in find_agencies(text, at, at + _REACH):
        after = _SEPARATOR.match(text, end)
        head = _read_head(text[at:start], language) if after and after[0] else None
        if after and head and head.places and head.day:
            return _Hit(head, agency, after.end())
    return None


def _without_agency(text: str, at: int, language: str | None) -> _Hit | None:
    if not _DASH_SIGN.search(text, at, at + _REACH):
        return None
    dayless: _Hit | None = None
    for dash in _DASHES.finditer(text, at, at + _REACH):
        head = _read_head(text[at : dash.start()], language)
        if head and head.places and _stands_alone(head):
            if head.day:
                return _Hit(head, None, dash.end())
            dayless = dayless or _Hit(head, None, dash.end())
    return dayless


def _stands_alone(head: _Head) -> bool:
    """Tell whether places are a dateline without an agency: with a day, or in capitals with a weekday or a state."""
    if head.day and head.day.day:
        return True
    return head.loud and bool(head.day or any("," in place and "." in place for place in head.places))


def _read_head(prefix: str, language: str | None) -> _Head | None:
    whole = prefix.strip(_TRIM + "\n") + ("." if prefix.rstrip(" ,-–—_").endswith(".") else "")
    if not whole.strip(".") or "\n" in whole:
        return None
    bare = read_bare_day(whole.strip("."), language=language)
    if bare:
        return _Head((), loud=False, day=bare)
    for places, day in _splits(whole):
        bare = read_bare_day(day, language=language) if day else None
        names = read_places(places) if bare or not day else None
        if names:
            return _Head(names, loud=all_capitals(places), day=bare)
    return None


def _splits(whole: str) -> Iterator[tuple[str, str]]:
    """Yield ways to part `PLACES, DAY`: the longest day first, then `DAY, PLACES`, then places alone."""
    for joint in _JOINT.finditer(whole):
        if joint.end() < len(whole):
            town = whole[: joint.start()]
            dot = "." if joint[0].startswith(".") and _ABBREVIATED.search(town) else ""
            yield town + dot, whole[joint.end() :].strip(" .,")
    for comma in re.finditer(r",\s", whole):
        yield whole[comma.end() :], whole[: comma.start()]
    yield whole, ""


def _separated(text: str, at: int) -> int:
    found = _SEPARATOR.match(text, at)
    return found.end() if found else at


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\u00a0\u202f":
        at += 1
    return at


def _begins_sentence(text: str, mark_end: int, end: int) -> bool:
    """Tell a dateline in small letters from a name with its source: a dash follows, or a sentence begins."""
    if text[mark_end:end].strip(" .:"):
        return True
    following = text[_skip_blanks(text, end) :][:1]
    return following.isupper() or (following in tuple("«\"“„'’0123456789") and following != "")
