"""Pages that are made to cost: each of a size in bytes, as near as makes no difference."""

from __future__ import annotations

from collections.abc import Callable

PROSE = "The council met on Monday, and after long talks it agreed on nothing at all. "
_PARAGRAPH = f"<p>{PROSE * 3}</p>"
_BLOCK = (
    f"<div class=story><h2>A day in council</h2>{_PARAGRAPH * 6}<ul><li><a href=/a>More of this</a>"
    f"<li><a href=/b>And of that</a></ul><p>By <a rel=author href=/c>Mara Lind</a>, 14 March 2024</p></div>"
)
_FEED = '{"@type": "NewsArticle", "headline": "Tea", "datePublished": "2024-03-14T10:00:00Z"},'


def _filled(piece: str, before: str = "", after: str = "") -> Callable[[int], bytes]:
    def made(size: int) -> bytes:
        return f"{before}{piece * (size // len(piece.encode()) + 1)}{after}".encode()

    return made


def _numbered(piece: str) -> Callable[[int], bytes]:
    def made(size: int) -> bytes:
        return "".join(piece.format(at) for at in range(size // len(piece) + 1)).encode()

    return made


SHAPES: dict[str, Callable[[int], bytes]] = {
    "an ordinary page, again and again": _filled(_BLOCK, "<html lang=en><title>Tea</title><h1>Tea</h1>"),
    "one text without markup": _filled(PROSE, "<p>"),
    "a plain text of paragraphs": _filled(PROSE * 4 + "\n\n"),
    "a plain text that is one line": _filled(PROSE),
    "links": _filled("<a href=/news/x>More of this</a> "),
    "nesting": _filled("<div>", after=PROSE),
    "siblings": _filled("<p>a"),
    "spans": _filled("<span>a </span>", "<p>"),
    "attribute": _filled("x", "<p title='", f"'>{_PARAGRAPH}"),
    "attributes": _numbered(" a{}=1"),
    "class names": _filled("related ", "<div class='", f"'>{_PARAGRAPH}</div>"),
    "entities": _filled("&amp;&#x41;&notin;&bogus;&", "<p>"),
    "open tags": _filled("<p <b <i "),
    "tables in tables": _filled("<table><tr><td>", after=PROSE),
    "misnested formatting": _filled("<b><i><p>a</b>x</i>"),
    "fonts that pile up": _numbered("<font color={}><p>a"),
    "comments": _filled("<!-- a -->", after=_PARAGRAPH),
    "scripts": _filled("<script>a()</script>", after=_PARAGRAPH),
    "JSON-LD": _filled(_FEED, "<script type=application/ld+json>[", "{}]</script>" + _PARAGRAPH),
    "broken JSON-LD": _filled('{"a": [', "<script type=application/ld+json>", "</script>" + _PARAGRAPH),
    "lists": _filled(f"<ul><li>{PROSE}</ul>"),
    "headings": _filled(f"<h2>{PROSE}</h2>"),
    "cells": _filled("<td>a", "<table><tr>"),
    "pictures": _filled("<figure><img src=/a.jpg><figcaption>Tea</figcaption></figure>"),
    "an inlined picture": _filled("QUJD", "<img src='data:image/png;base64,", f"'>{_PARAGRAPH}"),
    "dates": _filled("<p>14 March 2024, 10:00 by Mara Lind</p>"),
    "dateline brackets": _filled("(Update: (", "<p>"),
    "zeros": _filled("<p>a\x00b\x00</p>"),
    "UTF-16": lambda size: _filled(_BLOCK)(size // 2).decode().encode("utf-16-le"),
    "MHTML": _filled(
        "--x\r\nContent-Type: text/css\r\n\r\na\r\n",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n",
        f"--x\r\nContent-Type: text/html\r\n\r\n{_PARAGRAPH}\r\n--x--",
    ),
}
"""By what they are full of."""
