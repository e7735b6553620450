"""The one function of the package: bytes in, an `Article` out. What it does, stage by stage, is in `stages`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from presscut.article import Article
from presscut.options import Options

_DEFAULTS = Options()


def extract(  # noqa: PLR0913 - each is a keyword that may be left out
    data: bytes,
    *,
    more: Sequence[bytes] = (),
    url: str | None = None,
    content_type: str | None = None,
    captured_at: datetime | str | None = None,
    options: Options = _DEFAULTS,
) -> Article:
    """Read the article out of the bytes of a page, of a plain text, or of a file that holds one.

    Args:
        data: the bytes as they came.
        more: the further pages of an article that has several, in order; what the first page says of the
            article holds, and the limits hold for all together.
        url: where they came from; relative addresses are joined to it.
        content_type: the transport's `Content-Type`, with its charset if it had one.
        captured_at: when they came (a text is read as ISO 8601), in UTC where it has no offset; no date of the
            article is later.
        options: limits and wishes.

    Raises:
        EmptyInput: no bytes, or white space only.
        InputTooLarge: over a limit of `options`.
        UnsupportedFormat: neither a page nor a text, nor a file that holds one.
        DamagedInput, LockedInput: such a file, but it does not open.
        BadArgument: `captured_at` is no ISO 8601 time.
    """
    # What reads loads with the first page: a program that may never read one does not wait for it.
    from presscut.stages import extract_with  # noqa: PLC0415 - see above

    return extract_with(
        None,
        (data, *more),
        url=url,
        content_type=content_type,
        captured_at=captured_at,
        options=options,
    )
