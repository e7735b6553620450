"""One article, one keep: when reading shows that a fresh keep is one that the library has already."""

from __future__ import annotations

from relire.articles.captures import address_key
from relire.library import finding, leases, trash
from relire.library.models import Address, Keep


def merge(keep: Keep, aliases: tuple[str, ...]) -> bool:
    """Note the further addresses of a keep; if an older keep has one of them, make them one and say so.

    What a member supplied is never merged away: it is theirs, and may differ from what is public.
    """
    for key in dict.fromkeys(address_key(alias) for alias in aliases):
        address, made = Address.objects.select_related("keep").get_or_create(
            library_id=keep.library_id, key=key, defaults={"keep": keep}
        )
        if made or address.keep_id == keep.pk:
            continue
        if keep.article.library is None and address.keep_id < keep.pk:
            _make_one(older=address.keep, newer=keep)
            return True
    return False


def _make_one(*, older: Keep, newer: Keep) -> None:
    newer.refresh_from_db()
    Address.objects.filter(keep=newer).update(keep=older)
    older.tags.add(*newer.tags.all())
    Keep.objects.filter(pk=newer.pk).update(
        merged_into=older, work=Keep.Work.READY, next_try=None, lease_until=None
    )
    finding.forget(newer.library_id, newer.pk)
    if older.revision_id is None:
        Keep.objects.filter(pk=older.pk).update(
            article=newer.article_id,
            capture=newer.capture_id,
            revision=newer.revision_id,
            published_on=newer.published_on,
        )
        leases.settle(older.pk)
    else:
        finding.index(older.pk)
    if older.deleted_at:
        trash.restore(older.library_id, older.public_id)
