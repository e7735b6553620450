"""The last stage, for every article: html written anew from an allow-list, never a page with parts removed.

A `Sheet` is the one maker of an article's html. What it writes parses back to itself: elements stand only
where the HTML parser leaves them (a content model below), so no parser can read it as something else. Attributes
are copied one by one; addresses are made absolute and must be http, https or mailto (pictures also `data:`
images), or lead to a note of the article (`NOTE`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from turbohtml import Element, Node, Text

from presscut import addresses
from presscut.phrasing import MATHML, PHRASING

_HTML_PHRASING = PHRASING - MATHML | {"math"}
_PHRASING_BLOCKS = frozenset({"p", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "caption", "figcaption"})
_FLOW = _HTML_PHRASING | frozenset(
    """
    p h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure hr
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
_SECTIONS = frozenset({"thead", "tbody", "tfoot"})
_TOKENS = frozenset({"mi", "mn", "mo", "ms", "mtext", "mspace", "mprescripts", "none"})
_MODEL: dict[str, frozenset[str]] = {
    **dict.fromkeys(("", "blockquote", "li", "dd", "td", "th"), _FLOW),
    **dict.fromkeys(_PHRASING_BLOCKS, _HTML_PHRASING),
    **dict.fromkeys(("ul", "ol"), frozenset({"li"})),
    "figure": frozenset({"img", "a", "figcaption"}),
    "dl": frozenset({"dt", "dd"}),
    "table": _SECTIONS | {"caption"},
    **dict.fromkeys(_SECTIONS, frozenset({"tr"})),
    "tr": frozenset({"td", "th"}),
    "ruby": _HTML_PHRASING,
    **dict.fromkeys(_HTML_PHRASING - {"ruby"}, _HTML_PHRASING - {"rt", "rp"}),
    **dict.fromkeys(MATHML - _TOKENS, MATHML - {"math"}),
    **dict.fromkeys(_TOKENS, frozenset()),
}
"""What may stand directly in an element; "" is the root."""

WORDLESS = frozenset({"ul", "ol", "dl", "table", "tr", "figure"}) | _SECTIONS | MATHML - _TOKENS
"""Elements in which no text may stand directly."""

