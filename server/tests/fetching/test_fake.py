import pytest

from relire.fetching import Fetch, TooSlow, fetch
from relire.fetching.fake import FakeFetcher, page

URL = "https://gazette.example/a"


def test_the_fake_and_the_real_thing_are_called_alike() -> None:
    fetchers: list[Fetch] = [fetch, FakeFetcher({})]
    assert len(fetchers) == 2  # what is asserted is that the line above passes the type checker


def test_the_fake_gives_what_its_table_has() -> None:
    fake = FakeFetcher({URL: page(URL, "<p>été</p>", status=203)})
    fetched = fake(URL, user_agent="x", allow=("intranet",))
    assert fetched.body == "<p>été</p>".encode()
    assert (fetched.status, fetched.content_type) == (203, "text/html; charset=utf-8")
    assert fetched.header("Content-Type") == fetched.content_type
    assert fetched.fetched_at.tzinfo is not None
    assert fake.asked == [URL]


def test_the_fake_raises_the_errors_of_its_table() -> None:
    fake = FakeFetcher({URL: TooSlow(30)})
    with pytest.raises(TooSlow):
        fake(URL, user_agent="x")


def test_what_the_table_does_not_have_is_a_mistake_of_the_test() -> None:
    with pytest.raises(LookupError, match=r"gazette\.example"):
        FakeFetcher({})(URL, user_agent="x")
