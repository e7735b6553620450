"""The news agencies: how they are written, and where a text names one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN = {
    "Reuters": "Thomson Reuters|Reuters|Reuter|Рейтер|ロイター|路透社",
    "AFP": "Agence France-Presse|Agence France Presse|AFP|АФП|法新社",
    "AP": "The Associated Press|Associated Press|美联社",
    "dpa-AFX": "dpa-AFX",
    "dpa": "Deutsche Presse-Agentur|dpa",
    "EFE": "Agencia EFE",
    "Europa Press": "Europa Press",
    "ANSA": "Agenzia ANSA",
    "Adnkronos": "Adnkronos",
    "ats": "Keystone-ATS",
    "sda": "Keystone-SDA",
    "awp": "awp",
    "Belga": "Agence Belga|Persagentschap Belga",
    "TASS": "ITAR-TASS|ИТАР-ТАСС|ТАСС",
    "RIA Novosti": "RIA Novosti|РИА Новости",
    "Interfax": "Interfax|Интерфакс|INTERFAX.RU",
    "Interfax-Ukraine": "Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна",
    "Kyodo": "Kyodo News|Kyodo|共同通信",
    "Jiji": "Jiji Press|Jiji|時事通信",
    "Xinhua": "Xinhua|新华社|新華社",
    "Yonhap": "Yonhap|연합뉴스",
    "PA": "PA Media|Press Association",
    "ČTK": "ČTK",
    "Agerpres": "Agerpres",
    "Mediafax": "Mediafax",
    "Tanjug": "Tanjug|Танјуг",
    "Lusa": "Agência Lusa",
    "Ritzau": "Ritzau",
    "Belta": "БЕЛТА|BelTA",
    "Ukrinform": "Ukrinform|Укрінформ|Укринформ",
    "UNIAN": "UNIAN|УНІАН|УНИАН",
    "Anadolu": "Anadolu Agency|Anadolu Ajansı|Agence Anadolu",
    "Bernama": "Bernama",
    "AAP": "Australian Associated Press",
    "The Canadian Press": "The Canadian Press",
    "La Presse Canadienne": "La Presse Canadienne",
    "Bloomberg": "Bloomberg News|Bloomberg",
    "Dow Jones": "Dow Jones Newswires|Dow Jones",
    "Agefi-Dow Jones": "Agefi-Dow Jones|AGEFI Dow Jones",
    "Cercle Finance": "Cercle Finance|CercleFinance.com",
    "Prensa Latina": "Prensa Latina",
    "Notimex": "Notimex",
    "Télam": "Télam",
    "Agência Brasil": "Agência Brasil",
    "GlobeNewswire": "GlobeNewswire|Globe Newswire",
    "Business Wire": "Business Wire",
    "PRNewswire": "PRNewswire|PR Newswire",
}
"""Canonical name -> spellings that name the agency wherever they stand, in any case."""

_SHY = {
    "AP": "AP",
    "EFE": "EFE|Efe",
    "ANSA": "ANSA",
    "AGI": "AGI",
    "AOF": "AOF",
    "ats": "ats|ATS",
    "sda": "sda|SDA",
    "Belga": "Belga|BELGA|belga",
    "TASS": "TASS|Tass",
    "PA": "PA",
    "APA": "APA",
    "SID": "SID",
    "PAP": "PAP",
    "TASR": "TASR",
    "ČTK": "CTK",
    "MTI": "MTI",
    "BTA": "BTA",
    "Hina": "HINA|Hina",
    "STA": "STA",
    "Lusa": "Lusa|LUSA",
    "ANP": "ANP",
    "NTB": "NTB",
    "TT": "TT",
    "STT": "STT",
    "BNS": "BNS",
    "LETA": "LETA",
    "ELTA": "ELTA",
    "Anadolu": "AA",
    "PTI": "PTI",
    "ANI": "ANI",
    "IANS": "IANS",
    "AAP": "AAP",
    "The Canadian Press": "CP",
    "UPI": "UPI",
    "MAP": "MAP",
    "APS": "APS",
    "TAP": "TAP",
    "WAFA": "WAFA",
    "SPA": "SPA",
    "MENA": "MENA",
    "Antara": "ANTARA|Antara",
    "epd": "epd",
    "KNA": "KNA",
}
"""Canonical name -> spellings that are also other words: they count in company only (see `agency_named`)."""

_JOINT = r"\s?(?:[/,;&+–-]|\b(?:et|and|avec|with|und|mit|con|com|met|e|y|en|i|и)\b)?\s?"
_COMPANY = re.compile(
    r"(?:[(\[/©•|]|\(c\)|\b(?:avec|with|mit|con|com|met|source|sources|quelle|fuente|fonte|bron|źródło|источник|"
    r"agence|agency|agencia|agenzia|agentur|par|by|via|copyright)\b\s?:?)\s?$",
    re.IGNORECASE,
)


def _spelled(table: dict[str, str]) -> dict[str, str]:
    return {spelling: name for name, spellings in table.items() for spelling in spellings.split("|")}


def _words(spellings: dict[str, str]) -> str:
    return "|".join(sorted(map(re.escape, spellings), key=len, reverse=True))


_CANONICAL = {spelling.lower(): name for spelling, name in (_spelled(_SHY) | _spelled(_PLAIN)).items()}
_WORD = re.compile(r"\w+")
_FIRST_WORDS = frozenset(_WORD.findall(spelling)[0] for spelling in _CANONICAL)
_LONGEST_WORDS = frozenset(max(_WORD.findall(spelling.lower()), key=len) for spelling in _spelled(_PLAIN))
_SHY_WORDS = frozenset(_spelled(_SHY))
_JOINED = re.compile(_JOINT, re.IGNORECASE)
_DESK = re.compile(r"(dpa)[/-][a-zäöü]{2,4}", re.IGNORECASE)
_WRAPPING = " \t\r\n\u00a0.:;,()[]/©•|-–—"


def agency_named(text: str) -> str | None:
    """Return the canonical name of the agency that `text` names, or None.

    The first one wins; agencies named in one breath come together, in their order (`awp/AFP` of "awp/afp",
    "Reuters/AFP" of "Reuters avec AFP"). Names that are also other words (AP, PA, Belga ...) count where they
    stand alone, in brackets, after "Source:", "avec", "©" and the like, or beside another agency.
    """
    found = list(_names(text, 0, len(text)))
    for place, match in enumerate(found):
        run = _run(text, found[place:])
        if match["plain"] or len(run) > 1 or _in_company(text, match):
            return "/".join(dict.fromkeys(_canonical(one[0]) for one in run))
    return None


def find_agencies(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield canonical name, start and end of every agency's name between two code points, in any company."""
    for match in _names(text, start, end):
        yield _canonical(match[0]), match.start(), match.end()


