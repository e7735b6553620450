"""What an article is about, by the words that the page itself files it under."""

from __future__ import annotations

import re

from presscut.metadata.candidates import Candidates

_TRUST = (
    "article:tag", "og:article:tag", "json-ld", "parsely-tags", "cxenseparse:taglist", "news_keywords", "sailthru.tags",
    "microdata", "keywords",
)  # fmt: skip
_SPLIT = re.compile(r"\s*[,;，、]\s*")
_LONGEST, _MOST = 80, 30


def read_tags(candidates: Candidates) -> tuple[tuple[str, ...], str | None]:
    """Return the tags of the most trusted source that has any, each once and in its order, and that source."""
    for where in _TRUST:
        found: dict[str, str] = {}
        for one in candidates.of("tag"):
            if one.where == where:
                for tag in _SPLIT.split(one.value):
                    if 0 < len(tag) <= _LONGEST:
                        found.setdefault(tag.casefold(), tag)
        if found:
            return tuple(found.values())[:_MOST], where
    return (), None
