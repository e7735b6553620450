"""Several pages of one article made one: the text in order, what each page says again said once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from turbohtml import Node, Text, parse_fragment

from presscut.composing import Draft
from presscut.content.spaces import collapse
from presscut.elements.assembly import Assembled

_LONG = 80
"""A text of so many code points that comes again is the page's and not the story's: of what stories say twice,
most is short."""


def join(first: Draft, others: Sequence[Draft]) -> Draft:
    """Return one draft: what the first page says of the article, with the blocks and the pictures of all.

    A block that an earlier page had is left out where it is long, or stands at the head of its page: title,
    byline and standfirst are on every page.
    """
    blocks = list(parse_fragment(first.body.html).children)
    seen = {collapse(first.facts.title or ""), *map(_words, blocks)}
    for draft in others:
        new = list(_unseen(parse_fragment(draft.body.html), seen))
        seen.update(map(_words, new))
        blocks += new
    bodies = [draft.body for draft in (first, *others)]
    pictures = {picture.src: picture for body in bodies for picture in body.pictures}
    embeds = {embed.url: embed for body in bodies for embed in body.embeds}
    return replace(
        first,
        body=Assembled(
            "".join(block.html for block in blocks), tuple(pictures.values()), tuple(embeds.values())
        ),
        rulings=tuple(ruling for draft in (first, *others) for ruling in draft.rulings),
        warnings=tuple(dict.fromkeys(each for draft in (first, *others) for each in draft.warnings)),
        next_page=others[-1].next_page if others else first.next_page,
    )


def _unseen(tree: Node, seen: set[str]) -> Iterator[Node]:
    at_head = True
    for block in tree.children:
        words = _words(block)
        if words in seen and (at_head or len(words) >= _LONG):
            continue
        at_head = at_head and not words
        yield block


def _words(block: Node) -> str:
    return collapse(block.data if isinstance(block, Text) else block.text) if block else ""
