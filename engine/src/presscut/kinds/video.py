"""Pages that are there for one video."""

from __future__ import annotations

import re

from presscut.kinds.finding import Given
from presscut.kinds.signs import Signs

_LONGEST = 150
_SHORT = 80
_PATH = re.compile(r"/(?:videos?|watch|mediathek|replay|clips?|tv)(?:[/?-]|$)")


def is_video(signs: Signs, given: Given) -> bool:
    """Tell whether the page shows a video, with hardly a text."""
    if given.words >= _LONGEST:
        return False
    if signs.og_type.startswith("video"):
        return True
    named = bool(_PATH.search(signs.path))
    if "VideoObject" in signs.types and not signs.is_article:
        return given.words < _SHORT or named
    return named and given.words < _SHORT and (given.videos > 0 or "VideoObject" in signs.types)
