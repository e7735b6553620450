"""The words of one block, written with the inline elements around them; white space as a reader sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from turbohtml import Element

from presscut.content.layout import Run
from presscut.content.spaces import squeeze
from presscut.sanitize import Attribute, Sheet


class Manner(Protocol):
    """How the elements of one article are written."""

    def attributes(self, element: Element) -> Attribute | None:
        """Return an element's attributes as they are to be written, or None where it has none."""

    def stands_in_line(self, element: Element) -> bool:
        """Tell whether a thing (a formula, a sign drawn as a picture) is part of the line that it stands in."""

    def write_thing(self, sheet: Sheet, element: Element) -> str:
        """Write a thing that stands in the line, and return the words after it that only draw it a second time."""


class Line:
    """A block's words on their way to the sheet.

    Spaces are written when words follow, outside the elements that end there: `a <em>b </em>c` becomes
    `a <em>b</em> c`, as Markdown needs it. Line breaks at either end are left out.
    """

    def __init__(self, sheet: Sheet, manner: Manner) -> None:
        """Begin a line in the innermost open element of `sheet`."""
        self._sheet = sheet
        self._manner = manner
        self._open: list[tuple[Element, bool]] = []
        self._spoken = False
        self._space = False
        self._breaks = 0
        self._echo = ""

    def write(self, runs: Iterable[Run]) -> None:
        """Write a block's runs and end the line."""
        for run in runs:
            if run.is_break:
                self._breaks += self._spoken
            elif run.element is None:
                self._say(run.text, run.path)
            elif self._manner.stands_in_line(run.element):
                self._go_to(run.path)
                self._echo = self._manner.write_thing(self._sheet, run.element)
                self._spoken = True
        if self._open:
            self._leave(0)

    def _say(self, text: str, path: Sequence[Element]) -> None:
        if self._echo:
            if self._echo.startswith(text):
                self._echo = self._echo[len(text) :]
                return
            self._echo = ""
        words = squeeze(text)
        if words[:1] == " ":
            self._space = self._spoken
            words = words[1:]
        if not words:
            return
        ends_in_space = words[-1] == " "
        if path or self._open:
            self._go_to(path)
        elif self._space or self._breaks:
            self._settle()
        self._sheet.text(words[:-1] if ends_in_space else words)
        self._spoken, self._space = True, ends_in_space

    def _go_to(self, path: Sequence[Element]) -> None:
        shared = 0
        if self._open:
            for (element, _), wanted in zip(self._open, path, strict=False):
                if element is not wanted:
                    break
                shared += 1
            self._leave(shared)
        if self._space or self._breaks:
            self._settle()
        for element in path[shared:]:
            opened = self._sheet.open(element.tag, self._manner.attributes(element))
            self._open.append((element, opened))

    def _leave(self, depth: int) -> None:
        while len(self._open) > depth:
            if self._open.pop()[1]:
                self._sheet.close()

    def _settle(self) -> None:
        for _ in range(self._breaks):
            self._sheet.open("br")
        if self._space and not self._breaks:
            self._sheet.text(" ")
        self._space, self._breaks = False, 0
