"""Articles of which the page gives the beginning alone: a wall stands where the text goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from presscut.content.layout import Block
from presscut.kinds.finding import Given
from presscut.kinds.signs import Signs
from presscut.wire.furniture import kind_of_line

_LONGEST = 400
_SHORT = 250
_LONGEST_LINE = 200
_ASKS = frozenset({"subscribe", "login"})
_NEAR = 12
"""Blocks behind the text in which its wall stands."""

_WALL = re.compile(
    r"(?:subscribe|sign up|log in|sign in|register)(?: now| today)? to (?:continue|read|keep|unlock|access)|"
    r"to (?:continue|keep) reading|to read the (?:full|rest|whole)|(?:this|the) (?:article|story|content|"
    r"post) is (?:reserved|exclusive|"
    r"(?:only )?(?:for|available to) (?:\w+ )?(?:subscribers|members))|for (?:paid |"
    r"paying )?subscribers only|subscribers? only|"
    r"unlock (?:this|the full)|continue reading with|want to read more|you.ve read (?:all|your)|"
    r"réservée? (?:à|aux|à nos) abonn|pour lire la suite|la suite (?:de cet article )?est réservée|"
    r"poursuivre (?:la|votre) lecture|"
    r"il vous reste .{1,20}(?:à (?:lire|découvrir)|% de cet article)|abonnez-vous pour (?:lire|accéder|"
    r"continuer|poursuivre)|"
    r"(?:nur|exklusiv) für (?:\S+ )?abonnent|weiterlesen mit|um weiter ?zu ?lesen|artikel freischalten|"
    r"mit (?:\S+ )?(?:abo|plus) weiterlesen|"
    r"jetzt (?:abo|weiterlesen|testen)|dieser (?:artikel|inhalt|beitrag|text) ist (?:nur|exklusiv)|"
    r"suscríbete (?:para|y) (?:seguir|leer|sigue)|para (?:seguir|continuar) leyendo|"
    r"exclusiv[oa] para suscriptores|"
    r"riservato (?:agli|ai) abbonati|per continuare a leggere|abbonati per (?:leggere|continuare)|"
    r"exclusivo para assinantes|para continuar (?:lendo|a ler)|assine para (?:ler|continuar)|"
    r"(?:alleen|exclusief) voor abonnees|om (?:verder te lezen|dit artikel (?:verder )?te lezen)|"
    r"verder lezen\?|"
    r"för att (?:läsa|fortsätta läsa)|(?:endast|bara|exklusivt) för prenumeranter|for at læse (?:videre|"
    r"hele)|for å lese (?:videre|hele)|"
    r"(?:kun|bare) for abonnent|vain tilaajille|jatka lukemista tilaamalla|"
    r"(?:aby|żeby|by) (?:czytać dalej|przeczytać (?:cały|całość))|tylko dla (?:prenumeratorów|subskrybentów)|"
    r"чтобы (?:читать дальше|дочитать|продолжить чтение)|доступ\w* только (?:по подписке|подписчикам|"
    r"для подписчиков)|"
    r"(?:лише|тільки) для (?:передплатників|підписників)|щоб (?:читати далі|дочитати)|"
    r"jen pro předplatitele|pro předplatitele|"
    r"devamını okumak için|aboneler(?:e özel|imize)|csak előfizetők|για συνδρομητές|"
    r"有料会員限定|会員限定(?:記事|です)|続き(?:を読む|は)(?:には)?.{0,12}(?:会員|ログイン|登録)|"
    r"(?:订阅|訂閱|登录|会员).{0,6}(?:后|後)?(?:阅读|閱讀|查看)全文|(?:仅限|僅限|专享|專享|"
    r"限定).{0,4}(?:会员|會員|订户|訂戶)|유료 ?회원 ?전용|구독자 전용",
    re.IGNORECASE,
)
_DECLARED = re.compile(r'"isAccessibleForFree"\s*:\s*"?(?:false|no|http://schema\.org/False)', re.IGNORECASE)
_CUT = re.compile(r"(?:…|\.\.\.|\[…\])\W*$")
_TIER = re.compile(r"(?:locked|metered|premium|subscri|paid|payant|abonn)", re.IGNORECASE)


def is_paywalled(signs: Signs, given: Given) -> bool:
    """Tell whether a wall cuts the text off; a page that is declared as walled, but gives it whole, is an article."""
    if not given.words or given.words >= _LONGEST:
        return False
    if any(is_wall(block) for block in _around(signs)):
        return True
    if given.words >= _SHORT or not _is_declared(signs):
        return False
    return bool(_CUT.search(given.text)) or bool(_WALL.search(signs.shown))


def is_wall(block: Block) -> bool:
    """Tell whether a block says that the text goes on for subscribers alone."""
    return (
        block.length <= _LONGEST_LINE and kind_of_line(block.text) in _ASKS and bool(_WALL.search(block.text))
    )


def _around(signs: Signs) -> Iterator[Block]:
    """Yield the blocks of the text, and those that stand close behind it."""
    if not signs.kept:
        return
    yield from signs.kept
    last = signs.kept[-1].index
    yield from signs.layout.blocks[last + 1 : last + 1 + _NEAR]


def _is_declared(signs: Signs) -> bool:
    if signs.facts.paywalled or any(_DECLARED.search(script) for script in signs.scripts):
        return True
    tier = signs.page.tree.find("meta", property="article:content_tier")
    return tier is not None and bool(_TIER.search(tier.attr("content") or ""))
