"""The plain text of an article, by the one rule that offsets count on.

Walk the HTML in document order. Every element that is not phrasing content (see `PHRASING`) is a block: its
start and its end end the text before them. `br` is a line feed. Each stretch between two ends is one block
text: in `pre` as it stands, with line feeds taken off its two ends; elsewhere with every run of HTML white
space (space, tab, line feed, form feed, carriage return) made one space, then with spaces taken off around
line feeds that come from `br`, and off both ends. Stretches with nothing left are left out. The block
texts are joined by a blank line (two line feeds). Offsets are code points of the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element, Node, Text

from presscut.content.spaces import SPACES, squeeze
from presscut.phrasing import PHRASING

_AROUND_BREAKS = re.compile(r" *\n *")
SEPARATOR = "\n\n"


def block_texts(root: Node) -> list[str]:
    """Return the texts of the blocks under `root`, in order."""
    texts: list[str] = []
    pieces: list[str] = []
    inside_pre = 0
    for step, node in _steps(root):
        if isinstance(node, Text):
            pieces.append(node.data if inside_pre else squeeze(node.data))
        elif not isinstance(node, Element):
            continue
        elif node.tag == "br":
            pieces.append("\n" if step == "start" else "")
        elif node.tag not in PHRASING:
            _end_block(pieces, texts, verbatim=inside_pre > 0)
            if node.tag == "pre":
                inside_pre += 1 if step == "start" else -1
    _end_block(pieces, texts, verbatim=False)
    return texts


def to_text(root: Node) -> str:
    """Return the whole text: the block texts joined by a blank line."""
    return SEPARATOR.join(block_texts(root))


def _steps(root: Node) -> Iterator[tuple[str, Node]]:
    """Yield each node under `root` as it starts and as it ends, without recursion."""
    pending: list[tuple[Iterator[Node], Node | None]] = [(iter(root.children), None)]
    while pending:
        node = next(pending[-1][0], None)
        if node is not None:
            yield "start", node
            if isinstance(node, Element):
                pending.append((iter(node.children), node))
        elif (ended := pending.pop()[1]) is not None:
            yield "end", ended


def _end_block(pieces: list[str], texts: list[str], *, verbatim: bool) -> None:
    joined = "".join(pieces)
    pieces.clear()
    text = joined.strip("\n") if verbatim else _AROUND_BREAKS.sub("\n", _one_space(joined)).strip(SPACES)
    if text.strip(SPACES):
        texts.append(text)


def _one_space(text: str) -> str:
    return re.sub(r" {2,}", " ", text)
