"""Every way of falling short has its sentence, in both languages."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

import presscut
from relire.articles.reading import UNREADABLE_KINDS
from relire.fetching import FetchError
from relire.library import failures


def codes(error: type[FetchError] | type[presscut.ExtractionError]) -> Iterator[str]:
    yield error.code
    for special in error.__subclasses__():
        yield from codes(special)


KNOWN = sorted(
    {
        *codes(FetchError),
        *codes(presscut.ExtractionError),
        *(f"kind-{kind}" for kind in UNREADABLE_KINDS),
        "http-status",
        "worker-lost",
        "unexpected",
    }
    - {"bad-argument"}  # a mistake of the program that calls, which no page can cause
)


@pytest.mark.parametrize("code", KNOWN)
def test_each_failure_has_a_sentence_of_its_own_in_both_languages(code: str) -> None:
    with override("en"):
        english = failures.sentence(code, {"status": 500, "host": "x.example"})
        assert english != str(failures.UNKNOWN)
    with override("fr"):
        french = failures.sentence(code, {"status": 500, "host": "x.example"})
        assert french != str(failures.UNKNOWN)
    assert english != french
    assert "%(" not in english + french


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429, 451, 418, 503])
def test_each_status_says_what_to_do(status: int) -> None:
    with override("en"):
        said = failures.sentence("http-status", {"status": status})
    assert said.endswith(".")
    assert len(said.split()) > 6


def test_a_failure_that_nobody_knows_has_a_sentence_too() -> None:
    assert failures.sentence("from-tomorrow", {"x": "%(y)s"})
    assert failures.sentence("unreachable") == "… does not answer. Try again later."


@pytest.mark.parametrize(
    ("kind", "noted"),
    [
        ("listing", True),
        ("paywalled", True),
        ("live", True),
        ("video", True),
        ("forum", False),
        ("article", False),
    ],
)
def test_some_kinds_of_text_carry_a_note(kind: str, noted: bool) -> None:  # noqa: FBT001 - a case of the table
    assert bool(failures.note(kind)) is noted
