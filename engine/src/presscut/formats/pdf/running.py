"""What stands on every page and belongs to none: running heads and feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from presscut.formats.pdf.fragment import Fragment, Sheet

_EDGE = 0.12
"""The share of a page's height, at its top and at its foot, in which such lines stand."""

_OFTEN = 0.3
_TWICE = 2
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:[-–—|·]\s*)?(?:(?:page|p\.|pagina|página|seite|strona|s\.)\s*)?\d{1,4}"
    r"(?:\s*(?:/|of|sur|von|de|di|van|z)\s*\d{1,4})?(?:\s*[-–—|·])?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


def without_running(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Return the sheets less what runs at their edges."""
    often = Counter(
        key for sheet in sheets for key in {_key(one) for one in sheet.fragments if _at_edge(one, sheet)}
    )
    least = max(_TWICE, _OFTEN * len(sheets))

    def runs(fragment: Fragment, sheet: Sheet) -> bool:
        if not _at_edge(fragment, sheet):
            return False
        text = fragment.text.strip()
        return bool(often[_key(fragment)] >= least or _NUMBER.fullmatch(text) or _ADDRESS.fullmatch(text))

    return [
        replace(sheet, fragments=tuple(one for one in sheet.fragments if not runs(one, sheet)))
        for sheet in sheets
    ]


def _at_edge(fragment: Fragment, sheet: Sheet) -> bool:
    return not _EDGE * sheet.height < fragment.base < (1 - _EDGE) * sheet.height


def _key(fragment: Fragment) -> tuple[str, int]:
    """Return what two running lines have in common: their words, whatever their number, in one size."""
    return _DIGITS.sub("#", fragment.text.strip().lower()), round(fragment.size)
