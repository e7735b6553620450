"""What a page says of its parts: by elements and roles (bits that hold for all inside), and by names."""

from __future__ import annotations

import re
from functools import lru_cache

ARTICLE, MAIN, ASIDE, NAVIGATION, FOOTER, HEADER, FORM, FIGURE = (1 << n for n in range(8))
TABLE, LIST, QUOTE, HIDDEN, ARTICLE_BODY, DIALOG, DETAILS, ADDRESS = (1 << n for n in range(8, 16))
FLAGS = 16
"""How many bits there are."""

FLAG_OF_TAG = {
    "article": ARTICLE,
    "main": MAIN,
    "aside": ASIDE,
    "nav": NAVIGATION,
    "menu": NAVIGATION,
    "footer": FOOTER,
    "header": HEADER,
    "form": FORM,
    "figure": FIGURE,
    "figcaption": FIGURE,
    "table": TABLE,
    "ul": LIST,
    "ol": LIST,
    "dl": LIST,
    "blockquote": QUOTE,
    "details": DETAILS,
    "address": ADDRESS,
    "amp-sidebar": NAVIGATION,
}
FLAG_OF_ROLE = {
    "article": ARTICLE,
    "main": MAIN,
    "navigation": NAVIGATION,
    "complementary": ASIDE,
    "contentinfo": FOOTER,
    "search": FORM,
    "dialog": DIALOG,
    "alertdialog": DIALOG,
    "banner": HEADER,
    "menu": NAVIGATION,
    "menubar": NAVIGATION,
    "tooltip": DIALOG,
    "alert": DIALOG,
}
_REASONS_OF_FLAGS = (
    (NAVIGATION, "navigation"),
    (FOOTER, "footer"),
    (ASIDE, "aside"),
    (FORM, "form"),
    (DIALOG, "dialog"),
)

_WORDS_OF_REASONS = {
    "comments": "comment comments commentlist disqus respond replies reply kommentar kommentare commentaire commentaires",
    "share bar": "share sharing sharebar social socials addthis addtoany sharedaddy sns teilen partage",
    "related articles": (
        "related relateds recirc recirculation recommend recommended recommendation recommendations popular trending "
        "similar outbrain taboola zergnet nextpost pagination pager teaser teasers promo yarpp carousel slider latest"
    ),
    "newsletter box": "newsletter subscribe subscription signup mailing abonnement optin",
    "cookie notice": "cookie cookies consent gdpr onetrust didomi",
    "advertisement": "ad ads adv adsense advert advertisement advertising anzeige werbung publicite dfp gpt sponsor",
    "breadcrumbs": "breadcrumb breadcrumbs brotkrumen ariane",
    "navigation": (
        "nav navi navbar navigation topnav subnav menu submenu mainmenu megamenu skip skiplink toolbar topbar masthead"
    ),
    "footer": "footer colophon copyright legal disclaimer",
    "sidebar": "sidebar rightcol widget aside",
    "tags": "tag tags taglist tagcloud keywords categories",
    "byline": "byline vcard autor auteur author timestamp pubdate",
    "caption": "caption figcaption legende bildunterschrift bildnachweis",
    "dialog": "modal popup overlay lightbox tooltip toast",
    "sign-in box": "login signin register paywall",
}
_REASON_OF_WORD = {word: reason for reason, words in _WORDS_OF_REASONS.items() for word in words.split()}
_WORD = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*")
_SMALL_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=4096)
def words_of(names: str) -> tuple[str, ...]:
    """Return the words that class and id are made of, in lower case: `entry-Content` gives entry, content."""
    if names == names.lower():
        return tuple(dict.fromkeys(_SMALL_WORD.findall(names)))
    return tuple(dict.fromkeys([word.lower() for word in _WORD.findall(names)]))


@lru_cache(maxsize=4096)
def tokens_of_names(names: str) -> tuple[str, ...]:
    """Return the words of class and id, and each name as a whole, marked with a dot."""
    return (*words_of(names), *[f".{name}" for name in names.lower().split()])


@lru_cache(maxsize=4096)
def reason_of_names(names: str) -> str | None:
    """Return why names speak against a part, or None."""
    return next((_REASON_OF_WORD[word] for word in words_of(names) if word in _REASON_OF_WORD), None)


def reason_of_flags(flags: int) -> str | None:
    """Return why the elements around speak against a part, or None."""
    return next((reason for flag, reason in _REASONS_OF_FLAGS if flags & flag), None)
