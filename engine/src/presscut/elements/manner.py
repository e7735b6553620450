"""How the elements of one article are written: its notes, its formulas, and the signs drawn as pictures."""

from __future__ import annotations

from turbohtml import Element

from presscut.elements.formulas import drawn_again, is_formula, write_formula
from presscut.elements.notes import Notes
from presscut.elements.signs import sign_of
from presscut.sanitize import Attribute, Sheet


class Manner:
    """What the lines of an article need to know of the whole of it."""

    def __init__(self, notes: Notes) -> None:
        """Write elements so that marks lead to `notes`."""
        self._notes = notes
        self._noted = bool(notes)

    def attributes(self, element: Element) -> Attribute | None:
        """Return an element's attributes as they are to be written, or None where it has none."""
        if self._noted:
            return self._notes.attributes(element)
        return element.attr if element.attrs else None

    def stands_in_line(self, element: Element) -> bool:
        """Tell whether a thing is part of the line that it stands in: a formula, a sign drawn as a picture."""
        return is_formula(element) or sign_of(element) is not None

    def write_thing(self, sheet: Sheet, element: Element) -> str:
        """Write a thing that stands in the line, and return the words after it that only draw it a second time."""
        if sign := sign_of(element):
            sheet.text(sign)
            return ""
        write_formula(sheet, element)
        return drawn_again(element)
