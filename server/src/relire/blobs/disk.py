"""The system calls on which keeping files safe rests, each one a step that can fail.

They are gathered here so that a test can cut the power between any two.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


class Disk:
    """The real one."""

    def make_folder(self, path: Path) -> None:
        """Make a folder that only its owner can enter, unless it is there."""
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)

    def create(self, path: Path) -> int:
        """Make a file that nobody has yet and only its owner can read; give its descriptor."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)

    def write(self, descriptor: int, data: bytes) -> None:
        """Write all of it."""
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]

    def sync(self, descriptor: int) -> None:
        """Wait until what was written is on the disk."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Give the descriptor back."""
        os.close(descriptor)

    def rename(self, old: Path, new: Path) -> None:
        """Give the file its name, in one step that readers see whole or not at all."""
        old.replace(new)

    def remove(self, path: Path) -> None:
        """Remove the file, if it is there."""
        path.unlink(missing_ok=True)

    def sync_folder(self, path: Path) -> None:
        """Wait until the names in the folder are on the disk: a renamed file is not safe before."""
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write_durably(disk: Disk, path: Path, data: bytes, temporary: Path) -> None:
    """Write a file so that at any instant it is there whole or not at all, and safe when this returns.

    `temporary` is a name in the same folder that nobody else uses; a crash may leave it behind.
    """
    try:
        descriptor = disk.create(temporary)
        try:
            disk.write(descriptor, data)
            disk.sync(descriptor)
        finally:
            disk.close(descriptor)
        disk.rename(temporary, path)
    except BaseException:
        disk.remove(temporary)
        raise
    disk.sync_folder(path.parent)
