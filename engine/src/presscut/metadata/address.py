"""The day that an address says: `/2020/08/15/`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from presscut.metadata.candidates import Candidate

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)")


def read_address(url: str | None) -> Iterator[Candidate]:
    """Yield the day in the path of an address."""
    if url and (found := _DAY.search(url)):
        yield Candidate("day", "-".join(found.groups()), "url")
