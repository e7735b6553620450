"""What readers wrote under an article, where the page names it so."""

from __future__ import annotations

from collections.abc import Sequence

from presscut.content.layout import Block
from presscut.content.signs import words_of

_WORDS = frozenset(
    """
    comment comments commentlist commentslist commentaire commentaires kommentar kommentare kommentarer comentario
    comentarios commenti commento komentarze reacties disqus respond responses replies
    """.split()  # noqa: SIM905 - a table of words
)
_ENOUGH = 200
"""Characters that must be left: less, and the comments may be all that the page has to say."""


def drop_comments(blocks: Sequence[Block], against: Sequence[str | None]) -> list[str | None]:
    """Refuse blocks in a place of comments that begins after the article does."""
    kept = [i for i, why in enumerate(against) if why is None]
    if not kept:
        return list(against)
    named: dict[int, bool] = {}
    theirs = {i for i in kept if _in_comments(blocks[i], kept[0], named)}
    left = sum(blocks[i].length for i in kept if i not in theirs)
    if not theirs or left < _ENOUGH:
        return list(against)
    return ["comments" if i in theirs else why for i, why in enumerate(against)]


def _in_comments(block: Block, first: int, named: dict[int, bool]) -> bool:
    place = block.place
    if place.index not in named:
        named[place.index] = any(
            around.first > first and not _WORDS.isdisjoint(words_of(around.names)) for around in place.chain()
        )
    return named[place.index]
