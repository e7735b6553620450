"""The html of an article, out of the blocks that were kept: their frames (lists, tables, quotes) around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from turbohtml import Element

from presscut.article import Embed, Picture
from presscut.content.layout import Block, Run
from presscut.content.spaces import collapse
from presscut.elements.code import is_gutter, pre_of, write_code
from presscut.elements.frames import Frames
from presscut.elements.insets import Insets
from presscut.elements.line import Line
from presscut.elements.manner import Manner
from presscut.elements.notes import read_notes
from presscut.elements.posts import is_boilerplate, post_around
from presscut.elements.pullquotes import echoes
from presscut.elements.shown import in_order
from presscut.elements.tables import PARTS, layout_tables
from presscut.sanitize import Sheet

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BARE_IN = frozenset({"li", "dt", "dd", "td", "th", "caption"})
"""Frames in which the words of a single block stand without a paragraph."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """An article's html, and the pictures and embedded things that stand in it, in order, each once."""

    html: str
    pictures: tuple[Picture, ...] = ()
    embeds: tuple[Embed, ...] = ()


def paragraphs(texts: Iterable[str]) -> Assembled:
    """Return the html of a plain text: one paragraph a text."""
    sheet = Sheet(None)
    for text in texts:
        sheet.open("p")
        sheet.text(text)
        sheet.close()
    return Assembled(sheet.html())


def assemble(blocks: Sequence[Block], kept: Collection[int], base: str | None) -> Assembled:
    """Return the html of an article.

    Args:
        blocks: the stretch of the page in which the article is, in order.
        kept: the indices of those whose words are the article's.
        base: what relative addresses are joined to.
    """
    spoken = [block for block in blocks if block.index in kept and block.text]
    wordy = frozenset(block.index for block in spoken) - echoes(spoken)
    return _Assembly(in_order(blocks, wordy), wordy, base).result()


class _Assembly:
    """What the writing of one article has to know of the whole of it."""

    def __init__(self, blocks: Sequence[Block], wordy: frozenset[int], base: str | None) -> None:
        self._blocks = blocks
        self._wordy = wordy
        spoken = [block for block in blocks if block.index in wordy]
        self._sheet = Sheet(base)
        self._manner = Manner(read_notes(spoken, base))
        self._insets = Insets(self._sheet, self._manner, base)
        self._frames = Frames(self._sheet, self._manner.attributes)
        dissolved = layout_tables(spoken)
        self._paths = [_less(_outside_pre(block), dissolved) if block.frames else () for block in blocks]
        self._tenants = Counter(
            path[-1] for block, path in zip(blocks, self._paths, strict=True) if path and block.index in wordy
        )
        self._quoted = _posts(spoken)
        self._deeper = any(block.tag == "h1" for block in spoken)
        self._pre: Element | None = None
        self._crowded: Element | None = None
        """The frame of the block before; where it holds no paragraphs (`dt`), line breaks part what is in it."""

    def result(self) -> Assembled:
        for block, path in zip(self._blocks, self._paths, strict=True):
            if path or self._frames.are_open:
                self._frames.go_to(path)
            if block.index in self._wordy or self._holds_formula(block):
                self._write(block, path)
            else:
                self._write_things(block, path)
        self._frames.go_to(())
        return Assembled(self._sheet.html(), self._insets.pictures, self._insets.embeds)

    def _write(self, block: Block, path: tuple[Element, ...]) -> None:
        if (pre := pre_of(block)) is not None:
            self._write_pre(block, pre)
            return
        if path and (post := post_around(path)) is not None:
            self._insets.write_post(post, quoted=post in self._quoted)
            if is_boilerplate(block.text):
                return
        if not block.things:
            if not self._insets.has_said(block):
                self._write_words(block, block.runs, path)
            return
        before, words, after = _parted(block.runs, self._manner)
        self._insets.write(run.element for run in before)
        if words and not self._insets.has_said(block):
            self._write_words(block, words, path)
        self._insets.write(run.element for run in after)

    def _holds_formula(self, block: Block) -> bool:
        """Tell a block that has no words, but a formula in their place."""
        return not block.text and any(map(self._manner.stands_in_line, block.things))

    def _write_things(self, block: Block, path: tuple[Element, ...]) -> None:
        if path and (post := post_around(path)) is not None:
            self._insets.write_post(post, quoted=post in self._quoted)
        self._insets.write(block.things)

    def _write_words(self, block: Block, runs: Sequence[Run], path: tuple[Element, ...]) -> None:
        tag = self._leaf(block, path)
        opened = tag is not None and self._sheet.open(tag, self._manner.attributes(block.place.element))
        if tag and not opened and path and path[-1] is self._crowded:
            self._sheet.open("br")
        self._crowded = path[-1] if path else None
        if len(runs) == 1 and not runs[0].path and runs[0].element is None:
            self._sheet.text(collapse(runs[0].text))
        else:
            Line(self._sheet, self._manner).write(runs)
        if opened:
            self._sheet.close()

    def _write_pre(self, block: Block, pre: Element) -> None:
        if pre is self._pre or is_gutter(block):
            return
        self._pre = pre
        write_code(self._sheet, pre)

    def _leaf(self, block: Block, path: tuple[Element, ...]) -> str | None:
        """Return the element that a block's words stand in, or None where their frame is enough."""
        if block.tag in _HEADINGS:
            return _HEADINGS[min(_HEADINGS.index(block.tag) + self._deeper, len(_HEADINGS) - 1)]
        bare = path and path[-1].tag == self._sheet.inside in _BARE_IN and self._tenants[path[-1]] == 1
        return None if bare else "p"


def _outside_pre(block: Block) -> tuple[Element, ...]:
    """Return the frames of a block, but of those in a `pre` none: its lines are no cells and no items."""
    pre = pre_of(block) if block.tag != "pre" else None
    return (
        block.frames
        if pre is None
        else tuple(frame for frame in block.frames if frame.closest("pre") is not pre)
    )


def _posts(blocks: Iterable[Block]) -> frozenset[Element]:
    """Return the quotations of posts of which a word was kept."""
    posts = (post_around(block.frames) for block in blocks if block.frames and not is_boilerplate(block.text))
    return frozenset(post for post in posts if post is not None)


def _less(frames: tuple[Element, ...], dissolved: set[Element]) -> tuple[Element, ...]:
    """Return the frames less figures, which are made anew, and less the tables that only place things."""
    kept: list[Element] = []
    gone = False
    for frame in frames:
        tag = frame.tag
        if tag == "table":
            gone = frame in dissolved
        if tag != "figure" and not (gone and tag in PARTS):
            kept.append(frame)
    return tuple(kept)


def _parted(runs: Sequence[Run], manner: Manner) -> tuple[list[Run], list[Run], list[Run]]:
    """Return the things before a block's words, its words with the things of their line, and the things after."""
    before: list[Run] = []
    words: list[Run] = []
    after: list[Run] = []
    spoken = False
    for run in runs:
        if run.element is not None and not manner.stands_in_line(run.element):
            (after if spoken else before).append(run)
        else:
            spoken = spoken or run.element is not None or (not run.is_break and not run.text.isspace())
            words.append(run)
    return before, words if spoken else [], after
