"""The facts of a page: each by the sources that agree, as their signs weigh."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from presscut import addresses
from presscut.document import Page
from presscut.formats.plain import PlainReading
from presscut.language.zones import zone_of
from presscut.metadata import titles, weights
from presscut.metadata.address import read_address
from presscut.metadata.ballot import elect
from presscut.metadata.candidates import NOWHERE, Candidate, Candidates
from presscut.metadata.jsonld import read_jsonld
from presscut.metadata.meta import TRUST, read_meta
from presscut.metadata.names import names_in
from presscut.metadata.tags import read_tags
from presscut.metadata.times import Clock, Moment
from presscut.metadata.visible import read_visible

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]([a-zA-Z0-9]{2,8}))?(?![a-z])", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:[a-z][a-z\d+.-]*:)?//|/|\.\./|[a-z]+:\S", re.IGNORECASE)
_LONGEST_LICENCE = 200
_NOT_WORDS = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Evidence:
    """What is known before the text is found, and is weighed together with what stands around it."""

    candidates: Candidates
    sites: frozenset[str]
    headline: int = NOWHERE


@dataclass(slots=True)
class Facts:
    """What a page says of itself. `where` is the provenance, field by field."""

    title: str | None = None
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    site_name: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    canonical_url: str | None = None
    description: str | None = None
    lead_image: str | None = None
    licence: str | None = None
    published: Moment | None = None
    modified: Moment | None = None
    clock: Clock = field(default_factory=Clock)
    paywalled: bool = False
    where: dict[str, str] = field(default_factory=dict)
    evidence: Evidence | None = None


def read_facts(page: Page, captured_at: datetime | None) -> Facts:
    """Return the facts of a page but for its people and its times, which `nearby.complete` adds."""
    candidates = Candidates(
        [*read_jsonld(page.tree), *read_meta(page.tree), *read_visible(page.tree), *read_address(page.url)]
    )
    facts = Facts()
    _read_names(facts, candidates)
    _read_addresses(facts, candidates, page.base)
    _read_language(facts, candidates)
    _read_tags(facts, candidates)
    _read_licence(facts, candidates, page.base)
    facts.evidence = Evidence(candidates, _sites(candidates, page))
    if title := elect(titles.nominate(candidates, facts.evidence.sites, page.url), weights.TITLES):
        facts.title, facts.where["title"] = title.value.value, title.where
        facts.evidence.headline = _place_of(title.value, candidates)
    zone = zone_of(url=page.url, language=facts.language, country=None)
    facts.clock = Clock(facts.language, zone, captured_at)
    facts.paywalled = bool(candidates.of("paywalled"))
    return facts


def facts_of_plain(reading: PlainReading) -> Facts:
    """Return the facts that the header of a plain text gives."""
    facts = Facts(title=reading.title, byline=reading.byline, language=reading.language)
    if stamp := reading.published_stamp:
        facts.published = Moment(stamp.iso, stamp.zone)
    if reading.byline:
        facts.authors = tuple(names_in(reading.byline, reading.language))
    for name in ("title", "byline", "language", "published"):
        if getattr(facts, name):
            facts.where[name] = "text"
    if reading.captured_month:
        # No field of its own: a hint of when the text was captured, for whoever asks where things came from.
        facts.where["captured"] = f"crawl label {reading.captured_month}"
    return facts


def _read_names(facts: Facts, candidates: Candidates) -> None:
    for name in ("site_name", "section", "description", "subtitle"):
        found = candidates.of(name, TRUST.get(name, ()))
        if found:
            setattr(facts, name, found[0].value)
            facts.where[name] = found[0].where

    if facts.site_name is None:
        told = [one for one in candidates.of("publisher") if one.where == "json-ld"]
        for one in told[:1]:
            facts.site_name, facts.where["site_name"] = one.value, one.where


def _read_tags(facts: Facts, candidates: Candidates) -> None:
    facts.tags, where = read_tags(candidates)
    if where:
        facts.where["tags"] = where


def _read_licence(facts: Facts, candidates: Candidates, base: str | None) -> None:
    """Take an address for what it is, and else the words: names of licences, and "all rights reserved"."""
    for one in candidates.of("licence", ("rel=license", "json-ld", *TRUST["licence"])):
        linked = one.where == "rel=license" or _ADDRESS.match(one.value)
        facts.licence = addresses.web(one.value, base) if linked else one.value[:_LONGEST_LICENCE]
        if facts.licence:
            facts.where["licence"] = one.where
            return


def _read_addresses(facts: Facts, candidates: Candidates, base: str | None) -> None:
    for candidate in candidates.of("canonical", ("rel=canonical", *TRUST["canonical"])):
        if address := addresses.web(candidate.value, base):
            facts.canonical_url, facts.where["canonical_url"] = address, candidate.where
            break
    for candidate in candidates.of("lead_image", (*TRUST["lead_image"], "json-ld")):
        if address := addresses.web(candidate.value, base):
            facts.lead_image, facts.where["lead_image"] = address, candidate.where
            break


def _read_language(facts: Facts, candidates: Candidates) -> None:
    for candidate in candidates.of("language", ("html lang", *TRUST["language"], "json-ld")):
        if found := _LANGUAGE.match(candidate.value):
            primary, region = found[1].lower(), found[2]
            facts.language = f"{primary}-{region.upper()}" if region and len(region) == 2 else primary  # noqa: PLR2004 - a country's two letters
            facts.where["language"] = candidate.where
            return


def _sites(candidates: Candidates, page: Page) -> frozenset[str]:
    """Return what the publication is called, letters alone: its names, its host, and the host's main part."""
    names = [one.value for one in candidates.all("site_name", "publisher")]
    try:
        host = (urlsplit(page.url or page.base or "").hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    if host:
        labels = host.split(".")
        names += [host, max(labels[:-1] or labels, key=len)]
    return frozenset(key for name in names if (key := _NOT_WORDS.sub("", name).lower()))


def _place_of(title: Candidate, candidates: Candidates) -> int:
    """Return the place of the heading that says the title, `NOWHERE` if none does."""
    if title.at != NOWHERE:
        return title.at
    said = _NOT_WORDS.sub("", title.value).lower()
    headlines = candidates.of("headline", ("h1", "h2", "h3"))
    same = (one.at for one in headlines if said == _NOT_WORDS.sub("", one.value).lower())
    return next(same, next((one.at for one in headlines if one.where == "h1"), NOWHERE))
