"""What the whole page shows that bears on its kind; each sign is read when it is first asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from urllib.parse import SplitResult, urlsplit

from presscut.content.layout import Block, Layout
from presscut.counting import count_words
from presscut.document import Page
from presscut.metadata.facts import Facts
from presscut.wire.furniture import kind_of_line
from presscut.wire.prompt import Sort

_TYPE = re.compile(r'"@type"\s*:\s*(?:"([^"]{1,80})"|\[([^\]]{1,300})\])')
_NAME = re.compile(r"\w+")
_LOOKED_AT = 20_000
_MOST_BLOCKS = 400
_MOST_SCRIPT = 500_000

ARTICLES = frozenset(
    {
        "Article",
        "NewsArticle",
        "BlogPosting",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "BackgroundNewsArticle",
        "ReviewNewsArticle",
        "TechArticle",
        "ScholarlyArticle",
        "AdvertiserContentArticle",
        "Report",
    }
)
"""Types of schema.org by which a page calls itself an article."""


class Signs:
    """The signs of one page. `kept` are the blocks of its article."""

    def __init__(self, page: Page, layout: Layout, facts: Facts, kept: Sequence[Block] = ()) -> None:
        self.page = page
        self.layout = layout
        self.facts = facts
        self.kept = kept
        self.title = facts.title or ""

    def refused(self, block: Block) -> bool:
        """Tell whether a block stands between those of the article without being one."""
        return self._stretch[0] <= block.index <= self._stretch[1] and block.index not in self._indices

    @cached_property
    def _indices(self) -> frozenset[int]:
        return frozenset(block.index for block in self.kept)

    @cached_property
    def _stretch(self) -> tuple[int, int]:
        return (self.kept[0].index, self.kept[-1].index) if self.kept else (0, -1)

    @cached_property
    def path(self) -> str:
        """The address below its host, lower case, with its query; empty where no address is known."""
        return f"{self._address.path}?{self._address.query}".rstrip("?").lower()

    @cached_property
    def host(self) -> str:
        """The host of the address, lower case."""
        return self._address.netloc.lower()

    @cached_property
    def _address(self) -> SplitResult:
        try:
            return urlsplit(self.page.url or self.facts.canonical_url or "")
        except ValueError:
            return urlsplit("")

    @cached_property
    def scripts(self) -> tuple[str, ...]:
        """The texts of the page's JSON-LD; one of over 500,000 code points is passed over."""
        found = self.page.tree.find_all("script", type="application/ld+json")
        return tuple(text for script in found if len(text := script.text) <= _MOST_SCRIPT)

    @cached_property
    def types(self) -> frozenset[str]:
        """The types of schema.org that the page's JSON-LD names, at any depth."""
        return frozenset(
            name
            for script in self.scripts
            for one, several in _TYPE.findall(script)
            for name in _NAME.findall(one or several)
        )

    @cached_property
    def items(self) -> frozenset[str]:
        """The types of schema.org that the page's elements name (microdata)."""
        return frozenset(
            str(element.attr("itemtype")).rstrip("/").rsplit("/", 1)[-1]
            for element in self.page.tree.select("[itemtype]")[:_MOST_BLOCKS]
        )

    @cached_property
    def is_article(self) -> bool:
        """Whether the page's data call it an article."""
        return not ARTICLES.isdisjoint(self.types)

    @cached_property
    def og_type(self) -> str:
        """What the page calls itself for sharing: `article`, `website`, `product`…, lower case."""
        element = self.page.tree.find("meta", property="og:type")
        return (element.attr("content") or "").strip().lower() if element is not None else ""

    @cached_property
    def generator(self) -> str:
        """The software that made the page, lower case."""
        element = self.page.tree.select_one('meta[name="generator" i]')
        return (element.attr("content") or "").lower() if element is not None else ""

    @cached_property
    def has_password(self) -> bool:
        """Whether the page asks for a password."""
        return self.page.tree.find("input", type="password") is not None

    @cached_property
    def shown(self) -> str:
        """The first 20,000 code points of everything that the page shows, a line a block."""
        return "\n".join(block.text for block in self.layout.blocks[:_MOST_BLOCKS])[:_LOOKED_AT]

    @cached_property
    def shown_words(self) -> int:
        """Words of `shown`; two signs of a script without blanks count as one."""
        words, signs = count_words(self.shown)
        return words + signs // 2

    @cached_property
    def linked(self) -> float:
        """The share of the page's words that are links, 0 to 1."""
        length = sum(block.length for block in self.layout.blocks)
        return (
            sum(block.length * block.link_density for block in self.layout.blocks) / length if length else 0.0
        )

    @cached_property
    def furniture(self) -> dict[Sort, int]:
        """How many code points of the page's first blocks are furniture, sort by sort."""
        lengths: dict[Sort, int] = {}
        for block in self.layout.blocks[:_MOST_BLOCKS]:
            if sort := kind_of_line(block.text):
                lengths[sort] = lengths.get(sort, 0) + block.length
        return lengths
