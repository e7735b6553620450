"""A fetcher that answers from a table, for tests of the layers above."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from relire.fetching.errors import FetchError
from relire.fetching.fetched import Fetched
from relire.fetching.limits import STANDARD_LIMITS, Limits

if TYPE_CHECKING:
    from collections.abc import Mapping

SOME_TIME = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


class FakeFetcher:
    """Called like `fetch`; gives, or raises, what the table has for the address.

    `asked` lists the addresses in the order asked for. An address that is not in the table is a mistake of
    the test, and said so with a `LookupError`.
    """

    def __init__(self, answers: Mapping[str, Fetched | FetchError]) -> None:
        """Take the table; a dict may be changed later, and the change counts."""
        self._answers = answers
        self.asked: list[str] = []

    def __call__(
        self,
        url: str,
        *,
        user_agent: str,  # noqa: ARG002 (the same call as `fetch`)
        limits: Limits = STANDARD_LIMITS,  # noqa: ARG002 (as above)
        allow: tuple[str, ...] = (),  # noqa: ARG002 (as above)
    ) -> Fetched:
        """Give the answer of the table, or raise its error."""
        self.asked.append(url)
        if url not in self._answers:
            raise LookupError(f"This fake fetcher has no answer for {url}; it has {sorted(self._answers)}.")
        answer = self._answers[url]
        if isinstance(answer, FetchError):
            raise answer
        return answer


def page(
    url: str,
    body: str | bytes,
    *,
    status: int = 200,
    content_type: str = "text/html; charset=utf-8",
    fetched_at: datetime = SOME_TIME,
) -> Fetched:
    """Make an answer as a server would give it, text as UTF-8."""
    return Fetched(
        url=url,
        final_url=url,
        status=status,
        headers=(("content-type", content_type),),
        content_type=content_type,
        body=body.encode() if isinstance(body, str) else body,
        fetched_at=fetched_at,
    )
