"""Formulas: MathML as it stands, TeX where a page has no more than that.

MathML is copied by the allow-list, with its TeX as `alttext` where the page gives both. TeX alone (MathJax's
scripts, pictures of formulas with their source in `alt`) becomes `<code class="language-tex">`: every reader
can show it, and it says what it is.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from turbohtml import Element

from presscut.sanitize import Sheet

_TEX_NAMES = re.compile(r"\b(?:latex|tex|math|mwe-math-fallback-image\S*|equation|formula)\b", re.IGNORECASE)
_TEX = re.compile(r"[\\^_{}=]")
_SURELY_TEX = re.compile(r"\\[A-Za-z]+\s*[{_^(\\]|[A-Za-z0-9}][_^]\{")
_SERVICE = re.compile(r"%5C[A-Za-z]+|[?&]cht=tx\b|\blatex\.php|codecogs\.com", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"(?:[?&](?:chl|latex|tex|from)=|\?|/)(?P<tex>[^?&/=]*%5C[^&]*)", re.IGNORECASE)
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


def drawn_again(element: Element) -> str:
    """Return the text of the drawing that KaTeX sets after a formula, for those who see the page."""
    around = element.closest(".katex") if element.tag == "math" else None
    drawing = around.select_one(".katex-html") if around else None
    return drawing.text if drawing else ""


def _annotation(element: Element) -> str | None:
    found = element.find("annotation", encoding=["application/x-tex", "TeX", "LaTeX"])
    return found.text.strip() if found else None


def _tex_of_picture(element: Element) -> str | None:
    """Return the TeX of a picture of a formula: in its `alt`, or in the address of the service that draws it."""
    if element.tag != "img":
        return None
    said = (element.attr("alt") or "")[:_LONGEST].strip().strip("$")
    if said and _TEX.search(said):
        sure = _SURELY_TEX.search(said) or _TEX_NAMES.search(element.attr("class") or "")
        return said if sure else None
    address = (element.attr("src") or "")[:_LONGEST]
    if not said and _SERVICE.search(address) and (found := _IN_ADDRESS.search(address)):
        return unquote(found["tex"].replace("+", " ") if "?" in address else found["tex"]).strip() or None
    return None
