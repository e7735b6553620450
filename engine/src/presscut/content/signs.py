"""What the names that a page gives to its parts (tag, class, id, role) say of them.

Each pattern is a reason for which a part is no article text. They are tried in order; the first that
matches names the reason.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORD_BEFORE = r"(?:^|[^a-z])"
_WORD_AFTER = r"(?![a-z])"

_COOKIES = (
    r"cookie-?(?:banner|notice|bar|consent|law|policy|wall|message|box)|consent-?(?:banner|dialog|modal|notice|overlay)|"
    r"gdpr|privacy-?(?:notice|banner)|onetrust|didomi|ot-sdk"
)
_REASONS: tuple[tuple[str, str], ...] = (
    ("comments", r"comment(?!ary|at)|disqus|respond\b|replies|discussion-list|kommentar|commentaires"),
    (
        "share bar",
        r"\bshar(?:e|ing)(?!d|p)|social(?!ist|-?science)|addthis|addtoany|sharedaddy|sns[-_]|teilen\b|partage",
    ),
    (
        "related articles",
        (
            r"related|recirc|recommend|read-?more-?(?:box|list)|more-?(?:stories|news|from|on)|also-?(?:read|like)|"
            r"most-?(?:read|popular|viewed)|popular|trending|similar|outbrain|taboola|zergnet|nextpost|prev-?next|"
            r"post-?nav|pagination|pager\b|lire-?aussi|a-?lire|weitere|meistgelesen|teaser|promo(?!t)|see-?also|"
            r"yarpp|jp-relatedposts|crp_|read-?next|up-?next|latest-?(?:news|posts|stories)|carousel|slider\b"
        ),
    ),
    ("newsletter box", r"newsletter|subscri(?:be|ption)|sign-?up|mailing-?list|abonn|optin|mc_embed"),
    (
        "cookie notice",
        _COOKIES,
    ),
    (
        "advertisement",
        _WORD_BEFORE
        + r"(?:ads?|adv|adsense|advert\w*|advertising|anzeige|werbung|publicite|dfp|gpt|banner|sponsor\w*)"
        + _WORD_AFTER,
    ),
    ("breadcrumbs", r"breadcrumb|brotkrumen|fil-?ariane"),
    (
        "navigation",
        _WORD_BEFORE
        + r"(?:nav|navi|navbar|navigation|topnav|subnav|menu|submenu|topmenu|mainmenu|megamenu|skip|skiplink|toolbar|"
        r"topbar|masthead|toc|tabs?|jump)" + _WORD_AFTER,
    ),
    (
        "footer",
        _WORD_BEFORE + r"(?:site|page|global|main)?[-_]?(?:footer|foot|colophon|copyright|legal|disclaimer)",
    ),
    ("sidebar", r"sidebar|side-?bar|side-?col|rightcol|right-?column|left-?nav|right-?rail|widget|aside"),
    (
        "tags",
        _WORD_BEFORE
        + r"(?:tags?|tag-?list|tag-?cloud|tagcloud|post-?tags|entry-?tags|keywords|topics?-?list|categories|"
        r"cat-?links|filed)" + _WORD_AFTER,
    ),
    (
        "byline",
        r"byline|by-line|dateline-?date|author-?(?:box|bio|info|card|name|meta|desc)|about-?(?:the-?)?author|"
        r"(?:entry|post|article|story)[-_]?(?:meta|info|date|author|byline)|postmeta|publish(?:ed)?-?date|timestamp|"
        + _WORD_BEFORE
        + r"(?:vcard|autor|auteur|metadata)"
        + _WORD_AFTER,
    ),
    (
        "caption",
        (
            r"caption|wp-caption-text|photo-?credit|image-?credit|img-?credit|picture-?credit|credits?[-_]?(?:photo|image)|"
            r"legende|bildunterschrift|bildnachweis"
        ),
    ),
    (
        "dialog",
        _WORD_BEFORE + r"(?:modal|popup|pop-up|overlay|lightbox|dialog|tooltip|toast|alert)" + _WORD_AFTER,
    ),
    (
        "not shown",
        r"sr-only|visually-?hidden|visuallyhidden|screen-?reader|hidden-?text|print-?only|noprint|no-print",
    ),
    ("sign-in box", r"log-?in(?:-|_|$)|sign-?in|register(?:-|_|$)|paywall-?(?:prompt|box)"),
)
_PATTERNS = tuple((reason, re.compile(pattern)) for reason, pattern in _REASONS)
_CONTENT = re.compile(
    r"article-?_?(?:body|content|text|copy|main)|(?:post|entry|story|news|page|main|single|detail|blog)-?_?(?:body|content|text|copy)|"
    r"body-?_?(?:content|copy|text)|articlebody|storybody|hentry|e-content|rich-?text|content__body|mw-content-text"
)
_TOPICS = re.compile(
    r"(?<!\S)(?:tag|category|cat|format|type|status|postid|topic|section)-(?!list|cloud|links|box)\S+"
)
"""What blog software writes on an article's element about its subject: `tag-navigation`."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

_TAGS = {
    "nav": "navigation",
    "aside": "aside",
    "footer": "footer",
    "form": "form",
    "dialog": "dialog",
    "menu": "navigation",
    "figcaption": "caption",
}
_ROLES = {
    "navigation": "navigation",
    "complementary": "aside",
    "contentinfo": "footer",
    "search": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "banner": "header",
    "menu": "navigation",
    "menubar": "navigation",
    "tooltip": "dialog",
    "alert": "dialog",
}


@lru_cache(maxsize=8192)
def mark_of_names(names: str) -> str | None:
    """Return the reason that the class and id of a part give, or None."""
    lowered = _CAMEL.sub("-", _TOPICS.sub("", names)).lower().replace("_", "-")
    return next((reason for reason, pattern in _PATTERNS if pattern.search(lowered)), None)


@lru_cache(maxsize=8192)
def names_content(names: str) -> bool:
    """Tell whether the class and id of a part say that it is the article."""
    return bool(_CONTENT.search(_CAMEL.sub("-", names).lower()))


def mark_of_tag(tag: str, role: str | None) -> str | None:
    """Return the reason that the element's name and role give, or None."""
    return _TAGS.get(tag) or (_ROLES.get(role.strip().lower()) if role else None)
