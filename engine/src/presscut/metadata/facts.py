"""The facts of a page: every field by the most trusted candidate that makes sense."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from presscut import addresses
from presscut.document import Page
from presscut.formats.plain import PlainReading
from presscut.language.zones import zone_of
from presscut.metadata.address import read_address
from presscut.metadata.candidates import Candidate, Candidates
from presscut.metadata.jsonld import read_jsonld
from presscut.metadata.meta import TRUST, read_meta
from presscut.metadata.names import merged, names_in
from presscut.metadata.times import Clock, Moment
from presscut.metadata.titles import choose_title
from presscut.metadata.visible import read_visible

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]([a-zA-Z0-9]{2,8}))?(?![a-z])", re.IGNORECASE)

_VISIBLE = frozenset({"microdata", "rel=author", "byline"})
_MOST_SEEN = 3
"""More names than these on the page itself are those of commenters and of other articles."""


@dataclass(slots=True)
class Facts:
    """What a page says of itself. `where` is the provenance, field by field."""

    title: str | None = None
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    site_name: str | None = None
    section: str | None = None
    language: str | None = None
    canonical_url: str | None = None
    description: str | None = None
    lead_image: str | None = None
    published: Moment | None = None
    modified: Moment | None = None
    clock: Clock = field(default_factory=Clock)
    paywalled: bool = False
    where: dict[str, str] = field(default_factory=dict)


def read_facts(page: Page, captured_at: datetime | None) -> Facts:
    """Return the facts of a page; no date of them is after `captured_at`."""
    candidates = Candidates(
        [*read_jsonld(page.tree), *read_meta(page.tree), *read_visible(page.tree), *read_address(page.url)]
    )
    facts = Facts()
    _read_names(facts, candidates)
    _read_addresses(facts, candidates, page.base)
    _read_language(facts, candidates)
    _read_times(facts, candidates, page.url, captured_at)
    _read_people(facts, candidates)
    facts.paywalled = bool(candidates.of("paywalled"))
    return facts


def facts_of_plain(reading: PlainReading) -> Facts:
    """Return the facts that the header of a plain text gives."""
    facts = Facts(title=reading.title, byline=reading.byline, language=reading.language)
    if stamp := reading.published_stamp:
        facts.published = Moment(stamp.iso, stamp.zone)
    if reading.byline:
        facts.authors = tuple(names_in(reading.byline))
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
    if title := choose_title(candidates, facts.site_name):
        facts.title = title.value
        facts.where["title"] = title.where


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


def _read_times(facts: Facts, candidates: Candidates, url: str | None, captured_at: datetime | None) -> None:
    zone = zone_of(url=url, language=facts.language, country=None)
    facts.clock = clock = Clock(facts.language, zone, captured_at)
    published = candidates.of("published", ("json-ld", *TRUST["published"], "microdata"))
    if chosen := _first_moment([*published, *candidates.of("moment"), *candidates.of("day")], clock):
        facts.published, facts.where["published"] = chosen
    modified = candidates.of("modified", ("json-ld", *TRUST["modified"], "microdata"))
    if chosen := _first_moment(modified, clock):
        facts.modified, facts.where["modified"] = chosen


def _first_moment(candidates: list[Candidate], clock: Clock) -> tuple[Moment, str] | None:
    return next(((moment, one.where) for one in candidates if (moment := clock.read(one.value))), None)


def _read_people(facts: Facts, candidates: Candidates) -> None:
    given = candidates.of("author", ("json-ld", "microdata", *TRUST["author"]))
    seen = candidates.of("byline", ("rel=author", "byline"))
    for where in dict.fromkeys(one.where for one in given + seen):
        names = merged(one.value for one in given + seen if one.where == where)
        if len(names) > _MOST_SEEN and where in _VISIBLE:
            names = names[:1]
        if names:
            facts.authors = tuple(names)
            facts.where["authors"] = where
            break
    if seen:
        facts.byline = min((one.value for one in seen), key=len)
        facts.where["byline"] = seen[0].where
