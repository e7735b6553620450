"""What `relire keep` was given: addresses, files, folders and standard input, each as something to be kept.

Nothing is read before its turn, and never more than one byte over what is taken.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from django.utils.translation import gettext as _

from relire.cli.shell.refusals import Refusal
from relire.cli.shell.text import readable
from relire.library.keeping import MAX_BYTES, Given, TooLarge

STANDARD_INPUT = "-"
SCHEMES = ("http://", "https://")
_OTHER_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):\S+")
CONTENT_TYPES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".txt": "text/plain",
}
"""By the end of a file's name; for every other the engine looks at the bytes."""


@dataclass(frozen=True, slots=True)
class Input:
    """One thing to be kept: its name for the person, and what reads it when its turn comes."""

    name: str
    given: Callable[[], Given]


def inputs(whats: tuple[str, ...], about: Given) -> Iterator[Input]:
    """Yield what the arguments name, a folder's files in order; `about` has what holds for all (tags, address)."""
    for what in whats:
        if what == STANDARD_INPUT:
            yield Input(what, partial(_from_standard_input, about))
        elif what.lower().startswith(SCHEMES):
            yield Input(what, partial(_from_address, readable(what), about))
        elif (other := _OTHER_ADDRESS.fullmatch(what)) and not Path(what).exists():
            yield Input(readable(what), partial(_refuse_scheme, other[1].lower()))
        elif Path(what).is_dir():
            yield from (_file(path, about) for path in sorted(_files(what)))
        else:
            yield _file(Path(what), about)


def _refuse_scheme(scheme: str) -> Given:
    raise Refusal(_("Only addresses of https and http are kept, not those of %s.") % scheme)


def _files(folder: str) -> Iterator[Path]:
    """Yield the files below a folder; hidden ones are left out, and links to folders are not followed."""
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(here, name) for name in names if not name.startswith("."))


def _file(path: Path, about: Given) -> Input:
    return Input(readable(str(path)), partial(_from_file, path, about))


def _from_address(url: str, about: Given) -> Given:
    return replace(about, url=url)


def _from_standard_input(about: Given) -> Given:
    return replace(about, body=_bounded(sys.stdin.buffer))


def _from_file(path: Path, about: Given) -> Given:
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size > MAX_BYTES:
            raise TooLarge
        with path.open("rb") as file:
            body = _bounded(file)
    except FileNotFoundError as error:
        raise Refusal(_("There is no such file. (An address starts with https:// or http://.)")) from error
    except OSError as error:
        raise Refusal(_("The file cannot be read: %s.") % error.strerror) from error
    content_type = CONTENT_TYPES.get(path.suffix.lower(), "")
    return replace(about, body=body, name=readable(path.name), content_type=content_type)


def _bounded(file: BinaryIO) -> bytes:
    body = file.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise TooLarge
    return body
