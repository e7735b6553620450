"""The key that signs sessions and links: given by a setting, or made once and kept beside the data."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from relire.config.errors import SettingError


def secret_key(data: Path) -> str:
    """Return the key kept in the data folder, making it (mode 600) at the first start.

    Several processes may start at once: the one whose link succeeds decides, the others read its key.

    Raises:
        SettingError: the folder cannot be made, written or read.
    """
    try:
        return _kept_key(data)
    except OSError as error:
        raise SettingError(f"RELIRE_DATA: {data} cannot be used ({error.strerror}).") from error


def _kept_key(data: Path) -> str:
    path = data / "secret_key"
    if not path.exists():
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = data / f".secret_key.{os.getpid()}.{secrets.token_hex(4)}"
        made.touch(mode=0o600)
        made.write_text(secrets.token_urlsafe(48), encoding="utf-8")
        try:
            os.link(made, path)
        except FileExistsError:
            pass
        finally:
            made.unlink()
    return path.read_text(encoding="utf-8").strip()
