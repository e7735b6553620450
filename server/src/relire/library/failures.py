"""Why a keep fell short, and what to do, in the reader's language. Every door says it with these sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

Sentence = Any
"""A sentence that is put into the reader's language when it is shown (Django's lazy string)."""

_LISTING: Sentence = _(
    "This page is a list of links rather than one article. To keep one of them, keep its own address."
)

STATUSES: dict[int, Sentence] = {
    401: _(
        "The publisher shows this page only to those who sign in there. Open it in your browser and "
        "paste its text here."
    ),
    402: _(
        "The publisher asks for a payment. If you have a subscription, open the page in your browser "
        "and paste its text here."
    ),
    403: _(
        "The publisher refuses to give this page to a program. Open it in your browser and paste its "
        "text here."
    ),
    404: _(
        "The page is gone, or the address is wrong. Check the address, or look for the article on the "
        "publisher’s site."
    ),
    410: _("The publisher has removed this page for good."),
    429: _("The publisher’s site says that too much was asked of it. Try again later."),
    451: _("The publisher may not show this page here, for legal reasons."),
}

REFUSED: Sentence = _(
    "The publisher’s site did not give the page (HTTP status %(status)s). Check the address, or try "
    "again later."
)
BROKEN: Sentence = _("The publisher’s site has trouble of its own (HTTP status %(status)s). Try again later.")
SERVER_ERROR = 500

SENTENCES: dict[str, Sentence] = {
    # Fetching
    "fetch": _("The page could not be fetched. Try again later."),
    "bad-address": _(
        "“%(address)s” is not an address that can be fetched. Give one that starts with https:// or http://."
    ),
    "forbidden-address": _(
        "%(host)s is not on the open web, so it is not fetched. Give an address that everybody can open, "
        "or ask the operator to allow this host."
    ),
    "name-not-found": _("There is no site by the name of %(host)s. Check the address."),
    "unreachable": _("%(host)s does not answer. Try again later."),
    "tls-failed": _(
        "%(host)s does not prove who it is (its certificate is wrong), so nothing was read from it. "
        "Try again later."
    ),
    "too-slow": _("The page did not arrive in %(seconds)s seconds. Try again later."),
    "too-large": _("The page is larger than what is fetched. Give the address of the article itself."),
    "too-many-redirects": _(
        "The page sends its reader from one address to the next without end. Open it in your browser "
        "and paste its text here."
    ),
    "bad-redirect": _(
        "The page sends its reader to an address that is not followed. Give the address of the article "
        "itself."
    ),
    "bad-response": _("The answer of the publisher’s site broke off, or cannot be read. Try again later."),
    # Reading
    "extraction": _("The article could not be read out of the page. What came is kept."),
    "empty-input": _("There was nothing in it. Check what you gave, and give it again."),
    "unsupported-format": _(
        "This is neither a page nor a PDF nor a text, and cannot be read yet. It is kept as it came."
    ),
    "damaged-input": _("The file is damaged and cannot be opened. Save it once more, and give it again."),
    "locked-input": _("The file opens with a password only. Save it without one, and give it again."),
    "input-too-large": _("It is too large to be read. Give the article alone."),
    "kind-login": _(
        "The publisher asks its readers to sign in. Open the article in your browser and paste its text here."
    ),
    "kind-consent": _(
        "The publisher asks for consent before it shows the article. Give or refuse it in your browser, "
        "then paste the text here."
    ),
    "kind-error": _(
        "The publisher’s site showed an error page instead of the article. Check the address, or try "
        "again later."
    ),
    "kind-listing": _LISTING,
    "kind-empty": _(
        "There is no article text in this page. It may need a browser to appear: open it there and "
        "paste its text here. If it is a PDF, it was scanned, and has pictures of its pages only."
    ),
    # Working
    "worker-lost": _(
        "The work on it was broken off several times. Try again; if it stays so, tell the operator."
    ),
    "unexpected": _("Something went wrong in Relire itself. What you gave is kept. Try again later."),
}

NOTES: dict[str, Sentence] = {
    "listing": _LISTING,
    "paywalled": _("The publisher gave only the beginning of this article."),
    "live": _("This is a live blog as it stood when it was kept; it may have gone on since."),
    "video": _("This page is there for its video; what is kept is the text beside it."),
}

UNKNOWN: Sentence = _("It could not be kept whole. Try again later.")


def sentence(code: str, details: Mapping[str, Any] | None = None) -> str:
    """Return what a failure means and what to do about it; a code that nobody knows gets a sentence too."""
    known = defaultdict(lambda: "…", details or {})
    if code == "http-status":
        return str(_status(known["status"])) % known
    return str(SENTENCES.get(code, UNKNOWN)) % known


def note(kind: str) -> str:
    """Return what to know about a text that is ready but is of this kind; empty for an article."""
    return str(NOTES.get(kind, ""))


def _status(status: Any) -> Sentence:
    if status in STATUSES:
        return STATUSES[status]
    return BROKEN if isinstance(status, int) and status >= SERVER_ERROR else REFUSED