def agency_of_mark(mark: str) -> str | None:
    """Return the canonical name for the whole of a mark ("awp/afp", "dpa/lno"), or None if more is in it."""
    bare = mark.strip(_WRAPPING)
    first = _WORD.match(bare)
    if not first or first[0].lower() not in _FIRST_WORDS:
        return None
    desk = _DESK.fullmatch(mark.strip())
    if desk and mark.strip().lower() not in _CANONICAL:
        return _canonical(desk[1])
    found = list(_in_mark().finditer(mark))
    run = _run(mark, found)
    if not run or mark[: run[0].start()].strip(_WRAPPING) or mark[run[-1].end() :].strip(_WRAPPING):
        return None
    return "/".join(dict.fromkeys(_canonical(one[0]) for one in run))


def _names(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the agencies' names; a text that lacks the longest word of each is not held against them all."""
    words = _WORD.findall(text, start, end)
    if _SHY_WORDS.isdisjoint(words) and _LONGEST_WORDS.isdisjoint(map(str.lower, words)):
        return iter(())
    return _name().finditer(text, start, end)


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w@-])(?:(?P<plain>(?i:{_words(_spelled(_PLAIN))}))|(?P<shy>{_words(_spelled(_SHY))}))(?!\w)"
    )


@cache
def _in_mark() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words(_CANONICAL)})(?!\w)", re.IGNORECASE)


def _canonical(spelling: str) -> str:
    return _CANONICAL[spelling.lower()]


def _run(text: str, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the first of `found` and those that are joined to it one by one."""
    run = found[:1]
    for match in found[1:]:
        if not _JOINED.fullmatch(text, run[-1].end(), match.start()):
            break
        run.append(match)
    return run


def _in_company(text: str, match: re.Match[str]) -> bool:
    alone = text.strip(_WRAPPING) == match[0]
    return alone or bool(_COMPANY.search(text, max(0, match.start() - 20), match.start()))
