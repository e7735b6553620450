"""The formats that have a reader, and the way into an input that is of one of them."""

from __future__ import annotations

from functools import cache

from presscut.formats import readers
from presscut.formats.format import Format, Manuscript, Source
from presscut.language.families import members
from presscut.options import Options


@cache
def all_formats() -> tuple[Format, ...]:
    """Return every format that has a file, in the order of the files' names."""
    return members(readers, "FORMAT", Format)


def unwrap(source: Source, options: Options) -> Manuscript | Source:
    """Return the manuscript that the bytes hold, or the page or text that is left when all is unwrapped.

    A format is opened once: what claims to hold itself is not followed. Raises `ExtractionError`s.
    """
    left = list(all_formats())
    while format_ := next((one for one in left if one.seen(source)), None):
        left.remove(format_)
        opened = format_.read(source, options)
        if isinstance(opened, Manuscript):
            return opened
        source = opened
    return source
