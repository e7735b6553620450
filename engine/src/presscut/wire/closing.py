"""The end of a dispatch: credits, agency marks, initials, copyright lines, contacts, peeled off from behind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from presscut.article import Credit
from presscut.wire.agencies import agency_of_mark
from presscut.wire.brackets import opening_of
from presscut.wire.credits import closing_phrase, opens_credits, read_credits
from presscut.wire.furniture import is_furniture

_REACH = 1500
_LINE_REACH = 700
_MOST_STEPS = 24
_SENTENCE_END = re.compile(r"[.!?…»”\"')\]]\s+$")
_CANDIDATE = re.compile(r"(?<=[.!?…»”\"')\]\n_])\s{0,4}(?=[A-ZÀ-ÞА-Я])")
_INITIALS = re.compile(
    r"\(?(?:[^\W\d_]{1,4}\\?/ ?){1,5}[^\W\d_]{1,4}/?\)?|/[A-Z]{2,3}|(?:[a-z]{2,3} ){1,4}[a-z]{2,3}"
)
_CODE = re.compile(r"\d{6} (?:GMT )?[A-Za-zé]{3,4} \d{1,2}|-30-|#{2,}|_{2,}|\* ?\* ?\*|=+")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright\b|tous droits réservés|all rights reserved|alle rechte vorbehalten|"
    r"our standards:|\(\(|cet article est paru|dpa [a-z]{2,3}\b)",
    re.IGNORECASE,
)
_COPYRIGHT_LONGEST = 400
_WITH = re.compile(r"\((?:avec|with|mit|con|com|met|source ?:)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Closing:
    """Where the story ends, and what stood behind it. `agency` is the last mark's."""

    end: int
    credits: tuple[Credit, ...]
    agency: str | None


def read_closing(text: str, start: int, *, language: str | None, wire: bool) -> Closing:
    """Read the end of `text`, never further back than code point `start`.

    `wire` tells that the text has an agency's dateline, so that weaker signs are enough.
    """
    end, agency = len(text), None
    found: tuple[Credit, ...] = ()
    for _ in range(_MOST_STEPS):
        end = start + len(text[start:end].rstrip()) if end > start else start
        step = _credits(text, start, end, language, wire=wire)
        if step:
            end, found = step[0], (*step[1], *found)
            continue
        cut, mark = _mark(text, start, end, wire=wire)
        if cut == end:
            break
        end, agency = cut, agency or mark
    return Closing(end, found, agency)


def _credits(
    text: str, start: int, end: int, language: str | None, *, wire: bool
) -> tuple[int, tuple[Credit, ...]] | None:
    bracket = _last_bracket(text, start, end)
    if bracket is not None:
        words = text[bracket + 1 : end].rstrip(" .").removesuffix(")")
        reading = read_credits(words, language=language, wire=wire)
        if reading and (reading.whole or reading.stated):
            return bracket, reading.credits
    return _open_credits(text, start, end, language)


def _last_bracket(text: str, start: int, end: int) -> int | None:
    """Return where the bracket opens that ends at `end`; a bracket that the page cut off counts as well."""
    last = end - 1 if text[start:end][-1:] != "." else end - 2
    if last >= start and text[last] == ")":
        opened = opening_of(text, last, reach=min(_REACH, last - start + 1))
        return opened if opened is None or text[opened : opened + 2] != "((" else None
    cut = text.rfind("(", max(start, end - _LINE_REACH), end)
    return cut if cut >= 0 and ")" not in text[cut:end] and opens_credits(text, cut + 1) else None


def _open_credits(
    text: str, start: int, end: int, language: str | None
) -> tuple[int, tuple[Credit, ...]] | None:
    """Read credits without brackets: a last line, or a last sentence, that a phrase opens and names fill."""
    begin = max(start, end - _LINE_REACH)
    closing = closing_phrase(text, begin, end)
    for candidate in _CANDIDATE.finditer(text, begin, end):
        at = candidate.end()
        if opens_credits(text, at) or (closing is not None and at <= closing):
            reading = read_credits(text[at:end], language=language, wire=False, whole=True)
            if reading and reading.whole and reading.credits:
                return at, reading.credits
    return None


def _mark(text: str, start: int, end: int, *, wire: bool) -> tuple[int, str | None]:
    """Return where the text ends without its last mark, and the agency that the mark names."""
    for begin in _tails(text, start, end):
        tail = text[begin:end].strip()
        agency = (
            agency_of_mark(_WITH.sub("(", tail))
            if tail.startswith("(") or _alone(text, start, begin)
            else None
        )
        if agency:
            return begin, agency
        if _is_waste(tail, own_line=_own_line(text, start, begin), wire=wire):
            return begin, None
    return end, None


def _tails(text: str, start: int, end: int) -> list[int]:
    """Return where what might be the last mark begins: the last line, bracket, copyright or word, if short enough."""
    line = max(start, text.rfind("\n", max(start, end - _LINE_REACH), end) + 1)
    sign = text.rfind("©", max(start, end - _COPYRIGHT_LONGEST), end)
    # Behind credits on one line, a copyright is taken alone.
    found = [sign] if text[max(start, sign - 3) : max(sign, 0)].rstrip(" .").endswith(")") else []
    found += [line] if end - line <= _COPYRIGHT_LONGEST and line > start else []
    if text[start:end].endswith("))"):
        contact = text.rfind("((", max(start, end - _LINE_REACH), end)
        found += [contact] if contact >= start else []
    elif text[start:end].endswith(")"):
        opened = opening_of(text, end - 1, reach=min(60, end - start))
        found += [opened] if opened is not None else []
    blanks = (text.rfind(blank, max(start, end - _COPYRIGHT_LONGEST), end) for blank in " \u00a0")
    found += [at for at in (sign, *blanks) if at > start]
    return found


def _own_line(text: str, start: int, begin: int) -> bool:
    return begin == start or text[begin - 1 : begin] == "\n"


def _alone(text: str, start: int, begin: int) -> bool:
    return _own_line(text, start, begin) or bool(_SENTENCE_END.search(text, max(start, begin - 4), begin + 1))


def _is_waste(tail: str, *, own_line: bool, wire: bool) -> bool:
    if _COPYRIGHT.match(tail):
        return own_line or tail.startswith(("©", "(("))
    if _INITIALS.fullmatch(tail):
        return wire and (own_line or "/" in tail)
    if not tail.strip("_#"):
        return True
    return own_line and (bool(_CODE.fullmatch(tail)) or is_furniture(tail))
