"""The Markdown (CommonMark, tables as GitHub writes them) of an article."""

from __future__ import annotations

from turbohtml import Element


def to_markdown(root: Element) -> str:
    """Return the Markdown of a sanitised tree, ending in a line feed unless it is empty."""
    text = root.to_markdown().strip("\n")
    return f"{text}\n" if text else ""
