"""Which candidate is the headline, and what of it is the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from presscut.metadata.candidates import Candidate, Candidates

_SEPARATOR = re.compile(r"\s+(?:[|•·»«›‹:]|-{1,3}|–|—|::|//|/|~)\s+|\s*\|\s*|:\s+(?=\S+$)")
_WORDS = re.compile(r"\w+")
_TRUST = (
    "og:title",
    "json-ld",
    "microdata",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "citation_title",
    "title",
)
_FEWEST_WORDS = 3
_SHARED = 0.8


def choose_title(candidates: Candidates, site: str | None) -> Candidate | None:
    """Return the headline: a visible one that the head confirms, else the best of the head without the site."""
    named = candidates.of("title", _TRUST)
    headlines = candidates.of("headline")
    for headline in headlines:
        if any(_confirms(one.value, headline) for one in named):
            return headline._replace(field="title")
    if named:
        return named[0]._replace(value=without_site(named[0].value, site))
    top = [headline for headline in headlines if headline.where == "h1"]
    return top[0]._replace(field="title") if top else None


def without_site(title: str, site: str | None) -> str:
    """Return the title without the name of its site at either end."""
    parts = [part for part in _SEPARATOR.split(title) if part]
    if len(parts) < 2:  # noqa: PLR2004 - one part is the title itself
        return title
    if site:
        kept = [part for part in parts if _key(part) != _key(site)]
        if len(kept) < len(parts) and kept:
            return _between(title, kept)
    longest = max(parts, key=len)
    first_is_title = len(_key(parts[0])) >= _FEWEST_WORDS and len(_key(parts[-1])) < len(_key(parts[0]))
    if first_is_title:
        return _between(title, parts[:-1])
    return longest if len(_key(longest)) >= _FEWEST_WORDS else title


def _between(title: str, parts: list[str]) -> str:
    start = title.index(parts[0])
    end = title.rindex(parts[-1]) + len(parts[-1])
    return title[start:end]


def _confirms(title: str, headline: Candidate) -> bool:
    """Tell whether the head means this headline; a lower heading must be one whole part of its title."""
    if headline.where == "h1":
        return _says(title, headline.value)
    words = _key(headline.value)
    return len(words) >= _FEWEST_WORDS and any(
        _key(part) == words for part in [*_SEPARATOR.split(title), *title.split(": ")]
    )


def _says(title: str, headline: str) -> bool:
    """Tell whether a title of the head holds the headline, give or take the site's name."""
    words, of_title = _key(headline), _key(title)
    if not words:
        return False
    if len(words) < _FEWEST_WORDS:
        return words == of_title or (
            of_title[: len(words)] == words and len(of_title) <= len(words) + _FEWEST_WORDS
        )
    return _share(words, of_title) >= _SHARED and _share(of_title, words) >= _SHARED / 2


def _share(words: list[str], others: Iterable[str]) -> float:
    known = set(others)
    return sum(word in known for word in words) / len(words)


def _key(text: str) -> list[str]:
    return _WORDS.findall(text.lower())
