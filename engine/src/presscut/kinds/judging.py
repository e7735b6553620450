"""The kind of a page: what each kind's module says, in an order in which the first that knows it wins."""

from __future__ import annotations

from collections.abc import Callable

from presscut.article import Kind
from presscut.kinds.consent import is_consent
from presscut.kinds.emptiness import why_empty
from presscut.kinds.error import is_error
from presscut.kinds.finding import Finding, Given
from presscut.kinds.forum import is_forum
from presscut.kinds.gallery import is_gallery
from presscut.kinds.links import read_links
from presscut.kinds.listing import is_listing
from presscut.kinds.live import LiveBlog
from presscut.kinds.login import is_login
from presscut.kinds.paywalled import is_paywalled
from presscut.kinds.product import is_product
from presscut.kinds.signs import Signs
from presscut.kinds.video import is_video

Test = Callable[[Signs, Given], bool]


_BARE: tuple[tuple[Kind, Test, str], ...] = (
    ("error", is_error, "error-page"),
    ("consent", is_consent, "behind-consent"),
    ("login", is_login, "behind-sign-in"),
)
"""Kinds that stand in an article's place: a page of theirs gives no text, and says why."""

_NAMED: tuple[tuple[Kind, Test], ...] = (("forum", is_forum), ("product", is_product))
_SHAPED: tuple[tuple[Kind, Test], ...] = (("video", is_video), ("gallery", is_gallery))


def judge(signs: Signs, given: Given, live: LiveBlog | None) -> Finding:
    """Return the kind of a page; `live` are the entries that were found in it."""
    if live:
        return Finding("live", live.warnings, entries=live.entries)
    if kind := next((kind for kind, test in _NAMED if test(signs, given)), None):
        return Finding(kind)
    if found := next((one for one in _BARE if one[1](signs, given)), None):
        return Finding(found[0], (found[2],), bare=True)
    if is_paywalled(signs, given):
        return Finding("paywalled", ("cut-by-wall",))
    return _by_shape(signs, given)


def _by_shape(signs: Signs, given: Given) -> Finding:
    if kind := next((kind for kind, test in _SHAPED if test(signs, given)), None):
        return Finding(kind)
    if is_listing(signs, given):
        return Finding("listing", links=read_links(signs))
    return Finding("article") if given.words else Finding("empty", why_empty(signs))


def judge_text(given: Given) -> Finding:
    """Return the kind of what came without a page around it."""
    return Finding("article") if given.words else Finding("empty", ("no-text",))
