"""Figures: a picture with its caption and credit, or a link in the place of what a page embeds."""

from __future__ import annotations

from turbohtml import Element

from presscut.article import Embed, Picture
from presscut.content.spaces import collapse
from presscut.elements.captions import read_caption
from presscut.elements.images import is_tiny, true_source
from presscut.sanitize import Sheet


def read_picture(image: Element, base: str | None) -> Picture | None:
    """Return the picture of an `img`, or None when it has no address that can be shown."""
    address = None if is_tiny(image) else true_source(image, base)
    if address is None:
        return None
    caption, credit = read_caption(image)
    return Picture(address, collapse(image.attr("alt") or "") or None, caption, credit)


def write_picture(sheet: Sheet, picture: Picture, image: Element) -> None:
    """Write a picture: a figure with its caption where one may stand, else the picture alone."""
    in_figure = sheet.open("figure")
    sides = {side: image.attr(side) or "" for side in ("width", "height")}
    sheet.open("img", {"src": picture.src, "alt": picture.alt or "", **sides}.get)
    if in_figure:
        _write_caption(sheet, picture.caption, picture.credit)
        sheet.close()


def write_embed(sheet: Sheet, embed: Embed) -> None:
    """Write a link to what a page embeds, so that nothing of a third party loads by itself."""
    if not sheet.open("figure"):
        return
    if sheet.open("a", {"href": embed.url}.get):
        sheet.text(embed.title or embed.url.partition("://")[2].removeprefix("www."))
        sheet.close()
    _write_caption(sheet, None, embed.author)
    sheet.close()


def _write_caption(sheet: Sheet, caption: str | None, credit: str | None) -> None:
    if (caption or credit) and sheet.open("figcaption"):
        sheet.text(caption or "")
        if credit:
            sheet.text(" " if caption else "")
            if sheet.open("small"):
                sheet.text(credit)
                sheet.close()
        sheet.close()
