"""Threads of forums, and questions with their answers."""

from __future__ import annotations

import re

from presscut.kinds.error import is_error
from presscut.kinds.finding import Given
from presscut.kinds.signs import Signs

_TYPES = frozenset({"DiscussionForumPosting", "QAPage"})
_SOFTWARE = re.compile(
    r"phpbb|vbulletin|discourse|xenforo|mybb|simple machines|smf\b|invision|ip\.board|flarum|nodebb|"
    r"vanilla|fluxbb|punbb|"
    r"discuz|ubb\.threads|yabb|burning board|woltlab|phorum|agreper|talkyard"
)
_THREAD = re.compile(
    r"viewtopic\.php|showthread\.php|[?&]mod=viewthread|index\.php\?topic=|ubbthreads|/threads?/[^/?]*\d|"
    r"/threads?-\d|"
    r"/(?:forums?|community|support|discussions?|boards?)/(?:t|topic|topics|thread|threads|discussion|"
    r"forum)/|"
    r"^/(?:topic|discussion)/\d|^/en/discussion/\d|^/t/(?:[^/]+/)?\d+|^/questions?/(?:\d|question/)|"
    r"^/r/\w+/comments/|^/d/\d+"
)
_HOST = re.compile(r"^(?:forums?|boards?|bbs|discuss)\.")


def is_forum(signs: Signs, given: Given) -> bool:
    """Tell whether the page is a thread, by what it calls itself, the software that made it, or its address."""
    return bool(given.words) and not is_error(signs, given) and is_thread(signs)


def is_thread(signs: Signs) -> bool:
    """Tell whether the page says that it is a thread, whatever stands in it."""
    if not _TYPES.isdisjoint(signs.types) or _THREAD.search(signs.path):
        return True
    if signs.is_article:
        return False
    return is_of_forum(signs) or bool(_HOST.search(signs.host) and len(signs.path) > 1) or _is_named(signs)


def is_of_forum(signs: Signs) -> bool:
    """Tell whether a forum's software made the page."""
    return bool(_SOFTWARE.search(signs.generator))


def _is_named(signs: Signs) -> bool:
    if not _TYPES.isdisjoint(signs.items) or (
        {"Question", "Answer"} <= signs.items and "FAQPage" not in signs.items
    ):
        return True
    body = signs.page.tree.find("body")
    return body is not None and body.attr("id") in {"phpbb", "nv_forum", "nv_viewthread"}
