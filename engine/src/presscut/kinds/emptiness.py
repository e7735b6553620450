"""Why a page has no text."""

from __future__ import annotations

import re

from presscut.kinds.signs import Signs

_SCRIPT = re.compile(r"java ?script", re.IGNORECASE)
_APPLICATION = "#root, #app, #__next, #__nuxt, app-root, [data-reactroot], [ng-app]"


def why_empty(signs: Signs) -> tuple[str, ...]:
    """Return what to know about a page without a text: whether a browser's scripts would make it."""
    notes = "".join(element.text for element in signs.page.tree.find_all("noscript")[:10])
    if _SCRIPT.search(signs.shown) or _SCRIPT.search(notes) or signs.page.tree.select_one(_APPLICATION):
        return ("needs-script", "no-text")
    return ("no-text",)
