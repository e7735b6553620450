"""Pages that ask their reader to sign in, and show nothing else."""

from __future__ import annotations

import re

from presscut.kinds.finding import Given
from presscut.kinds.forum import is_of_forum
from presscut.kinds.signs import Signs
from presscut.wire.furniture import kind_of_line

_LONGEST = 50
_FEW = 250
_FEWER = 150
_PATH = re.compile(
    r"/(?:log-?in|sign-?in|signup|connexion|anmelden|anmeldung|login\.\w+|auth|oauth|sso|account/login)\b"
)
_SIGN_IN = re.compile(
    r"\b(?:log ?-?in|sign ?-?in|signing in|connectez-vous|identifiez-vous|se connecter|connexion|anmelden|"
    r"anmeldung|einloggen|"
    r"iniciar sesión|inicia sesión|accedi|inloggen|logga in|log ind|logg inn|zaloguj|logowanie|войти|вход|"
    r"увійти|вхід|"
    r"giriş yap|oturum aç|kirjaudu|přihlášení|přihlásit|bejelentkezés|autentificare|entrar|iniciar sessão)\b|"
    r"ログイン|登录|登錄|登入|로그인|تسجيل الدخول|σύνδεση|התחבר",
    re.IGNORECASE,
)


def is_login(signs: Signs, given: Given) -> bool:
    """Tell whether the page is a request to sign in."""
    if given.words >= _LONGEST or is_of_forum(signs):
        return False
    asks = kind_of_line(signs.title) == "login" or bool(_PATH.search(signs.path))
    if signs.has_password:
        return asks or signs.shown_words < _FEWER
    return signs.shown_words < _FEW and bool(_SIGN_IN.search(signs.title if given.words else signs.shown))
