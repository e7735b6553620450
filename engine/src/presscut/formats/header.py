"""The head of a crawled text: crawl label, prompts, title, source and stamp, on one line or on several.

header := [label] prompt* [title] [source] [stamp]
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from presscut.formats.sourceline import SourceLine, moved, read_source_line
from presscut.language.stamps import Stamp
from presscut.wire.agencies import agency_of_mark
from presscut.wire.bylines import read_byline
from presscut.wire.furniture import is_furniture
from presscut.wire.opening import opens_wire
from presscut.wire.prompthead import prompts_end

_LABEL = re.compile(
    r"\s*(?:(?:date|month|mois)|(?P<crawl>crawl(?:ed)?|captur(?:ed?|é)|archived?|saved)(?:[ _-](?:date|month|on))?)"
    r"\s*[:=]?\s*(?P<month>\d{4}-(?:0[1-9]|1[0-2]))(?P<day>-\d{2})?(?![\d-])",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n]+")
_MOST_LINES = 15
_LONGEST_TITLE = 200
_FEWEST_WORDS = 3
_LONGEST_SOURCE = 60
_SIGNS = " \t\u00a0\u202f•|·–—"


@dataclass(frozen=True, slots=True)
class Header:
    """What the head said; the story begins at code point `end`. `kept` are lines of it that are no header."""

    title: str | None = None
    stamp: Stamp | None = None
    agency: str | None = None
    byline: str | None = None
    month: str | None = None
    kept: tuple[str, ...] = ()
    end: int = 0


def read_header(text: str, *, language: str | None, zone: str | None) -> Header:
    """Read the head of `text`. What does not look like a header is left to the story."""
    header = Header()
    for start, end in _first_lines(text):
        label = _label(text[start:end]) if header == Header() else None
        if label:
            header = replace(header, month=label["month"])
        at = start + (label.end() if label else 0)
        at = min(start + prompts_end(text[start:end], at - start), end)
        line = text[at:end]
        if not line.strip() or is_furniture(line):
            header = replace(header, end=end)
            continue
        read = _read_line(header, line, at, _source(header, line, language, zone))
        if read is None:
            read = _read_alone(header, text, at, end)
        if read is None:
            # What was peeled off the head of a story line is no story either.
            return replace(header, end=at)
        header = read
        if header.end < end:
            return header
    return header


def _first_lines(text: str) -> list[tuple[int, int]]:
    found = []
    for match in _LINE.finditer(text):
        if match[0].strip():
            found.append((match.start(), match.end()))
        if len(found) == _MOST_LINES:
            break
    return found


def _label(line: str) -> re.Match[str] | None:
    label = _LABEL.match(line)
    return label if label and (label["crawl"] or not label["day"]) else None


def _source(header: Header, line: str, language: str | None, zone: str | None) -> SourceLine | None:
    if header.stamp is not None or opens_wire(line.strip()):
        return None
    return read_source_line(line, language=language, zone=zone)


def _read_line(header: Header, line: str, at: int, source: SourceLine | None) -> Header | None:
    """Return the header with what a source line adds, its `end` where the story or the next line begins."""
    if source is None:
        return None
    return replace(
        header,
        stamp=moved(source.stamp, at) if source.stamp else None,
        agency=header.agency or source.agency,
        byline=header.byline or source.byline,
        title=header.title or source.before.strip(_SIGNS) or None,
        end=at + (len(line) if source.story is None else source.story),
    )


def _read_alone(header: Header, text: str, at: int, end: int) -> Header | None:
    """Read a line that is a byline, an agency or a title and nothing else."""
    line = text[at:end].strip(_SIGNS)
    if opens_wire(line):
        return None
    signed = _read_signature(header, line)
    if signed is None and _is_headline(line) and _blank_follows(text, end):
        signed = _read_title(header, line)
    return replace(signed, end=end) if signed else None


def _read_signature(header: Header, line: str) -> Header | None:
    byline = read_byline(line) if header.byline is None else None
    if byline:
        desks = (agency_of_mark(part) for part in line.split(","))
        return replace(header, byline=byline, agency=header.agency or next(filter(None, desks), None))
    agency = agency_of_mark(line) if len(line) <= _LONGEST_SOURCE else None
    return replace(header, agency=agency) if agency and header.agency in (None, agency) else None


def _read_title(header: Header, line: str) -> Header | None:
    if header.title is None:
        return replace(header, title=line)
    if header.stamp is None and len(header.title.split()) < _FEWEST_WORDS:
        # One or two words above a title are its section, not the title.
        return replace(header, title=line, kept=(*header.kept, header.title))
    return None


def _is_headline(line: str) -> bool:
    return (
        len(line) <= _LONGEST_TITLE
        and not line.endswith(tuple(".,;:…。，；：、！？"))
        and line[:1].isalnum() | (line[:1] in tuple("«\"“„'’‘¿¡[") and bool(line))
    )


def _blank_follows(text: str, end: int) -> bool:
    rest = text[end : end + 200]
    between = rest[: len(rest) - len(rest.lstrip())]
    return between.count("\n") > 1 and len(between) < len(rest)
