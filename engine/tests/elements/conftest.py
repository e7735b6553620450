"""An article around the piece of markup that a test is about."""

from collections.abc import Callable

import pytest

from presscut import Article, extract

BEFORE = (
    "The ferry left the northern quay at six, as it had done every morning for ninety years, and nobody aboard "
    "thought of the weather until the lighthouse had gone out of sight behind the rain."
)
AFTER = (
    "By noon the harbour master had counted all the boats but one, and at two o'clock that one came in as well, "
    "with a torn sail, a broken pump and eleven passengers who asked for tea before anything else."
)

Read = Callable[[str], Article]


@pytest.fixture
def read() -> Read:
    def read(markup: str) -> Article:
        head = "<html lang=en><title>A crossing</title><body><article><h1>A crossing</h1>"
        page = f"{head}<p>{BEFORE}</p>{markup}<p>{AFTER}</p>"
        return extract(page.encode(), url="https://news.example.org/2024/crossing")

    return read


@pytest.fixture
def inner(read: Read) -> Callable[[str], str]:
    """The html that becomes of a piece of markup, without the paragraphs around it."""

    def inner(markup: str) -> str:
        html = read(markup).html
        head, tail = f"<p>{BEFORE}</p>", f"<p>{AFTER}</p>"
        assert html.startswith(head)
        assert html.endswith(tail)
        return html[len(head) : -len(tail)]

    return inner


@pytest.fixture
def words(read: Read) -> Callable[[str], list[str]]:
    """The block texts that become of a piece of markup."""

    def words(markup: str) -> list[str]:
        first, *middle, last = read(markup).text.split("\n\n")
        assert (first, last) == (BEFORE, AFTER)
        return middle

    return words
