"""Tags: words that a reader sorts by."""

from __future__ import annotations

import unicodedata

from django.db import transaction

from relire.library import finding
from relire.library.models import Keep, Tag

LONGEST = 100
"""Longest tag, in characters."""


def fold(name: str) -> str:
    """Return the form under which two spellings are one tag: no accents, no case, single spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(bare.casefold().split())[:LONGEST]


def tag(library: int, keep: int, names: tuple[str, ...]) -> None:
    """Add tags to a keep, making those that the library does not have yet."""
    for name in names:
        key = fold(name)
        if key:
            row, _ = Tag.objects.get_or_create(
                library_id=library, key=key, defaults={"name": " ".join(name.split())[:LONGEST]}
            )
            row.keeps.add(Keep.objects.get(library=library, pk=keep))


def retag(library: int, public_id: str, names: tuple[str, ...]) -> bool:
    """Give a keep exactly these tags, and make it findable by them; tell whether there was such a keep."""
    with transaction.atomic():
        keep = Keep.objects.filter(library=library, public_id=public_id, merged_into=None).first()
        if keep is None:
            return False
        keep.tags.clear()
        tag(library, keep.pk, names)
        finding.index(keep.pk)
    return True