_VOID = frozenset({"br", "hr", "img", "wbr"})
GONE = frozenset(
    """
    script style template noscript iframe frame frameset noframes object embed applet svg canvas
    audio video select option optgroup textarea input button head title meta link base param source
    track noembed xmp plaintext listing dialog datalist annotation annotation-xml
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
"""Elements that go with all that is in them: it is no text."""

_RENAMED = {"h1": "h2"}
_MAX_DEPTH = 100

NOTE = re.compile(r"note-[A-Za-z0-9_-]{1,80}")
"""The ids of an article: of its own kind, so that no script or style of a page that shows it means them."""

_REL = ' rel="noopener noreferrer"'
_ANYTHING = re.compile(r"(?s:.*)")
_NUMBER = re.compile(r"\d{1,5}")
_WORD = re.compile(r"[a-z]{1,24}")
_LENGTH = re.compile(r"-?[\d.]{1,8}(?:em|ex|px|pt|%)?")
_ANYWHERE = (
    ("id", NOTE),
    ("lang", re.compile(r"[A-Za-z0-9-]{1,35}")),
    ("dir", re.compile(r"ltr|rtl|auto")),
)
_SPANS = (("colspan", _NUMBER), ("rowspan", _NUMBER))
_COUNT = re.compile(r"-?\d{1,9}")
_ATTRIBUTES: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "a": (("title", _ANYTHING), *_ANYWHERE),
    "abbr": (("title", _ANYTHING), *_ANYWHERE),
    "dfn": (("title", _ANYTHING), *_ANYWHERE),
    "img": (("alt", _ANYTHING), ("title", _ANYTHING), ("width", _NUMBER), ("height", _NUMBER), *_ANYWHERE),
    "td": (*_SPANS, *_ANYWHERE),
    "th": (*_SPANS, ("scope", re.compile(r"row|col|rowgroup|colgroup")), *_ANYWHERE),
    "ol": (("start", _COUNT), ("reversed", _ANYTHING), ("type", re.compile(r"[1aAiI]")), *_ANYWHERE),
    "li": (("value", _COUNT), *_ANYWHERE),
    "time": (("datetime", _ANYTHING), *_ANYWHERE),
    "code": (("class", re.compile(r"language-[A-Za-z0-9+#._-]{1,30}")), *_ANYWHERE),
    "math": (
        ("display", re.compile(r"block|inline")),
        ("alttext", _ANYTHING),
        ("dir", re.compile(r"ltr|rtl")),
    ),
    **{
        name: (("mathvariant", _WORD), ("dir", re.compile(r"ltr|rtl")))
        for name in ("mi", "mn", "ms", "mtext")
    },
    "mo": (("stretchy", _WORD), ("fence", _WORD), ("separator", _WORD), ("form", _WORD)),
    "mspace": (("width", _LENGTH),),
    "mfrac": (("linethickness", _LENGTH),),
    "mover": (("accent", _WORD),),
    "munder": (("accentunder", _WORD),),
    "mstyle": (("displaystyle", _WORD),),
    "menclose": (("notation", re.compile(r"[a-z ]{1,60}")),),
    "mtd": (("columnspan", _NUMBER), ("rowspan", _NUMBER)),
    "mtable": (("columnalign", re.compile(r"[a-z ]{1,120}")),),
}
_NEEDY = frozenset({"a", "img"})
"""Elements that are nothing without an address."""

_TAGS = {name: f"<{name}>" for names in _MODEL.values() for name in names}

_BARE = frozenset(MATHML - _ATTRIBUTES.keys())
_CONTROLS = bytes([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F])

Attribute = Callable[[str], str | None]
"""Gives the value of an attribute by its name, as `Element.attr` and `dict.get` do."""


def sanitize(source: Node, base: str | None) -> str:
    """Return the html of what the allow-list admits of the children of `source`.

    A tag that is not allowed gives way to its children, or goes with all that is in it if that is not text.
    """
    sheet = Sheet(base)
    sheet.copy(source)
    return sheet.html()


class Sheet:
    """The html under construction, and the names of its open elements, the root first as ""."""

    def __init__(self, base: str | None) -> None:
        """Begin an empty sheet; relative addresses are joined to `base`."""
        self._base = base
        self._names = [""]
        self._parts: list[str] = []
        self._pre_starts = False

    @property
    def inside(self) -> str:
        """The name of the innermost open element, "" at the root."""
        return self._names[-1]

    def open(self, tag: str, attribute: Attribute | None = None) -> bool:
        """Open an element that `close` ends; False where it may not stand, and for void ones, which need no end."""
        name = _RENAMED.get(tag, tag)
        names = self._names
        if (
            name not in _MODEL[names[-1]]
            or len(names) > _MAX_DEPTH
            or (name in _HTML_PHRASING and name in names)
        ):
            return False
        self._pre_starts = name == "pre"
        if attribute is None:
            if name in _NEEDY:
                return False
            self._parts.append(_TAGS[name])
        else:
            attributes = self._attributes(name, attribute)
            if attributes is None:
                return False
            self._parts.append(f"<{name}{attributes}>")
        if name in _VOID:
            return False
        names.append(name)
        return True

    def close(self) -> None:
        """Close the innermost open element."""
        self._pre_starts = False
        self._parts.append(f"</{self._names.pop()}>")

    def text(self, data: str) -> None:
        """Add text where text may stand."""
        if self._names[-1] in WORDLESS:
            return
        if self._pre_starts:
            # a parser eats the line feed that follows <pre>
            data = _as_parsed(data).lstrip("\n")
            self._pre_starts = not data
        self._parts.append(_escaped(data))

    def copy(self, source: Node) -> None:
        """Add what is admitted of the children of `source`, without recursion."""
        pending: list[tuple[Iterator[Node], bool]] = [(iter(source.children), False)]
        while pending:
            node = next(pending[-1][0], None)
            if node is None:
                if pending.pop()[1]:
                    self.close()
            elif isinstance(node, Text):
                self.text(node.data)
            elif isinstance(node, Element) and (tag := node.tag) not in GONE:
                pending.append((iter(node.children), self.open(tag, node.attr if node.attrs else None)))

    def html(self) -> str:
        """Return the markup."""
        return _as_parsed("".join(self._parts))

    def _attributes(self, name: str, attribute: Attribute) -> str | None:
        """Return the attributes as they are written, or None for an element that is nothing without an address."""
        written = ""
        if name == "a":
            href = attribute("href")
            if not href or not (address := self._target(href)):
                return None
            written = f' href="{_quoted(address)}"{"" if address[0] == "#" else _REL}'
        elif name == "img":
            source = addresses.picture(attribute("src"), self._base)
            if source is None:
                return None
            written = f' src="{_quoted(source)}"'
        elif name in _BARE:
            return ""
        for key, pattern in _ATTRIBUTES.get(name, _ANYWHERE):
            value = attribute(key)
            if value is not None and pattern.fullmatch(value):
                written += f' {key}="{_quoted(value)}"'
        return written

    def _target(self, href: str) -> str | None:
        return href if href[0] == "#" and NOTE.fullmatch(href, 1) else addresses.link(href, self._base)


def _as_parsed(text: str) -> str:
    """Return the text less control characters, its line ends made line feeds."""
    raw = text.encode("utf-8", "replace")
    clean = raw.translate(None, _CONTROLS)
    if len(clean) < len(raw):
        text = clean.decode()
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _escaped(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace("\u00a0", "&nbsp;") if "\u00a0" in text else text


def _quoted(value: str) -> str:
    return _escaped(value).replace('"', "&quot;")
