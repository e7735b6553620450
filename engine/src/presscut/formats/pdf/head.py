"""What the first page of a PDF says of the article: title, byline, day; and where its text begins."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from presscut.formats.pdf.paragraphs import Block
from presscut.language.stamps import read_stamp
from presscut.wire.bylines import read_byline

_BLOCKS = 12
_BELOW = 6
_LARGE = 1.2
_LONGEST_TITLE = 300
_SHORTEST_TITLE = 4
_LONGEST_LINE = 150
_BESIDE_STAMP = 40
_NO_TITLE = re.compile(
    r"microsoft|untitled|sans titre|ohne titel|^document\s*\d*$|\.(?:docx?|pdf|indd|qxp|odt|rtf|html?|pages|tex)$|"
    r"^\w+:|^\S*$",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"admin|user|owner|unknown|microsoft|adobe|apple|windows|[\d@/\\_]|^\S*$", re.IGNORECASE
)
_BROWSERS = re.compile(r"skia|chrom|mozilla|firefox|quartz|webkit|wkhtmltopdf|safari|print", re.IGNORECASE)
_CREATED = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?", re.ASCII)


@dataclass(slots=True)
class Head:
    """What was found; `where` says of each field where. `start` is the block after which the text begins."""

    title: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    start: int = 0
    taken: set[int] = field(default_factory=set)
    where: dict[str, str] = field(default_factory=dict)


def read_head(blocks: Sequence[Block], body: float, told: Mapping[str, str], language: str | None) -> Head:
    """Read the head of a PDF. `body` is the size of its running text; `told` what the file says of itself."""
    head = Head()
    _read_title(head, blocks, body, told)
    below = range(head.start, min(head.start + _BELOW, len(blocks)))
    for at in (*below, *range(head.start)):
        text = blocks[at].text
        if len(text) <= _LONGEST_LINE and at not in head.taken:
            _read_line(head, text, at, language)
    _read_told(head, told)
    return head


def _read_title(head: Head, blocks: Sequence[Block], body: float, told: Mapping[str, str]) -> None:
    named = " ".join(told.get("Title", "").split())
    first = takewhile(
        # What stands under a paragraph is a heading of the text.
        lambda at: blocks[at].page == 0 and not any(len(one.text) > _LONGEST_LINE for one in blocks[:at]),
        range(min(_BLOCKS, len(blocks))),
    )
    fits = [at for at in first if _SHORTEST_TITLE <= len(blocks[at].text) <= _LONGEST_TITLE]
    shown = max(fits, key=lambda at: (_same(blocks[at].text, named), blocks[at].size), default=None)
    if shown is not None and (_same(blocks[shown].text, named) or blocks[shown].size >= _LARGE * body):
        head.title, head.where["title"] = blocks[shown].text, "first page"
        head.start = shown + 1
        head.taken.add(shown)
    elif len(named) >= _SHORTEST_TITLE and not _NO_TITLE.search(named):
        head.title, head.where["title"] = named, "PDF title"


def _same(text: str, named: str) -> bool:
    return bool(named) and re.sub(r"\W+", "", text).casefold() == re.sub(r"\W+", "", named).casefold()


def _read_line(head: Head, text: str, at: int, language: str | None) -> None:
    if head.byline is None and (names := read_byline(text)):
        head.byline, head.where["byline"], head.where["authors"] = names, "first page", "first page"
        head.taken.add(at)
    elif head.published is None and (stamp := read_stamp(text, language=language)):
        head.published, head.where["published"] = stamp.iso, "first page"
        if len(text) - (stamp.end - stamp.start) <= _BESIDE_STAMP:
            head.taken.add(at)


def _read_told(head: Head, told: Mapping[str, str]) -> None:
    author = " ".join(told.get("Author", "").split())
    if head.byline is None and author and not _NO_PERSON.search(author):
        head.authors, head.where["authors"] = (author,), "PDF author"
    made_by = f"{told.get('Producer', '')} {told.get('Creator', '')}"
    # A browser's PDF was made when somebody printed the page, not when it was published.
    if (
        head.published is None
        and not _BROWSERS.search(made_by)
        and (created := _moment(told.get("CreationDate", "")))
    ):
        head.published, head.where["published"] = created, "PDF creation date"


def _moment(told: str) -> str | None:
    """Return a date of PDF (ISO 32000-1, 7.9.4) as ISO 8601."""
    found = _CREATED.match(told)
    if not found:
        return None
    year, month, day, hour, minute, second, zulu, offset, minutes = found.groups()
    if hour is None:
        return f"{year}-{month}-{day}"
    zone = "+00:00" if zulu else f"{offset}:{minutes or '00'}" if offset else ""
    return f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone}"
