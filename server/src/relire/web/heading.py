"""What stands over an article: whose it is, of when, from where. Values in, a value out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from relire.articles.queries import RevisionText

UPDATES: dict[str, Any] = {
    "update": _("Updated version"),
    "correction": _("Corrected version"),
    "refile": _("Sent again"),
    "repeat": _("Repeated"),
    "withdrawal": _("Withdrawn by its agency"),
}
"""What an agency's note of each kind (`presscut.Update.kind`) makes of the version that carries it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of one text; what the text does not say is empty."""

    title: str
    subtitle: str
    source: str
    byline: str
    published: str
    zone_assumed: bool
    towns: str
    update: Any
    language: str
    minutes: int
    url: str
    host: str


def heading(text: RevisionText, url: str | None = None) -> Heading:
    """Return the head of a text, from its revision and from what the engine found around it.

    `url` is the address by which its reader knows it, instead of the one that anybody may see.
    """
    found, url = text.found, text.url if url is None else url
    return Heading(
        title=text.title,
        subtitle=_different(found.get("subtitle"), text.title),
        source=text.agency or text.site_name,
        byline=_different(text.byline, text.agency, text.site_name),
        published=text.published,
        zone_assumed=found.get("published_zone") == "assumed",
        towns=", ".join(_part(found, "dateline").get("places") or ()),
        update=UPDATES.get(_part(found, "update").get("kind", ""), ""),
        language=text.language,
        minutes=text.reading_minutes,
        url=url,
        host=(urlsplit(url).hostname or "").removeprefix("www."),
    )


def _part(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = found.get(name)
    return part if isinstance(part, Mapping) else {}


def _different(value: str | None, *said: str) -> str:
    """Return a line, unless it only repeats what stands beside it."""
    folded = {other.strip().casefold() for other in said}
    return value if value and value.strip().casefold() not in folded else ""
