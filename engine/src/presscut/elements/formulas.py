"""Formulas: MathML as it stands, TeX where a page has no more than that.

MathML is copied by the allow-list, with its TeX as `alttext` where the page gives both. TeX alone (MathJax's
scripts, pictures of formulas with their source in `alt`) becomes `<code class="language-tex">`: every reader
can show it, and it says what it is.
"""

from __future__ import annotations

import re

from turbohtml import Element

from presscut.sanitize import Sheet

_TEX_IMAGE = re.compile(r"\b(?:latex|tex|math|mwe-math-fallback-image\S*|equation|formula)\b", re.IGNORECASE)
_TEX = re.compile(r"[\\^_{}=]")
_LONGEST = 4_000


def is_formula(element: Element) -> bool:
    """Tell MathML and pictures of TeX from other things."""
    return element.tag == "math" or _tex_of_picture(element) is not None


def write_formula(sheet: Sheet, element: Element) -> None:
    """Write a formula in the line that is open."""
    if element.tag == "math" and element.find_all(limit=1):
        tex = element.attr("alttext") or _annotation(element)
        display = element.attr("display")
        if sheet.open("math", {"alttext": tex, "display": display, "dir": element.attr("dir")}.get):
            sheet.copy(element)
            sheet.close()
        return
    tex = _tex_of_picture(element) or element.text.strip()
    if tex and sheet.open("code", {"class": "language-tex"}.get):
        sheet.text(tex)
        sheet.close()


def _annotation(element: Element) -> str | None:
    found = element.find("annotation", encoding=["application/x-tex", "TeX", "LaTeX"])
    return found.text.strip() if found else None


def _tex_of_picture(element: Element) -> str | None:
    """Return the TeX in the `alt` of a picture whose names say that it is one."""
    if element.tag != "img":
        return None
    source = element.attr("alt") or ""
    if not source or len(source) > _LONGEST or not _TEX.search(source):
        return None
    return source.strip().strip("$") if _TEX_IMAGE.search(element.attr("class") or "") else None
