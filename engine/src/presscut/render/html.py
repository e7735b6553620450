"""The HTML of an article: what the sanitiser left, serialised as the HTML standard says."""

from __future__ import annotations

from turbohtml import Element


def to_html(root: Element) -> str:
    """Return the markup of the children of `root`."""
    return root.inner_html
