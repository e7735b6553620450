"""The frames of the blocks (lists, tables, quotes), opened and closed as the blocks go by."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from turbohtml import Element

from presscut.sanitize import WORDLESS, Attribute, Sheet

_CELLS = frozenset({"td", "th"})


class Frames:
    """The frames that are open on a sheet, shared by neighbours as far as their paths agree.

    A row keeps the cells in which there is nothing: the others would move under another head.
    """

    def __init__(self, sheet: Sheet, attributes: Callable[[Element], Attribute | None]) -> None:
        """Write to `sheet`."""
        self._sheet = sheet
        self._attributes = attributes
        self._open: list[tuple[Element, bool]] = []
        self._rows: list[list[Element]] = []

    @property
    def are_open(self) -> bool:
        """Whether any frame is open."""
        return bool(self._open)

    def go_to(self, path: tuple[Element, ...]) -> None:
        """Close and open frames until those of `path` are open, as far as they may stand there."""
        shared = 0
        for (element, _), wanted in zip(self._open, path, strict=False):
            if element is not wanted:
                break
            shared += 1
        self._leave(shared)
        for element in path[shared:]:
            self._enter(element)
        if self._sheet.inside in WORDLESS:
            self._leave(0)

    def _enter(self, element: Element) -> None:
        tag = element.tag
        if tag in _CELLS and self._rows:
            self._skip(element)
        opened = self._sheet.open(tag, self._attributes(element))
        self._open.append((element, opened))
        if tag == "tr":
            self._rows.append(
                [child for child in element if isinstance(child, Element) and child.tag in _CELLS]
            )

    def _leave(self, depth: int) -> None:
        while len(self._open) > depth:
            element, opened = self._open.pop()
            if element.tag == "tr":
                self._fill(self._rows.pop())
            if opened:
                self._sheet.close()

    def _skip(self, cell: Element) -> None:
        waiting = self._rows[-1]
        if cell in waiting:
            place = waiting.index(cell)
            self._fill(waiting[:place])
            del waiting[: place + 1]

    def _fill(self, cells: Iterable[Element]) -> None:
        for cell in cells:
            if self._sheet.open(cell.tag, cell.attr):
                self._sheet.close()
