"""The version in the address of static files: the digest of what they hold."""

from __future__ import annotations

import hashlib
from pathlib import Path


def static_version(folder: Path) -> str:
    """Return eight hexadecimal digits that change whenever a file of the folder changes."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(str(file.relative_to(folder)).encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:8]
