"""Which candidate is the headline, and what of it is the site's name."""

from __future__ import annotations

import re
from urllib.parse import unquote

from presscut.metadata.ballot import Nominee, step
from presscut.metadata.candidates import Candidate, Candidates

_SEPARATOR = re.compile(
    r"\s+(?:[|•·»«›‹:]|-{1,3}|–|—|::|//|/|~)\s+|\s*[|｜]\s*|\s*[_–—]\s*(?=\S+\s*$)|:\s+(?=\S+$)"
)
_PREFIX = re.compile(r"([^:]{2,40}):\s+(\S.*)")
_WORD = re.compile(r"\w+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")
_AROUND = " \t\xa0¶#§"
_HEADINGS = frozenset({"h1 1", "h1 2", "h1 3", "h2 1", "h2 2", "h2 3", "h3 1", "h1 inner", "h2 inner"})
_MOST_OF_RANK = {"h1": 4, "h2": 3, "h3": 1}
_SHORT, _FULL = 2, 4
_SIZES = ((1, "one word"), (_SHORT, "two words"), (_FULL, "few words"), (18, "words"))
_SHARES_OF_ADDRESS = ((0.2, "none of it"), (0.6, "some"), (0.9, "most of it"))
_ALIKE = 0.6
_HEAD = frozenset({"og:title", "twitter:title", "title", "json-ld", "microdata"})


def nominate(candidates: Candidates, sites: frozenset[str], url: str | None) -> list[Nominee]:
    """Return one nominee for each wording that a source gives; its value is the candidate that it comes from."""
    offered = list(_offers(candidates, sites))
    found: dict[str, Nominee] = {}
    for offer, signs in offered:
        if words := _key(offer.value):
            found.setdefault(" ".join(words), Nominee(offer, offer.where)).signs.update(signs)
    whole = [
        (_key(one.value), one.where) for one, signs in offered if one.where in _HEAD and "whole" in signs
    ]
    tops = [words for offer, _ in offered if offer.where == "h1" and (words := _key(offer.value))]
    slug = _slug(url)
    for key, nominee in found.items():
        nominee.signs |= _own_signs(key, sites, slug) | _relations(key, found, whole, tops)
        if not _HEADINGS.isdisjoint(nominee.signs) and any(key in " ".join(other) for other, _ in whole):
            nominee.signs.add("a heading that the head names")
    return list(found.values())


def _offers(candidates: Candidates, sites: frozenset[str]) -> list[tuple[Candidate, set[str]]]:
    """Return every wording: headings as they stand, titles of the head whole and without the site's name."""
    offers: list[tuple[Candidate, set[str]]] = []
    ranks: dict[str, int] = {}
    headlines = _below_the_masthead(candidates)
    for headline in headlines:
        rank = headline.where
        inner = "inner" in headline.signs
        ranks[rank] = ranks.get(rank, 0) + (not inner)
        if ranks[rank] <= _MOST_OF_RANK[rank]:
            order = "inner" if inner else f"{min(ranks[rank], 3)}"
            signs = {f"{rank} {order}", *headline.signs}
            offers.append((_cleaned(headline), signs))
    only = sum(headline.where == "h1" and "inner" not in headline.signs for headline in headlines) == 1
    for offer, signs in offers:
        if only and offer.where == "h1":
            signs.add("only h1")
    for one in candidates.of("title"):
        where = one.where if one.where in _HEAD else "other head"
        whole = _cleaned(one)
        shorter = without_site(whole.value, sites)
        offers.append(
            (whole, {f"{where} whole", "whole"} if shorter != whole.value else {f"{where} plain", "whole"})
        )
        if shorter != whole.value:
            offers.append((whole._replace(value=shorter), {f"{where} short"}))
    return offers


def _below_the_masthead(candidates: Candidates) -> list[Candidate]:
    """Return the headings, without the site's own where another one is what the head calls the page."""
    headlines = candidates.of("headline")
    below = [headline for headline in headlines if "masthead" not in headline.signs]
    if len(below) == len(headlines):
        return headlines
    named = [_squeezed(one.value) for one in candidates.of("title")]
    return below if any(_size(one.value) >= _FULL and _named_in(one, named) for one in below) else headlines


def _named_in(headline: Candidate, named: list[str]) -> bool:
    words = _squeezed(headline.value)
    return any(words in title for title in named)


def _cleaned(one: Candidate) -> Candidate:
    return one._replace(value=one.value.strip(_AROUND))


def without_site(title: str, sites: frozenset[str]) -> str:
    """Return the title without the name of its site, or else its section, at either end."""
    if (prefixed := _PREFIX.match(title)) and _squeezed(prefixed[1]) in sites:
        return prefixed[2]
    parts = [part for part in _SEPARATOR.split(title) if part]
    if len(parts) < 2:  # noqa: PLR2004 - one part is the title itself
        return title
    kept = [part for part in parts if _squeezed(part) not in sites]
    if len(kept) < len(parts) and kept:
        return _between(title, kept)
    if _size(parts[0]) > _SHORT and _size(parts[-1]) < _size(parts[0]):
        return _between(title, parts[:-1])
    longest = max(parts, key=_size)
    return longest if _size(longest) > _SHORT else title


def _between(title: str, parts: list[str]) -> str:
    start = title.index(parts[0])
    end = title.rindex(parts[-1]) + len(parts[-1])
    return title[start:end]


def _own_signs(key: str, sites: frozenset[str], slug: list[str]) -> set[str]:
    words = key.split()
    signs = {step(_size(key), _SIZES, "many words")}
    squeezed = "".join(words)
    if squeezed in sites:
        signs.add("the site")
    elif any(len(site) > _FULL and site in squeezed for site in sites):
        signs.add("with the site")
    if len(slug) > _SHORT:
        share = sum(word in words for word in slug) / len(slug)
        signs.add(step(share, _SHARES_OF_ADDRESS, "all of the address"))
    return signs


def _relations(
    key: str, found: dict[str, Nominee], whole: list[tuple[list[str], str]], tops: list[list[str]]
) -> set[str]:
    others = [(other, where) for other, where in whole if other] + [(top, "h1") for top in tops[:1]]
    words = set(key.split())
    signs = {f"{_relation(key, words, other)} {where}" for other, where in others}
    if any(other != key and key in other for other in found):
        signs.add("in another")
    if any(other != key and other in key for other in found):
        signs.add("holds another")
    return signs


def _relation(key: str, words: set[str], other: list[str]) -> str:
    joined = " ".join(other)
    if key == joined:
        return "is"
    if key in joined:
        return "in"
    if joined in key:
        return "holds"
    return "like" if len(words.intersection(other)) > _ALIKE * len(words) else "not"


def _slug(url: str | None) -> list[str]:
    path = unquote((url or "").split("?")[0].split("#")[0]).rstrip("/")
    last = max(path.split("/")[3:] or [""], key=len)
    return [
        word
        for word in _WORD.findall(last.lower().replace("_", " "))
        if not word.isdigit() and word != "html"
    ]


def _size(text: str) -> int:
    """Return how many words a text has; two characters are one where there are no spaces."""
    return len(_WORD.findall(text)) + len(_CJK.findall(text)) // 2


def _squeezed(text: str) -> str:
    return "".join(_key(text))


def _key(text: str) -> list[str]:
    return _WORD.findall(text.lower())
