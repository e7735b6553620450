"""Publishing: an article that one may show to the world, at an address of its own.

NothingToPublish     the keep has no text (yet)
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils import timezone

from relire.articles.queries import RevisionText, revision_text
from relire.library import queries
from relire.library.models import Address, Keep
from relire.portal.models import Publication


class NothingToPublish(Exception):
    """The keep has no text that could be shown."""


class NotPublished(Exception):
    """There is no publication of that id (any more)."""


@dataclass(frozen=True, slots=True)
class Published:
    """A publication, with its text."""

    public_id: str
    text: RevisionText


def publish(library: int, keep: str) -> str:
    """Show the text of a keep to the world and return the publication's id; the same text keeps its address.

    Raises:
        NothingToPublish: the keep has no text (yet).
        relire.library.queries.NoSuchKeep: the library has none of that id.
    """
    detail = queries.detail(library, keep)
    if detail.revision is None:
        raise NothingToPublish(keep)
    return publish_revision(detail.revision)


def publish_revision(revision: int) -> str:
    """Show a text to the world and return the publication's id; the same text keeps its address."""
    row, _ = Publication.objects.get_or_create(
        revision_id=revision, defaults={"published_at": timezone.now()}
    )
    Publication.objects.filter(pk=row.pk).update(withdrawn_at=None)
    return row.public_id


def withdraw(library: int, keep: str) -> bool:
    """Take every text of a keep's article off the public front; tell whether one was there.

    Raises:
        relire.library.queries.NoSuchKeep: the library has none of that id.
    """
    return bool(_shown_of(library, keep).update(withdrawn_at=timezone.now()))


def published_as(library: int, keep: str) -> str | None:
    """Return the id of the newest publication of a keep's article, or None.

    Raises:
        relire.library.queries.NoSuchKeep: the library has none of that id.
    """
    return _shown_of(library, keep).order_by("-pk").values_list("public_id", flat=True).first()


def publication(public_id: str) -> Published:
    """Return a publication with its text.

    Raises:
        NotPublished: there is none of that id (any more).
    """
    row = Publication.objects.filter(public_id=public_id, withdrawn_at=None).first()
    if row is None:
        raise NotPublished(public_id)
    return Published(row.public_id, revision_text(row.revision_id))


def welcome_id(language: str) -> str | None:
    """Return the id of our own welcome in a language (English where there is none in it), or None before it is made."""
    ids = dict(Publication.objects.filter(withdrawn_at=None).exclude(own="").values_list("own", "public_id"))
    return ids.get(language.split("-", maxsplit=1)[0]) or ids.get("en")


def _shown_of(library: int, keep: str) -> QuerySet[Publication]:
    """What is shown of a keep: any revision of its article, also from before its keeper gave a text of their own.

    The shared article and the one that its keeper supplied are two rows under one key, which the keep's address has.
    """
    row = Keep.objects.filter(pk=queries.row(library, keep).id)
    keys = Address.objects.filter(keep__in=row).values("key")
    near = Q(revision__article__library=None) | Q(revision__article__library=library)
    of_its_article = Q(revision__article__in=row.values("article")) | near & Q(
        revision__article__key__in=keys
    )
    return Publication.objects.filter(of_its_article, withdrawn_at=None)
