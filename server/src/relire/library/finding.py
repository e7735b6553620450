"""Finding: what of a keep is searched, and what a search gives."""

from __future__ import annotations

from relire import search
from relire.articles.queries import revision_text
from relire.library.models import Keep


def index(keep: int) -> None:
    """Make a keep findable, or findable anew after its text or tags changed; what is in the trash is not."""
    row = Keep.objects.get(pk=keep)
    if row.deleted_at or row.merged_into_id:
        forget(row.library_id, keep)
        return
    title, text, names = row.given_title, "", [row.url]
    if row.revision_id:
        revision = revision_text(row.revision_id)
        title, text = revision.title or row.given_title, revision.text
        names = [revision.byline, revision.site_name, revision.agency]
    names += row.tags.values_list("name", flat=True)
    search.index(
        row.library_id, keep, search.Document(title=title, text=text, names=tuple(filter(None, names)))
    )


def forget(library: int, keep: int) -> None:
    """Make a keep unfindable."""
    search.remove(library, keep)
