"""Pages that are there for their pictures."""

from __future__ import annotations

import re

from presscut.kinds.finding import Given
from presscut.kinds.signs import Signs

_TYPES = frozenset({"ImageGallery", "MediaGallery"})
_LONGEST = 600
_LEAST = 4
_MANY = 8
_WORDS_A_PICTURE = 60
_FEW_A_PICTURE = 30
_NAMED = re.compile(
    r"galler(?:y|ies|ie|ia)|galerie|galería|galeria|diaporama|portfolio|photos?[-/]|slide-?show|"
    r"foto-?strecke|"
    r"bilder-?(?:galerie|strecke|serie|spel)|fotogaler|fotostory|in-pictures|en-images|фотогалере|"
    r"фоторепортаж|bildspel"
)


def is_gallery(signs: Signs, given: Given) -> bool:
    """Tell whether the page is a row of pictures with few words to each."""
    if given.words >= _LONGEST:
        return False
    declared = not signs.is_article and not _TYPES.isdisjoint(signs.types)
    named = declared or bool(_NAMED.search(signs.path))
    if not named and given.pictures < _MANY:
        return False
    # The pictures of a gallery stand outside what reads like an article.
    pictures = max(given.pictures, len(signs.page.tree.select("figure img"))) if named else given.pictures
    if pictures < _LEAST:
        return False
    if named:
        return given.words < pictures * _WORDS_A_PICTURE
    return given.words < pictures * _FEW_A_PICTURE and bool(_NAMED.search(signs.title.lower()))
