"""Django's settings, composed of what `config.env` read. Nothing here asks the environment itself."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from relire.config import env
from relire.config.databases import database
from relire.config.secret_key import secret_key
from relire.config.static_version import static_version

ENVIRONMENT = env.read()
PACKAGE = Path(__file__).resolve().parent.parent

_public = urlsplit(ENVIRONMENT.public_url)
_https = _public.scheme == "https"
_host = _public.hostname or "localhost"
_here = _host in {"localhost", "127.0.0.1", "::1"}
_port = f":{_public.port}" if _public.port else ""

DATA = ENVIRONMENT.data
PUBLIC_URL = ENVIRONMENT.public_url
ALLOW_PRIVATE_HOSTS = ENVIRONMENT.allow_private_hosts
USER_AGENT_CONTACT = ENVIRONMENT.contact or ENVIRONMENT.public_url
CLIENT_DOOR_NAME = ENVIRONMENT.client_oidc_name if ENVIRONMENT.client_oidc_issuer else ""
CLIENT_DOOR_ORIGIN = ENVIRONMENT.client_oidc_issuer

DEBUG = False
SECRET_KEY = ENVIRONMENT.secret_key or secret_key(DATA)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"] if _here else [_host]
CSRF_TRUSTED_ORIGINS = [f"{_public.scheme}://{host}{_port}" for host in ALLOWED_HOSTS]
ROOT_URLCONF = "relire.config.urls"
WSGI_APPLICATION = "relire.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SILENCED_SYSTEM_CHECKS = (
    [] if _https else ["security.W004", "security.W008", "security.W012", "security.W016"]
)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_tasks",
    "django_tasks_db",
    "relire.search",
    "relire.jobs",
    "relire.accounts",
    "relire.articles",
    "relire.library",
    "relire.portal",
    "relire.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "relire.web.middleware.ContentSecurity",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "relire.web.gate.SignedOutBodies",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "relire.web.middleware.ReaderTimeZone",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "web" / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "relire.web.context.everywhere",
            ],
        },
    }
]

DATABASES = {"default": database(ENVIRONMENT.database_url, DATA)}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "relire_cache"}}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

AUTH_USER_MODEL = "accounts.Member"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "member-door"
LOGIN_REDIRECT_URL = "unread"
LOGOUT_REDIRECT_URL = "front"

ACCOUNT_ADAPTER = "relire.accounts.doors.MemberDoor"
ACCOUNT_LOGIN_METHODS = {"email", "username"}
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "front"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    # What one address may fail in an hour is less than what locks a name, so that nobody is locked out from one place.
    "login_failed": "10/m/ip,30/h/ip,100/h/key",
    "change_password": "5/m/user",
}
SOCIALACCOUNT_ADAPTER = "relire.accounts.doors.ClientDoor"
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_AUTO_SIGNUP = True
SOCIALACCOUNT_EMAIL_VERIFICATION = "none"
SOCIALACCOUNT_OPENID_CONNECT_URL_PREFIX = ""
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "client",
                "name": ENVIRONMENT.client_oidc_name,
                "client_id": ENVIRONMENT.client_oidc_id,
                "secret": ENVIRONMENT.client_oidc_secret,
                "settings": {"server_url": ENVIRONMENT.client_oidc_issuer},
            }
        ]
        if ENVIRONMENT.client_oidc_issuer
        else [],
    }
}

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français")]
LOCALE_PATHS = [PACKAGE / "locale"]
TIME_ZONE = ENVIRONMENT.time_zone
USE_TZ = True

STATICFILES_DIRS = [PACKAGE / "web" / "static"]
STATIC_URL = f"/static/{static_version(PACKAGE / 'web' / 'static')}/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
# The address changes with the content, so that a browser may keep a file for ever.
WHITENOISE_MAX_AGE = 365 * 24 * 3600

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = _https
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 24 * 3600
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _https
SECURE_SSL_REDIRECT = _https and ENVIRONMENT.behind_proxy
# Not "no-referrer": browsers then send forms with `Origin: null`, which no check of their origin accepts.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
if ENVIRONMENT.behind_proxy:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1

DATA_UPLOAD_MAX_MEMORY_SIZE = 25_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_HANDLERS = [
    "relire.web.uploads.BoundedUpload",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"relire": {"level": "INFO"}, "django_tasks_db": {"level": "ERROR"}},
}
