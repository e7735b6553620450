"""The layer of text of a PDF, as PDFium has it: the only module that calls the library."""

from __future__ import annotations

import ctypes
import math
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from presscut.errors import DamagedInput, InputTooLarge, LockedInput
from presscut.formats.pdf.fragment import Fragment, Sheet
from presscut.options import Options

_NAME = "a PDF"
_ONE_AT_A_TIME = threading.Lock()
"""PDFium is not thread-safe: its documentation asks that no two calls run at once."""

SOFT_HYPHEN = "\u00ad"
_HYPHENS = {0x02: SOFT_HYPHEN, 0xFFFE: SOFT_HYPHEN}
"""What PDFium gives for a hyphen at the end of a line."""

_BREAKS = frozenset("\r\n")
_BLANKS = frozenset(" \t\u00a0\u2002\u2003\u2009\u202f\u3000")
_LEVEL = math.radians(3)
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600
_LONGEST_NAME = 200
_WIDE = 0.85
"""A gap of so many heights of the font (about one em) parts two fragments."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The sheets of a PDF and what the file says of itself (`Title`, `Author`, `CreationDate`, `Producer`, ...)."""

    sheets: tuple[Sheet, ...]
    told: dict[str, str]


def read_layer(data: bytes, options: Options) -> Layer:
    """Return the text of a PDF with its places.

    Raises:
        LockedInput: it needs a password.
        DamagedInput: PDFium cannot open it.
        InputTooLarge: more characters than `max_text`, more lines than `max_nodes`.
    """
    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if error.err_code == raw.FPDF_ERR_PASSWORD:
                raise LockedInput(_NAME) from error
            raise DamagedInput(_NAME) from error
        try:
            told = document.get_metadata_dict(skip_empty=True)
            return Layer(tuple(_sheets(document, options)), told)
        finally:
            document.close()


def _sheets(document: Any, options: Options) -> Iterator[Sheet]:
    letters, pieces = options.max_text, options.max_nodes
    for number in range(len(document)):
        try:
            page = document[number]
            layer = page.get_textpage()
        except pdfium.PdfiumError:
            yield Sheet(number, 0, 0, ())
            continue
        letters -= layer.count_chars()
        if letters < 0:
            raise InputTooLarge(f"The PDF has more than {options.max_text:,} characters.")
        fragments = tuple(_fragments(layer, number))
        pieces -= len(fragments)
        if pieces < 0:
            raise InputTooLarge(f"The PDF has more than {options.max_nodes:,} lines.")
        width, height = page.get_size()
        layer.close()
        page.close()
        yield Sheet(number, width, height, fragments)


def _fragments(layer: Any, number: int) -> Iterator[Fragment]:
    letters = [_letter(raw.FPDFText_GetUnicode(layer, at)) for at in range(layer.count_chars())]
    for start, end in _runs(letters):
        if not _is_level(raw.FPDFText_GetCharAngle(layer, start)):
            continue
        words = [_Word(layer, begin, finish) for begin, finish in _words(letters, start, end)]
        cuts = [at for at, (one, other) in enumerate(pairwise(words), 1) if one.parted_from(other)]
        for begin, finish in pairwise([0, *cuts, len(words)]):
            if begin < finish and all(word.is_placed() for word in (words[begin], words[finish - 1])):
                yield _fragment(layer, number, letters, words[begin:finish])


class _Word:
    """The letters `start` to `end` of a page (half open), and the box that they stand in."""

    __slots__ = ("end", "left", "right", "size", "start")

    def __init__(self, layer: Any, start: int, end: int) -> None:
        box = raw.FS_RECTF()
        raw.FPDFText_GetLooseCharBox(layer, start, box)
        self.start, self.end = start, end
        self.left: float = box.left
        self.right: float = box.right
        self.size: float = abs(box.top - box.bottom)
        if end - start > 1:
            raw.FPDFText_GetLooseCharBox(layer, end - 1, box)
            self.right = box.right

    def is_placed(self) -> bool:
        """Tell whether the word stands anywhere that can be reckoned with."""
        return all(map(math.isfinite, (self.left, self.right, self.size)))

    def parted_from(self, following: _Word) -> bool:
        """Tell whether a wide gap, or a step back, lies between two words of a line."""
        gap = following.left - self.right
        return gap > _WIDE * min(self.size, following.size) or gap < -2 * max(self.size, following.size)


def _fragment(layer: Any, number: int, letters: list[str], words: list[_Word]) -> Fragment:
    first = words[0]
    across, base = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(layer, first.start, across, base)
    return Fragment(
        page=number,
        text=_whole(" ".join("".join(letters[word.start : word.end]) for word in words)),
        left=first.left,
        right=words[-1].right,
        base=base.value,
        size=max(first.size, 1.0),
        bold=_is_bold(layer, first.start),
    )


def _letter(code: int) -> str:
    return _HYPHENS.get(code) or chr(code)


def _whole(text: str) -> str:
    """Put together the halves of letters beyond the first plane."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _runs(letters: list[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for at, letter in enumerate([*letters, "\n"]):
        if letter in _BREAKS:
            if at > start:
                yield start, at
            start = at + 1
        elif letter == SOFT_HYPHEN:
            # PDFium lets the next line follow right after such a hyphen.
            yield start, at + 1
            start = at + 1


def _words(letters: list[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for at in range(start, end + 1):
        if at == end or letters[at] in _BLANKS:
            if at > begin:
                yield begin, at
            begin = at + 1


def _is_level(angle: float) -> bool:
    return angle < _LEVEL or angle > 2 * math.pi - _LEVEL


def _is_bold(layer: Any, at: int) -> bool:
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    flags = ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(layer, at, name, _LONGEST_NAME, flags)
    if 0 < length <= _LONGEST_NAME and _BOLD.search(name.value.decode("utf-8", "replace")):
        return True
    return int(raw.FPDFText_GetFontWeight(layer, at)) >= _BOLD_WEIGHT
