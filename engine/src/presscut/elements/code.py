"""Code: its words as they are, its language where a page says it; no line numbers, no buttons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Node, Text

from presscut.content.layout import Block
from presscut.sanitize import GONE, Sheet

_LANGUAGE = re.compile(
    r"(?:^|\s)(?:lang(?:uage)?-|highlight-source-|highlight-(?=\w+ notranslate)|brush:\s*|hljs\s+(?:language-)?|"
    r"sourceCode\s+)(?P<name>[A-Za-z0-9+#._-]{1,30})"
)
_NAMED = ("data-lang", "data-language", "data-code-language")
_NO_LANGUAGE = frozenset(
    {"none", "plaintext", "plain", "text", "txt", "default", "nohighlight", "undefined", "auto"}
)
_GUTTER = re.compile(
    r"(?:^|\s)(?:line-?nos?|line-?numbers?(?:-rows)?|linenos?|linenodiv|ln(?:um)?|gutter|hljs-ln-numbers|hljs-ln-n|"
    r"blob-num|copy(?:-\w+)*|btn-copy|copybtn|clipboard\S*|code-toolbar-item|toolbar)(?:\s|$)",
    re.IGNORECASE,
)
_ROWS = frozenset({"div", "p", "tr", "li", "ol", "ul", "table", "tbody"})
_NUMBERS = re.compile(r"\s*(?:\d+\s+)+\d+\s*|\s*1\s*")
_IN_PRE = frozenset({"pre", "td"})
_FEWEST_LINES = 3
_GOES_ON = re.compile(r"[0-9.,:;)\]]")
"""What follows the number of an item or a figure, and not that of a line."""

_UNSELECTABLE = re.compile(r"user-select:\s*none")
_HIGHEST = 3


def pre_of(block: Block) -> Element | None:
    """Return the `pre` that holds a block, also one that lays its lines out in a table, or None."""
    if block.tag not in _IN_PRE:
        return None
    return next((place.element for place in block.place.chain() if place.tag == "pre"), None)


def is_gutter(block: Block) -> bool:
    """Tell a column of line numbers, which stands in a `pre` of its own beside the code."""
    return block.tag == "pre" and _NUMBERS.fullmatch(block.text) is not None


def write_code(sheet: Sheet, pre: Element) -> None:
    """Write a `pre`: as code where the page marks it so, else as the text that it is."""
    language = language_of(pre)
    opened = [sheet.open("pre", pre.attr)]
    if language is not None or pre.find("code") is not None or pre.closest("code") is not None:
        opened.append(sheet.open("code", {"class": f"language-{language}" if language else None}.get))
    sheet.text(unnumbered("".join(_pieces(pre)).strip("\n")))
    for _ in filter(None, opened):
        sheet.close()


def language_of(pre: Element) -> str | None:
    """Return the name of the language as the page spells it, in lower case, or None."""
    around: object = pre
    inner = pre.find("code")
    elements = [inner] if inner else []
    for _ in range(_HIGHEST):
        if isinstance(around, Element):
            elements.append(around)
            around = around.parent
    for element in elements:
        found = _LANGUAGE.search(element.attr("class") or "")
        name = next((value for key in _NAMED if (value := element.attr(key))), found["name"] if found else "")
        if name and name.lower() not in _NO_LANGUAGE:
            return name.lower()
    return None


def _is_gutter(element: Element) -> bool:
    return bool(
        _GUTTER.search(element.attr("class") or "") or _UNSELECTABLE.search(element.attr("style") or "")
    )


def unnumbered(text: str) -> str:
    """Return code less the numbers of its lines, where each line begins with its own."""
    lines = text.split("\n")
    if len(lines) < _FEWEST_LINES:
        return text
    stripped = [line.lstrip(" ") for line in lines]
    for number, line in enumerate(stripped, 1):
        if not line.startswith(str(number)) or _GOES_ON.match(line, len(str(number))):
            return text
    return "\n".join(line[len(str(number)) :] for number, line in enumerate(stripped, 1))


def _pieces(pre: Element) -> Iterator[str]:
    """Yield the text of a `pre`; what the page lays out in rows ends in a line feed each."""
    pending: list[tuple[Iterator[Node], bool]] = [(iter(pre.children), False)]
    ended = True
    while pending:
        node = next(pending[-1][0], None)
        if node is None:
            if pending.pop()[1] and not ended:
                yield "\n"
                ended = True
        elif isinstance(node, Text):
            if node.data:
                yield node.data
                ended = node.data.endswith("\n")
        elif isinstance(node, Element):
            if node.tag == "br":
                yield "\n"
                ended = True
            elif node.tag not in GONE and not _is_gutter(node):
                pending.append((iter(node.children), node.tag in _ROWS))
