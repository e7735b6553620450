"""The pictures and embedded things of an article, each written once, and gathered as they are written."""

from __future__ import annotations

from collections.abc import Iterable

from turbohtml import Element

from presscut.article import Embed, Picture
from presscut.content.layout import Block
from presscut.elements.captions import says_no_more
from presscut.elements.embeds import read_embed
from presscut.elements.figures import read_picture, write_embed, write_picture
from presscut.elements.images import is_picture
from presscut.elements.manner import Manner
from presscut.elements.posts import read_post
from presscut.sanitize import Sheet


class Insets:
    """What was written so far of pictures (by address) and of embedded things."""

    def __init__(self, sheet: Sheet, manner: Manner, base: str | None) -> None:
        """Write to `sheet`; relative addresses are joined to `base`."""
        self._sheet = sheet
        self._manner = manner
        self._base = base
        self._pictures: dict[str, Picture] = {}
        self._embeds: dict[str, Embed] = {}
        self._posts: set[Element] = set()
        self._fresh: list[Picture] = []
        self._figures: dict[Element, Picture] = {}

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures, in order."""
        return tuple(self._pictures.values())

    @property
    def embeds(self) -> tuple[Embed, ...]:
        """The embedded things, in order."""
        return tuple(self._embeds.values())

    def write(self, elements: Iterable[Element | None]) -> None:
        """Write the elements that are pictures or embed something; those in `noscript` if nothing else was."""
        shown = False
        for element in elements:
            if element is None:
                continue
            if not is_picture(element):
                self._embed(element)
            elif not shown or element.closest("noscript") is None:
                shown = self._picture(element)

    def write_post(self, quotation: Element, *, quoted: bool) -> None:
        """Gather a post; write a link to it where its words are not written as a quotation."""
        if quotation in self._posts:
            return
        self._posts.add(quotation)
        post = read_post(quotation, self._base)
        if post and self._is_new(post) and not quoted:
            write_embed(self._sheet, post)

    def has_said(self, block: Block) -> bool:
        """Tell words that are the caption of a picture written since the words before them."""
        if not self._fresh:
            return False
        pictures, self._fresh = self._fresh, []
        return any(says_no_more(block.text, picture.caption, picture.credit) for picture in pictures)

    def _picture(self, image: Element) -> bool:
        picture = read_picture(image, self._base)
        if picture is None:
            return False
        if picture.src not in self._pictures and not self._is_other_size(picture, image):
            self._pictures[picture.src] = picture
            self._fresh.append(picture)
            write_picture(self._sheet, picture, image)
        return True

    def _is_other_size(self, picture: Picture, image: Element) -> bool:
        """Tell the second picture of one figure that says the same: a page has them for screens of two sizes."""
        figure = image.closest("figure")
        if figure is None:
            return False
        first = self._figures.setdefault(figure, picture)
        return first is not picture and (first.alt, first.caption) == (picture.alt, picture.caption) != (
            None,
            None,
        )

    def _embed(self, element: Element) -> None:
        embed = read_embed(element, self._base)
        if embed and self._is_new(embed):
            write_embed(self._sheet, embed)

    def _is_new(self, embed: Embed) -> bool:
        """Gather an embedded thing unless it was; a post is known by its number, whoever's address has it."""
        key = embed.url.rstrip("/").rpartition("/")[2] if embed.kind == "post" else embed.url
        return self._embeds.setdefault(key, embed) is embed
