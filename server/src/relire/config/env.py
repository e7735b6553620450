"""The only reader of the environment: each setting by name, with what it means and how it is read.

Every setting is a variable `RELIRE_...`; a secret may also be given as a file named by `RELIRE_..._FILE`.
A value that cannot be meant, and a `RELIRE_...` name that does not exist, stop the start with a sentence.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit
from zoneinfo import available_timezones

from relire.config.errors import SettingError

TEST_PREFIX = "RELIRE_TEST_"
"""Names with this prefix steer the project's own tests and are nobody's settings."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name, its help for the docs, how its text becomes a value, and whether it is a secret."""

    name: str
    help: str
    default: str = ""
    parse: Callable[[str], Any] = str
    secret: bool = False


def _address(value: str, schemes: set[str], wanted: str) -> SplitResult:
    """Return an address's parts; ValueError, which says what is wanted, for one that cannot be meant."""
    try:
        parts = urlsplit(value)
    except ValueError as error:
        raise ValueError(wanted) from error
    if parts.scheme not in schemes:
        raise ValueError(wanted)
    try:
        refused = parts.port == 0
    except ValueError:
        refused = True
    if refused:
        raise ValueError("its port must be a number from 1 to 65535")
    return parts


def _public_url(value: str) -> str:
    wanted = "give an address such as https://relire.example.org"
    parts = _address(value, {"http", "https"}, wanted)
    if not parts.hostname or parts.query or parts.fragment:
        raise ValueError(wanted)
    return value.rstrip("/")


def _database_url(value: str) -> str:
    wanted = "give postgresql://USER:PASSWORD@HOST:PORT/NAME, or leave it out for SQLite"
    if value:
        _address(value, {"postgresql", "postgres"}, wanted)
    return value


def _hosts(value: str) -> tuple[str, ...]:
    return tuple(host.strip().lower() for host in value.split(",") if host.strip())


def _yes_or_no(value: str) -> bool:
    if value.lower() not in {"yes", "no"}:
        raise ValueError("give yes or no")
    return value.lower() == "yes"


def _time_zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("give an IANA time zone such as Europe/Paris")
    return value


def _issuer(value: str) -> str:
    if value:
        _address(value, {"http", "https"}, "give the issuer's address, such as https://id.example.org")
    return value.rstrip("/")


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "RELIRE_DATA",
        "Folder of everything that is kept. Default: `$XDG_DATA_HOME/relire`, else `~/.local/share/relire`.",
    ),
    Setting(
        "RELIRE_DATABASE_URL",
        "`postgresql://USER:PASSWORD@HOST:PORT/NAME` to keep the library in PostgreSQL. Default: SQLite in the data folder.",
        parse=_database_url,
        secret=True,
    ),
    Setting(
        "RELIRE_PUBLIC_URL",
        "The address under which people reach Relire; decides allowed hosts, secure cookies and HSTS.",
        default="http://localhost:8000",
        parse=_public_url,
    ),
    Setting(
        "RELIRE_SECRET_KEY",
        "Signs sessions and links. Default: made at the first start and kept in the data folder.",
        secret=True,
    ),
    Setting(
        "RELIRE_TIME_ZONE",
        "Zone of dates for readers whose own is not known.",
        default="UTC",
        parse=_time_zone,
    ),
    Setting(
        "RELIRE_BEHIND_PROXY",
        "`yes` when a proxy of yours stands in front and sets `X-Forwarded-Proto` and `X-Forwarded-For`.",
        default="no",
        parse=_yes_or_no,
    ),
    Setting(
        "RELIRE_ALLOW_PRIVATE_HOSTS",
        "Hosts (`name` or `name:port`, comma between) from which articles may be fetched although their address is private.",
        parse=_hosts,
    ),
    Setting(
        "RELIRE_CONTACT",
        "Address or mail that the fetcher names in its User-Agent, for publishers who have a question.",
    ),
    Setting(
        "RELIRE_CLIENT_OIDC_ISSUER",
        "Issuer address of the clients' OpenID Connect provider; opens the client sign-in.",
        parse=_issuer,
    ),
    Setting("RELIRE_CLIENT_OIDC_ID", "Client id that the provider gave to this Relire."),
    Setting("RELIRE_CLIENT_OIDC_SECRET", "Client secret that the provider gave to this Relire.", secret=True),
    Setting(
        "RELIRE_CLIENT_OIDC_NAME",
        "The provider's name as people know it, shown on the button.",
        default="OpenID Connect",
    ),
)


@dataclass(frozen=True, slots=True)
class Environment:
    """What the environment says, read and checked."""

    data: Path
    database_url: str
    public_url: str
    secret_key: str
    time_zone: str
    behind_proxy: bool
    allow_private_hosts: tuple[str, ...]
    contact: str
    client_oidc_issuer: str
    client_oidc_id: str
    client_oidc_secret: str
    client_oidc_name: str


def read(variables: Mapping[str, str] | None = None) -> Environment:
    """Read every setting out of `variables` (the process's own when None).

    Raises:
        SettingError: a value cannot be meant, a name does not exist, or a secret is given twice.
    """
    variables = os.environ if variables is None else variables
    _refuse_unknown_names(variables)
    values = {
        setting.name.removeprefix("RELIRE_").lower(): _value(setting, variables) for setting in SETTINGS
    }
    values["data"] = Path(values["data"]).expanduser() if values["data"] else _default_data(variables)
    environment = Environment(**values)
    if environment.client_oidc_issuer and not environment.client_oidc_id:
        raise SettingError("RELIRE_CLIENT_OIDC_ISSUER is set: RELIRE_CLIENT_OIDC_ID must be set too.")
    return environment


def _value(setting: Setting, variables: Mapping[str, str]) -> Any:
    text = variables.get(setting.name, "")
    file = variables.get(f"{setting.name}_FILE", "") if setting.secret else ""
    if text and file:
        raise SettingError(f"{setting.name} and {setting.name}_FILE are both set: keep one of them.")
    if file:
        try:
            text = Path(file).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise SettingError(f"{setting.name}_FILE: {file} cannot be read ({error.strerror}).") from error
    try:
        return setting.parse(text or setting.default)
    except ValueError as error:
        shown = "its value" if setting.secret else repr(text)
        raise SettingError(f"{setting.name}: {shown} cannot be used: {error}.") from error


def _refuse_unknown_names(variables: Mapping[str, str]) -> None:
    known = {setting.name for setting in SETTINGS}
    known |= {f"{setting.name}_FILE" for setting in SETTINGS if setting.secret}
    for name in sorted(variables):
        if name.startswith("RELIRE_") and not name.startswith(TEST_PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise SettingError(f"{name} is not a setting of Relire.{hint}")


def _default_data(variables: Mapping[str, str]) -> Path:
    base = variables.get("XDG_DATA_HOME") or str(
        Path(variables.get("HOME") or "~").expanduser() / ".local" / "share"
    )
    return Path(base) / "relire"


def shell_language(variables: Mapping[str, str] | None = None) -> str:
    """Return the language of the person at the shell, as their locale says: `fr` or `en`."""
    variables = os.environ if variables is None else variables
    said = next((variables[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if variables.get(name)), "")
    return "fr" if said.lower().startswith("fr") else "en"


def serve_at(port: int) -> None:
    """Have this process and its children answer at a port of this machine, unless a setting names their address."""
    os.environ.setdefault("RELIRE_PUBLIC_URL", f"http://localhost:{port}")
