"""What tests of the library stand on: pages of our own, and an internet that is a table."""

from collections.abc import Callable
from typing import Any

import pytest

from relire.fetching.fake import FakeFetcher, page
from relire.library.keeping import Given, Kept, keep
from relire.library.working import work
from stories import ADDRESS, Internet, story


@pytest.fixture
def internet() -> Internet:
    """The pages that can be fetched: a table that tests write into."""
    return {ADDRESS: page(ADDRESS, story())}


@pytest.fixture
def fetcher(internet: Internet) -> FakeFetcher:
    """The fetcher that answers from the table."""
    return FakeFetcher(internet)


@pytest.fixture
def kept(library: int, fetcher: FakeFetcher) -> Callable[..., Kept]:
    """Keep something in Alice's library and do the work on it."""

    def keep_and_work(url: str = ADDRESS, **given: Any) -> Kept:
        made = keep(library, Given(url=url, **given))
        work(made.id, fetcher)
        return made

    return keep_and_work
