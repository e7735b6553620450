"""The text of an article as a page shows it: as it was published, its wire lines marked, no picture fetched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from turbohtml import Element, Text, parse_fragment

from relire.articles.queries import RevisionText
from relire.web.pictures import without_pictures


def body(text: RevisionText, link: str) -> str:
    """Return the article's html for a page; `link` says "See the picture" in the reader's language.

    The words stay as they were published. What the engine recognised as note, dateline and credits gets a
    class, where it stands in one piece; elsewhere the text is left alone.
    """
    root = parse_fragment(text.html)
    without_pictures(root, text.found.get("images") or (), link)
    for name, phrase, last in _phrases(text.text, text.found):
        _mark(root, phrase, name, last=last)
    return root.inner_html


def _phrases(text: str, found: Mapping[str, Any]) -> Iterator[tuple[str, str, bool]]:
    for name, key in (("note", "update"), ("dateline", "dateline")):
        if span := found.get(key):
            yield name, text[span["start"] : span["end"]].strip(), False
    if found.get("credits") and (story := found.get("story")):
        for block in text[story["end"] :].split("\n\n"):
            yield "credits", block.strip(), True


def _mark(root: Element, phrase: str, name: str, *, last: bool) -> None:
    holders = [node for node in root.descendants if isinstance(node, Text) and phrase in node.data]
    if not phrase or not holders:
        return
    node = holders[-1] if last else holders[0]
    before, _, after = node.data.rpartition(phrase) if last else node.data.partition(phrase)
    span = Element("span", {"class": name})
    span.append(Text(phrase))
    node.replace_with(*(piece for piece in (_text(before), span, _text(after)) if piece is not None))


def _text(data: str) -> Text | None:
    return Text(data) if data else None
