"""`newspaper.article()` on a page that is there already, in the language that the page names."""

from __future__ import annotations

import logging
import warnings
from importlib.metadata import version

from turbohtml.detect import detect

from support.reading import Reading, text_or_none

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it has something to say of nltk, which it needs for summaries only
    import newspaper

NAME = "newspaper4k"
VERSION = version("newspaper4k")

logging.getLogger("newspaper").setLevel(logging.CRITICAL)


def read(html: bytes, url: str) -> Reading:
    """Read with the defaults, without fetching pictures; the language is the page's own."""
    given = html.decode(detect(html).codec or "utf-8", "replace")
    found = newspaper.article(url or "https://example.org/", input_html=given, fetch_images=False)
    day = found.publish_date
    return Reading(
        found.title,
        found.text,
        author="; ".join(found.authors),
        date=day.isoformat() if hasattr(day, "isoformat") else text_or_none(day),
    )
