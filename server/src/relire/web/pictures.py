"""Pictures of an article without their publisher learning that it is read: a caption and a link in their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from turbohtml import Element, Text

_WEB = ("http://", "https://")


def without_pictures(root: Element, known: Iterable[Mapping[str, Any]], link: str) -> None:
    """Put a placeholder where each `<img>` stands; `known` has captions and credits by `src`.

    The placeholder is made of `<span>`, which may stand wherever a picture may; inside a link it gets no link
    of its own. A caption that stands in the picture's figure stays there, and is not said twice. A picture that
    came within the page (`data:`) stays: showing it tells nobody anything.
    """
    captions = {picture.get("src"): picture for picture in known}
    for image in list(root.find_all("img")):
        src = image.attr("src") or ""
        if src.startswith("data:"):
            continue
        said = captions.get(src, {})
        caption, credit = (
            said.get("caption") or image.attr("alt") or said.get("alt") or "",
            said.get("credit") or "",
        )
        figure = image.closest("figure")
        if figure is not None and figure.find("figcaption") is not None:
            caption = credit = ""
        linked = src.startswith(_WEB) and image.closest("a") is None
        image.replace_with(_placeholder(src if linked else "", caption, credit, link))


def _placeholder(src: str, caption: str, credit: str, link: str) -> Element:
    place = Element("span", {"class": "picture"})
    for name, words in (("caption", caption), ("picture-credit", credit)):
        if words:
            place.append(_with_text(Element("span", {"class": name}), words))
            place.append(Text(" "))
    if src:
        anchor = Element("a", {"href": src, "rel": "noopener noreferrer", "class": "picture-link"})
        place.append(_with_text(anchor, link))
    return place


def _with_text(element: Element, words: str) -> Element:
    element.append(Text(words))
    return element
