"""The html of the blocks of a manuscript."""

from __future__ import annotations

from collections.abc import Iterable

from presscut.elements.assembly import Assembled
from presscut.formats.format import Passage
from presscut.sanitize import Sheet


def of_passages(passages: Iterable[Passage]) -> Assembled:
    """Return the html with one element a passage."""
    sheet = Sheet(None)
    for passage in passages:
        opened = sheet.open(passage.tag)
        sheet.text(passage.text)
        if opened:
            sheet.close()
    return Assembled(sheet.html())
