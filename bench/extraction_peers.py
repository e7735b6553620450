"""Other extractors behind the interface of `presscut_plugin.extract`, each as its own documentation uses it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib.metadata import version

import presscut_plugin

Reading = dict[str, str | None]
Extractor = Callable[[bytes, str], Reading]


def turbohtml_article(html: bytes, url: str) -> Reading:
    """Run the `article()` of the HTML toolkit that presscut stands on."""
    del url
    import turbohtml  # noqa: PLC0415 - a peer that is not installed must not stop the others

    found = turbohtml.parse(html, detect_encoding=True).article()
    return {"title": found.title, "text": found.text, "author": found.byline, "date": found.date}


def readability_lxml(html: bytes, url: str) -> Reading:
    """Run readability-lxml, and read its HTML summary as text with lxml."""
    import lxml.html  # noqa: PLC0415 - as above
    from readability import Document  # noqa: PLC0415 - as above
    from turbohtml.detect import detect  # noqa: PLC0415 - as above

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    document = Document(html.decode(detect(html).codec or "utf-8", "replace"), url=url)
    summary = document.summary(html_partial=True)
    blocks = lxml.html.fromstring(summary or "<div></div>").itertext()
    return {"title": document.short_title(), "text": "\n".join(blocks), "author": None, "date": None}


def trafilatura_extraction(html: bytes, url: str) -> Reading:
    """Run trafilatura with its defaults and metadata."""
    import trafilatura  # noqa: PLC0415 - as above

    found = trafilatura.bare_extraction(html, url=url, with_metadata=True)
    if found is None:
        return {}
    return {"title": found.title, "text": found.text, "author": found.author, "date": found.date}


EXTRACTORS: dict[str, tuple[str, Extractor]] = {
    "presscut": ("presscut", presscut_plugin.extract),
    "turbohtml article()": ("turbohtml", turbohtml_article),
    "readability-lxml": ("readability-lxml", readability_lxml),
    "trafilatura": ("trafilatura", trafilatura_extraction),
}
"""Name to show: distribution (for its version) and extractor."""


def versions() -> dict[str, str]:
    """Return the installed version of each distribution."""
    return {name: version(distribution) for name, (distribution, _) in EXTRACTORS.items()}
