"""The Markdown (CommonMark, tables as GitHub writes them) of an article."""

from __future__ import annotations

from turbohtml import parse_fragment


def to_markdown(html: str) -> str:
    """Return the Markdown of sanitised html, ending in a line feed unless it is empty."""
    text = parse_fragment(html).to_markdown().strip("\n")
    return f"{text}\n" if text else ""
