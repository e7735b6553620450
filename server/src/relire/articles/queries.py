"""What upper layers read of articles, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from relire.articles.models import Capture, Reading, Revision


@dataclass(frozen=True, slots=True)
class RevisionText:
    """One revision, whole, with what the newest reading found around its text (`found`, the engine's JSON)."""

    id: int
    article: int
    number: int
    url: str
    title: str
    site_name: str
    byline: str
    agency: str
    language: str
    published: str
    kind: str
    reading_minutes: int
    text: str
    html: str
    found: dict[str, Any]

    @property
    def published_on(self) -> date | None:
        """The day of publication, as the page means it; None when it is not known."""
        try:
            return date.fromisoformat(self.published[:10])
        except ValueError:
            return None


def revision_text(revision: int) -> RevisionText:
    """Return one revision, whole: two queries.

    Raises:
        Revision.DoesNotExist: there is none of that id.
    """
    row = Revision.objects.select_related("article").get(pk=revision)
    found = (
        Reading.objects.filter(revision=revision).order_by("-made_at").values_list("found", flat=True).first()
    )
    return RevisionText(
        id=row.pk,
        article=row.article_id,
        number=row.number,
        url=row.article.url,
        title=row.title,
        site_name=row.site_name,
        byline=row.byline,
        agency=row.agency,
        language=row.language,
        published=row.published,
        kind=row.kind,
        reading_minutes=row.reading_minutes,
        text=row.text,
        html=row.html,
        found=found or {},
    )


def newest_capture(article: int) -> int | None:
    """Return the id of an article's newest capture, or None while there is none."""
    return Capture.objects.filter(article=article).order_by("-pk").values_list("pk", flat=True).first()
