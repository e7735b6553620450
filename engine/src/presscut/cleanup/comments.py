"""What readers wrote under an article, where the page names it so or says so in a line above."""

from __future__ import annotations

from collections.abc import Sequence

from presscut.content.layout import Block
from presscut.content.signs import words_of
from presscut.wire.furniture import kind_of_line

_WORDS = frozenset(
    """
    comment comments commentlist commentslist commentaire commentaires kommentar kommentare kommentarer comentario
    comentarios commenti commento komentarze reacties disqus respond response replies
    """.split()  # noqa: SIM905 - a table of words
)
_ENOUGH = 200
"""Characters that must be left: less, and the comments may be all that the page has to say."""

_LONGEST_LINE = 60
_SURE = 0.85


def drop_comments(
    blocks: Sequence[Block], against: Sequence[str | None], shares: Sequence[float]
) -> list[str | None]:
    """Refuse blocks in a place of comments that begins after the article does.

    Those under a line that says "Comments" go too, unless they are very likely the article's: the line may be a count
    above the rest of it.
    """
    kept = [i for i, why in enumerate(against) if why is None]
    if not kept:
        return list(against)
    named: dict[int, bool] = {}
    begins = _line_above(blocks, kept)
    theirs = {
        i for i in kept if (i >= begins and shares[i] < _SURE) or _in_comments(blocks[i], kept[0], named)
    }
    left = sum(blocks[i].length for i in kept if i not in theirs)
    if not theirs or left < _ENOUGH:
        return list(against)
    return ["comments" if i in theirs else why for i, why in enumerate(against)]


def _line_above(blocks: Sequence[Block], kept: Sequence[int]) -> int:
    """Return the index of the first line after which comments follow; that of no block where there is none."""
    read = 0
    words = {i: blocks[i].length for i in kept}
    for i in range(kept[0], kept[-1] + 1):
        if (
            read >= _ENOUGH
            and blocks[i].length <= _LONGEST_LINE
            and kind_of_line(blocks[i].text) == "comment"
        ):
            return i
        read += words.get(i, 0)
    return len(blocks)


def _in_comments(block: Block, first: int, named: dict[int, bool]) -> bool:
    place = block.place
    if place.index not in named:
        named[place.index] = any(
            around.first > first and not _WORDS.isdisjoint(words_of(around.names)) for around in place.chain()
        )
    return named[place.index]
