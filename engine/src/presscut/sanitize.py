"""The last stage, for every article: a tree rebuilt from an allow-list, never a tree with parts removed.

What comes out parses back to itself: elements stand only where the HTML parser leaves them (a content model
below), so no parser can read it as something else. A tag that is not allowed gives way to its children, or
goes with all that is in it if that is not text. Attributes are copied one by one; addresses are made
absolute and must be http, https or mailto (pictures also `data:` images).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Node, Text

from presscut import addresses
from presscut.phrasing import PHRASING

_PHRASING_BLOCKS = frozenset(
    """
    p h2 h3 h4 h5 h6 pre dt caption summary
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
_FLOW = PHRASING | frozenset(
    """
    p h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure hr
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
_SECTIONS = frozenset({"thead", "tbody", "tfoot"})
_MODEL: dict[str, frozenset[str]] = {
    **dict.fromkeys(("", "blockquote", "li", "dd", "td", "th", "figure"), _FLOW),
    **dict.fromkeys(_PHRASING_BLOCKS, PHRASING),
    **dict.fromkeys(("ul", "ol"), frozenset({"li"})),
    "dl": frozenset({"dt", "dd"}),
    "table": _SECTIONS | {"caption"},
    **dict.fromkeys(_SECTIONS, frozenset({"tr"})),
    "tr": frozenset({"td", "th"}),
    "ruby": PHRASING,
    **dict.fromkeys(PHRASING - {"ruby"}, PHRASING - {"rt", "rp"}),
}
"""What may stand directly in an element; "" is the root."""

_WORDLESS = frozenset({"ul", "ol", "dl", "table", "tr"}) | _SECTIONS
"""Elements in which no text may stand directly."""

_VOID = frozenset({"br", "hr", "img", "wbr"})
_GONE = frozenset(
    """
    script style template noscript iframe frame frameset noframes object embed applet svg math canvas
    audio video select option optgroup textarea input button head title meta link base param source
    track noembed xmp plaintext listing dialog datalist
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
_RENAMED = {"h1": "h2"}
_NEEDED = {"a": "href", "img": "src"}
"""Elements that are nothing without an attribute."""

_MAX_DEPTH = 100

_ANYWHERE = frozenset({"lang", "dir"})
_ATTRIBUTES: dict[str, frozenset[str]] = {
    "a": frozenset({"title"}),
    "abbr": frozenset({"title"}),
    "dfn": frozenset({"title"}),
    "img": frozenset({"alt", "title", "width", "height"}),
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"colspan", "rowspan", "scope"}),
    "ol": frozenset({"start", "reversed", "type"}),
    "li": frozenset({"value"}),
    "time": frozenset({"datetime"}),
}
_VALUES = {
    "dir": re.compile(r"ltr|rtl|auto"),
    "lang": re.compile(r"[A-Za-z0-9-]{1,35}"),
    "scope": re.compile(r"row|col|rowgroup|colgroup"),
    "type": re.compile(r"[1aAiI]"),
    **dict.fromkeys(("width", "height", "colspan", "rowspan"), re.compile(r"\d{1,5}")),
    **dict.fromkeys(("start", "value"), re.compile(r"-?\d{1,9}")),
}
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
REL = "noopener noreferrer"


def sanitize(source: Node, base: str | None) -> Element:
    """Return a fresh `div` that holds what the allow-list admits of the children of `source`."""
    root = Element("div")
    build = _Build(root, base)
    pending: list[tuple[Iterator[Node], Element | None]] = [(iter(source.children), None)]
    while pending:
        node = next(pending[-1][0], None)
        if node is None:
            build.close(pending.pop()[1])
        elif isinstance(node, Text):
            build.text(node.data)
        elif isinstance(node, Element) and node.tag not in _GONE:
            pending.append((iter(node.children), build.open(node)))
    build.finish()
    return root


class _Build:
    """The tree under construction, and the names of its open elements, the root first as ""."""

    def __init__(self, root: Element, base: str | None) -> None:
        self._base = base
        self._open: list[Element] = [root]
        self._names = [""]
        self._pieces: list[str] = []
        self._pre_starts = False

    def open(self, original: Element) -> Element | None:
        """Open a copy of an element, or nothing where it may not stand; void elements close at once."""
        name = _RENAMED.get(original.tag, original.tag)
        if not self._admits(name):
            return None
        copy = Element(name, self._attributes(name, original))
        if name in _NEEDED and copy.attr(_NEEDED[name]) is None:
            return None
        self._end_text()
        self._open[-1].append(copy)
        if name in _VOID:
            return None
        self._open.append(copy)
        self._names.append(name)
        self._pre_starts = name == "pre"
        return copy

    def close(self, copy: Element | None) -> None:
        """Close what `open` returned."""
        if copy is not None:
            self._end_text()
            self._open.pop()
            self._names.pop()

    def text(self, data: str) -> None:
        """Add text; neighbours become one node, as a parser makes of them."""
        if self._names[-1] not in _WORDLESS:
            self._pieces.append(data)

    def finish(self) -> None:
        """Write what text is still pending."""
        self._end_text()

    def _end_text(self) -> None:
        data = _NO_TEXT.sub("", "".join(self._pieces).replace("\r\n", "\n").replace("\r", "\n"))
        self._pieces.clear()
        if self._pre_starts:
            # a parser eats the line feed that follows <pre>
            data = data.lstrip("\n")
        if data:
            self._open[-1].append(Text(data))
        self._pre_starts = False

    def _admits(self, name: str) -> bool:
        if name not in _MODEL[self._names[-1]] or len(self._names) > _MAX_DEPTH:
            return False
        return name not in PHRASING or name not in self._names

    def _attributes(self, name: str, original: Element) -> dict[str, str | list[str] | None]:
        allowed = _ATTRIBUTES.get(name, frozenset()) | _ANYWHERE
        copied: dict[str, str | list[str] | None] = {}
        for key in original.attrs:
            value = original.attr(key) or ""
            pattern = _VALUES.get(key)
            if key in allowed and (pattern is None or pattern.fullmatch(value)):
                copied[key] = _NO_TEXT.sub("", value)
        if name == "a" and (href := addresses.link(original.attr("href"), self._base)):
            copied |= {"href": href, "rel": REL}
        if name == "img" and (src := addresses.picture(original.attr("src"), self._base)):
            copied["src"] = src
        return copied
