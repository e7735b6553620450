"""What stands in words around the headline: who wrote it, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presscut.metadata.names import names_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presscut.content.layout import Block, Layout
    from presscut.content.region import Region
    from presscut.metadata.facts import Facts

WHERE = "near the headline"
_LONGEST = 160
_LONGEST_BYLINE = 80
_BEFORE, _AFTER = 4, 12
_BY = re.compile(r"\W*(?:(?:written|posted|published)\s+)?(?:by|par|von|por|di|door)\s+\S", re.IGNORECASE)


def complete(facts: Facts, layout: Layout, region: Region) -> None:
    """Fill in the time and the authors that the head of the page did not give."""
    lines = list(_lines(layout, region))
    if facts.published is None:
        found = next((moment for line in lines if (moment := facts.clock.read_words(line))), None)
        if found:
            facts.published, facts.where["published"] = found, WHERE
    byline = next((line for line in lines if _BY.match(line) and len(line) <= _LONGEST_BYLINE), None)
    if byline and not facts.authors and (names := names_in(byline)):
        facts.authors, facts.where["authors"] = tuple(names), WHERE
    if byline and facts.byline is None:
        facts.byline, facts.where["byline"] = byline, WHERE


def _lines(layout: Layout, region: Region) -> Iterator[str]:
    """Yield the short lines from a little before the article to its first paragraphs."""
    paragraphs = 0
    for block in layout.blocks[max(0, region.lead - _BEFORE) : min(region.end, region.first + _AFTER)]:
        if _is_line(block):
            yield block.text
        elif block.index >= region.first and block.prose:
            paragraphs += 1
            if paragraphs > 1:
                return


def _is_line(block: Block) -> bool:
    return 0 < block.length <= _LONGEST and block.link_density < 1
