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
_MOST = 0.5
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
    shown = max(fits, key=lambda at: (_is_named(blocks[at].text, named), blocks[at].size), default=None)
    fair = len(named) >= _SHORTEST_TITLE and not _NO_TITLE.search(named)
    large = shown is not None and blocks[shown].size >= _LARGE * body and not (fair and _of_browser(told))
    if shown is not None and (large or _is_named(blocks[shown].text, named)):
        head.title, head.where["title"] = blocks[shown].text, "first page"
        head.start = shown + 1
        head.taken.add(shown)
    elif fair:
        head.title, head.where["title"] = named, "PDF title"


def _of_browser(told: Mapping[str, str]) -> bool:
    """Tell whether somebody printed a page: its title is in the file, and the file's date is not the story's."""
    return bool(_BROWSERS.search(f"{told.get('Producer', '')} {told.get('Creator', '')}"))


def _is_named(text: str, named: str) -> bool:
    """Tell whether the file's own title says these words, alone or with the name of the paper beside them."""
    words, title = (re.sub(r"\W+", "", one).casefold() for one in (text, named))
    return bool(words) and (words == title or (len(words) >= _MOST * len(title) and words in title))


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
    created = None if _of_browser(told) else _moment(told.get("CreationDate", ""))
    if head.published is None and created:
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
