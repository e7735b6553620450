"""A story is read out of a PDF or a saved page as it is read out of a page: given, or fetched."""

import pytest

from relire.fetching.fake import FakeFetcher, page
from relire.library import queries
from relire.library.keeping import Given, keep
from relire.library.working import work
from saved_files import FILES, TITLE, every_file
from stories import ADDRESS, Internet


def read(library: int, public_id: str) -> str:
    detail = queries.detail(library, public_id)
    assert (detail.row.work, detail.row.failure, detail.row.title) == ("ready", "", TITLE)
    assert detail.text is not None
    return detail.text.text


@every_file
@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_a_file_that_is_given_is_read(library: int, name: str, *, told: bool) -> None:
    body, content_type = FILES[name]
    made = keep(library, Given(body=body, name=name, content_type=content_type if told else ""))
    work(made.id)
    assert read(library, made.public_id).count("the ferries left for the islands") == 6


@every_file
def test_a_file_at_an_address_is_read(
    library: int, internet: Internet, fetcher: FakeFetcher, name: str
) -> None:
    body, content_type = FILES[name]
    internet[ADDRESS] = page(ADDRESS, body, content_type=content_type)
    made = keep(library, Given(url=ADDRESS))
    work(made.id, fetcher)
    assert read(library, made.public_id).count("the ferries left for the islands") == 6
