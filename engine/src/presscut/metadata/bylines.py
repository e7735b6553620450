"""Links to authors and elements named after them, as candidates for the byline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from turbohtml import Element

from presscut.content.spaces import collapse
from presscut.metadata.candidates import Candidate
from presscut.metadata.looking import is_aside

AUTHOR_WORDS = (
    "author", "byline", "autor", "auteur", "writer", "reporter", "contribut", "journalist", "username", "user-name",
    "creator", "wrote", "written", "redakt", "person", "poster",
)  # fmt: skip
"""Of classes."""

AUTHOR_ADDRESSES = ("/author", "/autor", "/auteur", "/writer", "/reporter", "/journalist", "/redakteur")
PROFILE_ADDRESSES = (
    "/contributor", "/staff/", "/people/", "/profil", "/person/", "/creator/", "/members/", "/user/", "/users/", "/u/",
)  # fmt: skip
_SOMETHING_ELSE = re.compile(
    r"bio|box|comment|avatar|about|more|related|social|image|desc|wrapper|list|photo|title|link|count",
    re.IGNORECASE,
)
_LONGEST = 200


def of_link(link: Element, at: int, word: str | None, address: str | None) -> Iterator[Candidate]:
    """Yield the person that a link names, by its relation, its address or its class; and the page's licence."""
    relation = (link.attr("rel") or "").split()
    if "license" in relation:
        yield Candidate("licence", link.attr("href") or "", "rel=license", (), at)
    by_author = "author" in relation
    if not (word or address or by_author):
        return
    text = spaced(link)
    if not 0 < len(text) <= _LONGEST:
        return
    signs = ["aside"] if is_aside(link) else []
    signs += [f"to {address}"] if address else []
    signs += [f"named {word}"] if word else []
    where = "byline" if word else "profile link"
    if by_author or address in AUTHOR_ADDRESSES:
        where = "rel=author" if by_author else "author link"
    yield Candidate("byline", text, where, tuple(signs), at)


def of_named(element: Element, at: int, word: str) -> Iterator[Candidate]:
    """Yield the line of an element whose class speaks of an author."""
    text = spaced(element)
    if not 0 < len(text) <= _LONGEST:
        return
    signs = [f"named {word}"]
    if _SOMETHING_ELSE.search(element.attr("class") or ""):
        signs.append("of something else")
    if is_aside(element):
        signs.append("aside")
    yield Candidate("byline", text, "byline", tuple(signs), at)


def spaced(element: Element) -> str:
    """Return the words of an element, with a bar where two pieces stand side by side by their style alone."""
    text = ""
    for piece in element.strings:
        if text and piece and text[-1].isalnum() and (piece[0].isupper() or piece[0] == "@"):
            text += " | "
        text += piece
        if len(text) > 2 * _LONGEST:
            break
    return collapse(text)
