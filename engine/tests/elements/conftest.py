"""What becomes of a piece of markup in the midst of an article, whatever would be chosen of a page."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
import turbohtml

from presscut import Picture
from presscut.article import Embed
from presscut.content.segment import segment
from presscut.elements.assembly import assemble
from presscut.render.markdown import to_markdown
from presscut.render.text import to_text

URL = "https://news.example.org/2024/crossing"
BEFORE = "The ferry left the northern quay at six, as it had done every morning for ninety years."
AFTER = "By noon the harbour master had counted all the boats but one, and at two that one came in as well."


@dataclass(frozen=True)
class Made:
    html: str
    markdown: str
    text: str
    images: tuple[Picture, ...]
    embeds: tuple[Embed, ...]


@pytest.fixture
def read() -> Callable[[str], Made]:
    """Read the markup between two paragraphs: all its words are kept, but for those of a `figcaption`."""

    def read(markup: str) -> Made:
        page = turbohtml.parse(f"<article><p>{BEFORE}</p>{markup}<p>{AFTER}</p></article>")
        assert page.root is not None
        blocks = segment(page.root).blocks
        kept = {block.index for block in blocks if block.text and block.tag != "figcaption"}
        made = assemble(blocks, kept, URL)
        return Made(made.html, to_markdown(made.html), to_text(made.html), made.pictures, made.embeds)

    return read


@pytest.fixture
def inner(read: Callable[[str], Made]) -> Callable[[str], str]:
    """The html that becomes of a piece of markup, without the paragraphs around it."""

    def inner(markup: str) -> str:
        html = read(markup).html
        head, tail = f"<p>{BEFORE}</p>", f"<p>{AFTER}</p>"
        assert html.startswith(head)
        assert html.endswith(tail)
        return html[len(head) : -len(tail)]

    return inner


@pytest.fixture
def words(read: Callable[[str], Made]) -> Callable[[str], list[str]]:
    """The block texts that become of a piece of markup."""

    def words(markup: str) -> list[str]:
        first, *middle, last = read(markup).text.split("\n\n")
        assert (first, last) == (BEFORE, AFTER)
        return middle

    return words
