"""Error pages that come as if they were the page: "Page not found" with status 200, refusals, maintenance."""

from __future__ import annotations

import re

from presscut.kinds.finding import Given
from presscut.kinds.signs import Signs

_LONGEST = 150
_SHORT = 80
_TOP = 1_500
_MISSING = (
    r"(?:error|erreur|fehler|errore|erro|błąd|ошибка|hata|virhe|fel)?\W*\b404\b|page (?:not|cannot be|"
    r"could not be|can.t be) found|"
    r"(?:page|story|article|content|post) (?:was |is )?(?:not found|no longer (?:available|exists))|"
    r"(?:this|the|that) page (?:doesn.t exist|does not exist|isn.t available|is not available|"
    r"has been removed)|"
    r"(?:can.t|cannot|couldn.t|could not) find (?:that|the|this) page|nothing (?:was )?found|file not found|"
    r"page (?:non trouvée|introuvable|inexistante)|(?:article|contenu|document) (?:introuvable|indisponible)|"
    r"(?:page|article).{0,40}n.existe (?:pas|plus)|(?:page|contenu).{0,30}n.est plus disponible|"
    r"seite (?:wurde |konnte )?nicht gefunden|seite existiert nicht|artikel nicht gefunden|"
    r"nicht (?:mehr )?verfügbar\W*$|"
    r"página no (?:encontrada|existe|disponible)|no (?:se ha encontrado|hemos encontrado|"
    r"encontramos) la página|"
    r"pagina non (?:trovata|esiste|disponibile)|página não (?:encontrada|existe)|página inexistente|"
    r"pagina (?:niet gevonden|bestaat niet)|niet gevonden|sidan (?:kunde inte hittas|finns inte|"
    r"hittades inte)|"
    r"siden (?:blev ikke fundet|findes ikke|finnes ikke|ble ikke funnet)|sivua ei löyd|"
    r"nie (?:znaleziono|odnaleziono) strony|strona nie (?:istnieje|została znaleziona)|stránka nenalezena|"
    r"stránka neexistuje|"
    r"страница не (?:найдена|существует)|сторінк[ау] не (?:знайдено|існує)|sayfa bulunamadı|"
    r"η σελίδα δεν (?:βρέθηκε|υπάρχει)|الصفحة غير موجودة|页面不存在|页面未找到|找不到(?:页面|頁面|该页)|"
    r"頁面不存在|您访问的页面|"
    r"ページが見つかりません|お探しのページ|페이지를 찾을 수 없|az oldal nem található|"
    r"pagina nu (?:a fost găsită|există)"
)
_REFUSED = (
    r"access (?:to this page has been )?denied|forbidden|accès (?:refusé|interdit)|zugriff verweigert|"
    r"acceso denegado|"
    r"accesso negato|доступ запрещ|attention required|just a moment|are you a (?:robot|human)|"
    r"verify(?:ing)? (?:that )?you are human|"
    r"(?:checking|please verify) (?:your browser|you are)|request (?:could not be satisfied|unsuccessful)|"
    r"captcha|security check|"
    r"(?:error )?(?:429|403|410|50\d)\b|too many requests|service unavailable|internal server error|"
    r"bad gateway|gateway time-?out|"
    r"(?:site|website|wartungsarbeiten|site web|sitio) (?:is |en )?(?:under maintenance|"
    r"temporarily unavailable|maintenance)|"
    r"scheduled maintenance|maintenance en cours|wartungsarbeiten|en mantenimiento|"
    r"not available in your (?:region|country)|"
    r"unavailable (?:for legal reasons|in your)|451: |n.est pas disponible dans votre"
)
_TITLE = re.compile(rf"(?:{_MISSING}|(?:^|[|–-]\s*|\d+\s*)(?:{_REFUSED}))", re.IGNORECASE)
_SAID = re.compile(rf"(?:{_MISSING}|^(?:\W*)(?:{_REFUSED}))", re.IGNORECASE | re.MULTILINE)


def is_error(signs: Signs, given: Given) -> bool:
    """Tell whether the page is an error's: its title says so, or its first lines where there is hardly a text."""
    if given.words >= _LONGEST or (signs.is_article and given.words >= _SHORT // 2):
        return False
    if _TITLE.search(signs.title):
        return True
    return given.words < _SHORT and bool(_SAID.search(given.text[:_TOP] or signs.shown[:_TOP]))
