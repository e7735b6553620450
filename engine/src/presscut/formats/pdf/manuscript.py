"""A PDF as a manuscript, step by step."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from presscut.formats.format import Manuscript, Passage, Source
from presscut.formats.pdf.columns import columns
from presscut.formats.pdf.head import read_head
from presscut.formats.pdf.layer import read_layer
from presscut.formats.pdf.paragraphs import Block, paragraphs
from presscut.formats.pdf.running import without_running
from presscut.language.detect import detect
from presscut.options import Options
from presscut.wire.furniture import is_furniture

SCANNED = "This PDF has no text, only pictures of its pages: it was scanned without text recognition."
GARBLED = "The letters of this PDF cannot be told: its fonts do not say which they are."

_LOOKED_AT = 4_000
_UNTOLD = re.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
_MOST_UNTOLD = 0.3
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
_LONGEST_HEADING = 120
_LARGER = 1.12
_MUCH_LARGER = 1.45
_NO_HEADING = tuple(".,;:")


def read_pdf(source: Source, options: Options) -> Manuscript:
    """Read a PDF by its layer of text. One that has none gives a manuscript that is empty, and says why.

    Raises:
        LockedInput: it needs a password.
        DamagedInput: it cannot be opened.
        InputTooLarge: more characters than `max_text`, more lines than `max_nodes`.
    """
    layer = read_layer(source.data, options)
    sheets = without_running(layer.sheets)
    blocks = [
        _told(block)
        for block in paragraphs(column for sheet in sheets for column in columns(sheet.fragments))
    ]
    text = "\n".join(block.text for block in blocks)
    if len(_UNTOLD.findall(text)) > _MOST_UNTOLD * len(text):
        return Manuscript(url=source.url, warnings=(GARBLED,))
    if not text.strip():
        return Manuscript(url=source.url, warnings=(SCANNED,) if layer.sheets else ())
    body = _body(blocks)
    language = detect(text[:_LOOKED_AT])
    head = read_head(blocks, body, layer.told, language)
    return Manuscript(
        url=source.url,
        title=head.title,
        byline=head.byline,
        authors=head.authors,
        published=head.published,
        language=language,
        passages=tuple(_passages(blocks, head.start, head.taken, body)),
        where=head.where,
    )


def _told(block: Block) -> Block:
    return Block(block.text.translate(_LIGATURES).strip(), block.page, block.size, block.bold)


def _body(blocks: Sequence[Block]) -> float:
    """Return the size that most of the text is set in."""
    lengths: Counter[float] = Counter()
    for block in blocks:
        lengths[round(block.size, 1)] += len(block.text)
    return lengths.most_common(1)[0][0]


def _passages(blocks: Sequence[Block], start: int, taken: set[int], body: float) -> list[Passage]:
    """Return the blocks of the text; of what stands above the title, only what is too long for a label there."""
    return [
        Passage(block.text, _tag(block, body))
        for at, block in enumerate(blocks)
        if block.text
        and at not in taken
        and (at >= start or len(block.text) > _LONGEST_HEADING)
        and not is_furniture(block.text)
    ]


def _tag(block: Block, body: float) -> str:
    if len(block.text) > _LONGEST_HEADING or block.text.endswith(_NO_HEADING):
        return "p"
    if block.size >= _MUCH_LARGER * body:
        return "h2"
    return "h3" if block.size >= _LARGER * body or (block.bold and not _is_label(block)) else "p"


def _is_label(block: Block) -> bool:
    return not any(letter.isalpha() for letter in block.text)
