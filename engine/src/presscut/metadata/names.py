"""Names of authors out of bylines: without "By", posts, addresses and dates; several names told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from presscut.language.known import all_tongues, known_code, tongues_for
from presscut.language.months import month_number, weekday_number

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|\S+\[at\]\S+", re.IGNORECASE)
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ])(?=(?:Staff|Senior|Chief|Reporter|Editor|Writer|Correspondent|Contributor|Founder|Updated|Published|"
    r"Posted|Follow|Redakteur|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
)
"""Where a style alone parts a name from what follows it."""

_LINK_TO_ALL = re.compile(
    r"^.{0,25}?\b(?:all|more|alle|weitere|tous|toutes|todas?|todos|tutti|mehr|más|plus|older)\b.{0,25}?"
    r"\b(?:by|from|von|par|por|de|di|da|av|af|door)\s+",
    re.IGNORECASE,
)
_CJK_LABEL = re.compile(
    r"^.{0,12}?(?:作者|記者|记者|文字|撰文|编辑|編輯|執筆|文|取材)\s*[:：/／\s]\s*|^.{0,12}?(?:本报|通讯员)?(?:记者|記者)\s*"
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_CJK_TAIL = re.compile(
    r"\s*(?:기자|특파원|記者|记者|著|文|摄|攝|摄影|攝影|编辑|編輯|（.*）|（.*|\(.*\)|[／/|].*)\s*$"
)
_ENDS = re.compile(
    r"\s+(?:[@•·—–]\s.*|(?:\|\s*)?@\w+\b.*|@\w+\b.*|\(?(?:updated|published|posted|follow|shares?|filed under|"
    r"fotos?|photos?|photography|"
    r"illustrations?|illustrationen|bilder?|grafik(?:en)?|all(?:e|es)? (?:artikel|articles|posts|beiträge)|im gespräch|"
    r"stand|min(?:utes?)? read)\b.*|am (?:Mo|Di|Mi|Do|Fr|Sa|So)\w*tag\b.*)$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?<!\w)(?:\d{1,4}[./:-]\d|(?:19|20)\d\d(?!\w)|\d{1,2}(?:st|nd|rd|th|er|\.|º)?[,\s]+(?:(?:de|of)\s)?(?P<after>[^\W\d_]{3,})"
    r"|(?P<before>[^\W\d_]{3,})\.?\s+(?=\d{1,2}(?!\w))|\d{4}年)"
)
_BEFORE_DATES = frozenset("on am le el il in op den vom at the um à date dated de em".split())  # noqa: SIM905 - as a table of words
_MARKS = r"[;|/•·\n、，]|\s[-–—]\s|,(?!\s*(?:Jr|Sr|II|III|M\.?D|Ph\.?D|MS|RDN?|LD|CPA|CFP|Esq|MA|MBA|BSc|MSc)\b)|&|\+"
_JOINS_OF_ALL = r"\bwith\b|\bavec\b|\bmit\b|\bcon\b|\bmet\b"
_BRACKETS = re.compile(r"\s*[(\[（][^)\]）]*[)\]）]?")
_NO_NAME = re.compile(
    r"https?:|^[\W\d_]*$|^(?:admin\w*|administrator|guest|unknown|null|none|undefined|anonymous|no author|"
    r"updated|published|posted|follow|read|share|contact|email|on|in|at|for|from|the|a|by|author|authors|the author|"
    r"the authors|autor|autorin|about|more|see|sign in|log ?in|register|menu|home|search|archive|"
    r"wordpress\w*|print|comments?|reply|subscribe|newsletter|twitter|facebook|linkedin|instagram)$|"
    r"\b(?:says?|said|sagte?|dit|dice|meint|schreibt):?$|^name$|"
    r"\b(?:facebook|twitter|twittear|tweet|whatsapp|compartir|compartilhar|enviar|envoyer|partager|imprim\w+|teilen|"
    r"drucken|condividi|delen|udostępnij|"
    r"bio|profile|profil|click|view|posts|please|follow|subscribe|sign up|comment\w*|kommentar\w*|"
    r"articles?|min read|reading time|uncategorized|read more|more from|about the|image|photo|foto|credit|"
    r"copyright|getty|posted|updated|published|advertisement|cookies?|login|your name)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor(?:-in-chief)?|writer|contributor|journalist|columnist|special to|founder|"
    r"director|manager|co-founder|ceo|analyst|producer|"
    r"journaliste|redakteur(?:in)?|chefredakteur|redaktor|projektleiter(?:in)?|geschäftsführer(?:in)?)\b",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"\b(?:staff|desk|team|editors?|editorial|redaktion|rédaction|redacción|redazione|redactie|redakcja|redação|"
    r"redakce|агентство|редакция|news|agenc\w+|press|online|newsroom|magazine|media|gmbh|inc|ltd|university|"
    r"institute|foundation|blog|web ?desk|afp|dpa|apa|reuters|pti|ians|efe|ansa|tass|xinhua|tnn|jiji|kyodo)\b|"
    r"\b(?:writer|reporter|correspondent|contributor|correspondents)s?$|\.(?:com|net|org|de|fr|lt|co)\b|新闻|新聞|社$|网$|編集部",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"(?:^|[\s.])[^\W\d_]$")
_PLACE = re.compile(r"\s+(?:in|à|aus)\s+[A-Z].*$")
_BY_ANYWHERE = frozenset({"by", "par", "por", "von", "door", "oleh", "автор"})
_AROUND = " \t\r\n\xa0\u200b,.:;()[]{}\"'“”„«»–—-|/*~_#>→➤•·"
_LONGEST, _LONGEST_CJK, _MOST_WORDS, _LONGEST_LINE = 60, 12, 6, 300


def names_in(byline: str, language: str | None = None) -> list[str]:
    """Return the people (or desks) that a byline names, in its order."""
    return list(_names_in(byline[:_LONGEST_LINE], _code(language)))


def merged(bylines: Iterable[str], language: str | None = None) -> list[str]:
    """Return the names of several bylines, each once."""
    seen: dict[str, str] = {}
    for byline in bylines:
        for name in names_in(byline, language):
            seen.setdefault(name.casefold(), name)
    return list(seen.values())


def is_desk(name: str) -> bool:
    """Tell a department, an agency or a firm from a person, by its words."""
    return bool(_DESK.search(name))


def says_by(line: str, language: str | None = None) -> bool:
    """Tell whether a line begins as a byline does (`By`, `Von`, `Text:`, `作者：`)."""
    return bool(_label(_code(language)).match(line) or _CJK_LABEL.match(line))


@lru_cache(maxsize=64)
def _code(language: str | None) -> str | None:
    return known_code(language)


@lru_cache(maxsize=512)
def _names_in(byline: str, language: str | None) -> tuple[str, ...]:
    rest = _GLUED.sub(" | ", byline)
    rest = _LINK_TO_ALL.sub("", _ADDRESS.sub(" ", rest).strip())
    rest = _unlabelled(rest, language)
    rest = _BRACKETS.sub(" ", rest) if _BRACKETS.sub("", rest).strip() else rest
    rest = _ENDS.sub("", _dateless(rest))
    found = [name for part in _splitter(language).split(rest) if _is_name(name := _clean(part, language))]
    people = [name for name in found if not is_desk(name)]
    return tuple(dict.fromkeys(people or found))


def _dateless(line: str) -> str:
    """Return a line up to its first date, without the weekday or the preposition before that."""
    for date in _DATE.finditer(line):
        if (word := date["after"] or date["before"]) and month_number(word, None) is None:
            continue
        words = line[: date.start()].split()
        while words and _leads_to_date(words[-1].strip(_AROUND)):
            words.pop()
        return " ".join(words)
    return line


def _leads_to_date(word: str) -> bool:
    return not word or word.lower() in _BEFORE_DATES or weekday_number(word, None) is not None


def _unlabelled(line: str, language: str | None) -> str:
    """Return a line without the words that announce a name, however often they stand there."""
    before = ""
    while line != before:
        before = line
        line = _label(language).sub("", line, count=1)
    if _CJK.search(line):
        line = _CJK_LABEL.sub("", line, count=1)
    return line


def _clean(part: str, language: str | None) -> str:
    name = _bare(part, language)
    initial = f"{name}."
    return initial if _INITIAL.search(name) and initial in part else name


def _bare(part: str, language: str | None) -> str:
    name = _PLACE.sub("", _unlabelled(part.strip(_AROUND), language)).strip(_AROUND)
    if _CJK.search(name):
        return _CJK_TAIL.sub("", name).strip(_AROUND)
    role = _ROLE.search(name)
    if role and len(name[: role.start()].split()) > 1:
        name = name[: role.start()].strip(_AROUND)
    return name


def _is_name(name: str) -> bool:
    if not 1 < len(name) <= _LONGEST or len(name.split()) > _MOST_WORDS:
        return False
    if _CJK.search(name):
        return len(name) <= _LONGEST_CJK and not _NO_NAME.search(name)
    return not _NO_NAME.search(name)


@lru_cache(maxsize=64)
def _label(language: str | None) -> re.Pattern[str]:
    """Return what announces names; glued to the name only where an upper-case letter follows (`ByDana`)."""
    tongues = all_tongues() if language is None else (*tongues_for(language), *tongues_for("en"))
    words = {word for tongue in tongues for word in tongue.by.split("|") if word} | _BY_ANYWHERE
    either = "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))
    return re.compile(rf"^\W*(?:(?i:{either})(?:\s*:\s*|\s+|(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ]|by\b))|(?i:{either})$)")


@lru_cache(maxsize=64)
def _splitter(language: str | None) -> re.Pattern[str]:
    """Return what stands between names; words of one letter only in the languages that have them."""
    joins = {join for tongue in all_tongues() for join in tongue.joins.split("|") if len(join) > 1}
    joins -= {"in", "un", "ja", "ve", "dan", "ed", "en"} - _joins_of(language)
    own = {join for join in _joins_of(language) if len(join) == 1}
    words = "|".join(sorted((re.escape(word) for word in joins), key=len, reverse=True))
    one = "".join(rf"|\s{re.escape(letter)}\s" for letter in sorted(own))
    return re.compile(rf"\s*(?:{_MARKS}|\b(?i:{words})\b|(?i:{_JOINS_OF_ALL}){one})\s*")


def _joins_of(language: str | None) -> set[str]:
    if language is None:
        return set()
    return {
        join
        for tongue in tongues_for(language)
        if tongue.code == language
        for join in tongue.joins.split("|")
    }
