"""presscut as a plug-in of the extraction scorer: `score.py --extractor presscut_plugin:extract`."""

from __future__ import annotations

from presscut import ExtractionError
from presscut import extract as read_article


def extract(html: bytes, url: str) -> dict[str, str | None]:
    """Return title, text, author (names joined with `; `) and date (ISO 8601) of a page; empty on refusal."""
    try:
        article = read_article(html, url=url, content_type="text/html")
    except ExtractionError:
        return {}
    return {
        "title": article.title,
        "text": article.text,
        "author": "; ".join(author.name for author in article.authors),
        "date": article.published,
    }
