"""The line after which a page goes on to something else: comments, related articles, the next story."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presscut.content.layout import Block

_LONGEST = 70
_BEFORE_COMMENTS = 0.15
_BEFORE_ELSEWHERE = 0.7
"""Shares of the prose that must stand before such a line for it to end the article."""

_COMMENTS = re.compile(
    r"^\W*(?:"
    r"(?:\d+\s+|all\s+|reader\s+|user\s+|view\s+|show\s+|add\s+|post\s+|leave\s+|write\s+|no\s+)*(?:a\s+)?"
    r"(?:comments?|leave a reply|(?<=\d\s)(?:responses?|replies|thoughts on))\b"
    r"(?:\W*\d*|\s+(?:so far|to|on|are closed|yet)\b.*)\W*$|"
    r"comments?\s*\(\d*\)|join the (?:discussion|conversation)|have your say|"
    r"(?:\d+\s+)?(?:commentaires?|réactions?)\b.{0,20}$|laisser un commentaire|réagir\b|"
    r"(?:\d+\s+)?(?:kommentare?|leserkommentare?|leserbriefe?)\b.{0,20}$|kommentar (?:schreiben|hinterlassen)|"
    r"(?:\d+\s+)?comentarios?\b.{0,20}$|deja un comentario|(?:\d+\s+)?commenti\b.{0,20}$|lascia un commento|"
    r"komentarze\b.{0,20}$|dodaj komentarz|skomentuj|комментари(?:и|ев)\b.{0,25}$|добавить комментарий|"
    r"(?:网友|我要|发表|最新|用户)评论|コメント\s*\(?\d*"
    r")",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"^\W*(?:"
    r"what do you think\b|"
    r"related(?:\s+(?:articles?|stor(?:y|ies)|posts?|news|content|links?|topics?|reading|coverage|items))?\W*$|"
    r"(?:you (?:may|might) (?:also )?(?:like|be interested)|you may also)|recommended(?: for you| reading)?\W*$|"
    r"more (?:from|in|on|stories|news|articles|by|like this|about)\b|read (?:more|next)\W*$|also (?:read|on|in)\b|"
    r"see also\W*$|trending\W*$|don.t miss\W*$|editor.?s.? picks?|"
    r"(?:most|popular|recent|latest|trending|top|other|similar|previous|next)\s+"
    r"(?:read|popular|viewed|shared|commented|posts?|stor(?:y|ies)|articles?|news|comments?|in|now)\b|"
    r"about the authors?\b|share (?:this|on|via|the)\b|filed under\b|tags?\s*:|tagged\b|posted in\b|follow us\b|"
    r"sign up (?:for|to)\b|subscribe to\b|get (?:the|our) .{0,30}newsletter|advertisement\W*$|sponsored\b|promoted\b|"
    r"à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?)|"
    r"les plus (?:lus|populaires|partagés)|dans la même rubrique|vous aimerez aussi|partager\b.{0,30}$|mots.clés|"
    r"(?:mehr|weitere) (?:zum thema|artikel|themen|nachrichten|meldungen|zu)\b|das könnte (?:sie|dich)|"
    r"(?:ähnliche|verwandte) (?:artikel|beiträge|themen)|meistgelesen|lesen sie (?:auch|hier|mehr)|zum thema\W*$|"
    r"schlagw(?:ö|o)rte?r?|artikel teilen|"
    r"(?:te puede|también te puede) interesar|noticias relacionadas|lo más (?:leído|visto)|compartir\b.{0,20}$|"
    r"etiquetas\b|archivado en|leggi anche|articoli correlati|potrebbe interessarti|"
    r"(?:czytaj|zobacz) (?:też|także|również|więcej)|podziel się|"
    r"читайте также|(?:материалы|новости) по теме|новости партн[её]ров|(?:похожие|другие|последние) (?:новости|статьи)|"
    r"поделиться\b.{0,20}$|тэги\b|теги\b|ошибка в тексте|если вы заметили|рубрики?\s*:|"
    r"相关(?:新闻|文章|阅读|报道|链接|专题)|相關(?:新聞|文章|報導)|推荐阅读|延伸閱讀|热门|分享到|责任编辑|更多(?:新闻|文章|内容)|"
    r"関連記事|あわせて読みたい|人気記事|おすすめ"
    r")",
    re.IGNORECASE,
)


def cut_tail(blocks: list[Block], against: list[str | None]) -> list[str | None]:
    """Refuse everything from the first such line on, once enough of the prose has gone by."""
    sums = list(accumulate(0.0 if why else block.prose for block, why in zip(blocks, against, strict=True)))
    if not sums or not sums[-1]:
        return against
    for i, block in enumerate(blocks):
        if block.length <= _LONGEST and _ends(block.text, sums[i] / sums[-1]):
            return [*against[:i], *((why or "after the text") for why in against[i:])]
    return against


def _ends(line: str, read: float) -> bool:
    """Tell whether a line ends the article when the share `read` of the prose stands before it."""
    if read >= _BEFORE_COMMENTS and _COMMENTS.match(line):
        return True
    return read >= _BEFORE_ELSEWHERE and bool(_ELSEWHERE.match(line))
