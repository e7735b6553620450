"""The facts of a manuscript: what its format told of it."""

from __future__ import annotations

from datetime import datetime

from presscut.formats.format import Manuscript
from presscut.language.zones import zone_of
from presscut.metadata.facts import Facts
from presscut.metadata.names import names_in
from presscut.metadata.times import Clock


def facts_of_manuscript(manuscript: Manuscript, captured_at: datetime | None) -> Facts:
    """Return the facts of a manuscript; no date of them is after `captured_at`."""
    language = manuscript.language
    clock = Clock(language, zone_of(url=manuscript.url, language=language, country=None), captured_at)
    facts = Facts(
        title=manuscript.title,
        byline=manuscript.byline,
        authors=manuscript.authors or tuple(names_in(manuscript.byline or "")),
        language=language,
        published=clock.read(manuscript.published) if manuscript.published else None,
        clock=clock,
    )
    facts.where = {name: where for name, where in manuscript.where.items() if getattr(facts, name, None)}
    return facts
