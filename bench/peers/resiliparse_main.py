"""`extract_plain_text` of the main content, without alternative texts; it gives neither title, author nor date."""

from __future__ import annotations

from importlib.metadata import version

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree

from support.reading import Reading

NAME = "resiliparse"
VERSION = version("resiliparse")


def read(html: bytes, url: str) -> Reading:
    """Read the main content, without the pictures' alternative texts."""
    del url
    tree = HTMLTree.parse_from_bytes(html, detect_encoding(html, from_html_meta=True) or "utf-8")
    return Reading(text=extract_plain_text(tree, main_content=True, alt_texts=False))
