"""The Markdown (CommonMark; tables and formulas as GitHub writes them) of an article."""

from __future__ import annotations

import re
from collections.abc import Callable

from turbohtml import Element, Markdown, Node, Text, parse_fragment

from presscut.render.footnotes import with_footnotes

_NOTED = re.compile(r'(<(?!a )[^>]* id="(note-[A-Za-z0-9_-]+)"[^>]*>)')
_MARKS = {"em": "*", "i": "*", "strong": "**", "b": "**"}


def to_markdown(html: str) -> str:
    """Return the Markdown of sanitised html, ending in a line feed unless it is empty.

    Footnotes are `[^1]`; formulas stand between dollar signs, as TeX where the page gives it.
    """
    if 'id="note-' in html:
        html = _NOTED.sub(r'\1<a id="\2"></a>', html)
    text = parse_fragment(html, positions=False).to_markdown(_CONFIG if _asks(html) else _PLAIN).strip("\n")
    if "#note-" in text:
        text = with_footnotes(text)
    return f"{text}\n" if text else ""


def _asks(html: str) -> bool:
    return "<math" in html or "language-tex" in html or "#note-" in html


def _emphasised(element: Element, text: str) -> str:
    """Return emphasis in asterisks where CommonMark (6.2, flanking runs) reads them so, else in tags."""
    mark = _MARKS[element.tag]
    if not text:
        return ""
    opens = text[0].isalnum() or not _beside(element.previous_sibling, -1).isalnum()
    closes = text[-1].isalnum() or not _beside(element.next_sibling, 0).isalnum()
    return f"{mark}{text}{mark}" if opens and closes else f"<{element.tag}>{text}</{element.tag}>"


def _beside(node: Node | None, index: int) -> str:
    if isinstance(node, Text) and node.data:
        return node.data[index]
    return "" if node is None else "a"


def _anchored(element: Element, text: str) -> str:
    place = f'<a id="{name}"></a>' if (name := element.attr("id")) else ""
    href = element.attr("href")
    if href is None:
        return place + text
    if href == text:
        return f"{place}<{href}>"
    title = (element.attr("title") or "").replace("\\", "\\\\").replace('"', '\\"')
    target = f"<{href}>" if re.search(r"[\s()<>]", href) else href
    return f'{place}[{text}]({target} "{title}")' if title else f"{place}[{text}]({target})"


def _formula(element: Element, text: str) -> str:
    tex = element.attr("alttext") or text
    return f"$${tex}$$" if element.attr("display") == "block" else f"${tex}$"


def _code(element: Element, text: str) -> str:
    parent = element.parent
    if isinstance(parent, Element) and parent.tag == "pre":
        return text
    if element.attr("class") == "language-tex":
        return f"${element.text}$"
    fence = "`" * (1 + max((len(run) for run in re.findall(r"`+", element.text)), default=0))
    space = " " if element.text[:1] == "`" or element.text[-1:] == "`" else ""
    return f"{fence}{space}{element.text}{space}{fence}"


_EMPHASIS: dict[str, Callable[[Element, str], str]] = dict.fromkeys(_MARKS, _emphasised)
_PLAIN = Markdown(converters=_EMPHASIS)
_CONFIG = Markdown(converters={**_EMPHASIS, "a": _anchored, "math": _formula, "code": _code})
